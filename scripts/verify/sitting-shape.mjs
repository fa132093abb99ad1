import { isBasis, isEvaluation } from './evaluation.mjs';
import { DATE, HEX, ID, LINE, listOf, MARK, NAME, object, oneOf, orNull, REASON, text, whole } from './fields.mjs';
import { LEVEL } from './people-shape.mjs';

// What an opening says of its sitting: the document, the settings, the plan it is in.

const SHARE = object({ num: whole(1, 9), den: whole(1, 9) });
const POLICY = object({ id: text(Infinity), version: text(Infinity), rulesHash: HEX(64) });

const PLAN = object({
  ...{ planId: ID, title: NAME, source: object({ file: text(260), sha256: HEX(64), sheet: text(100) }) },
  ...{ people: whole(1, 20_000), applicants: whole(1, 20_000), share: whole(1, 20_000) },
  'resit?': object({
    subject: oneOf('theory', 'practical', 'thesis', 'review', 'process', 'performance', 'showcase', 'interview'),
    people: listOf(object({ candidateId: ID, attempt: whole(2, 99) }), 1, 500),
  }),
});

const isPlan = ({ share, applicants, people, resit }) =>
  share <= applicants &&
  applicants <= people &&
  (resit === undefined ||
    (resit.people.length === share && new Set(resit.people.map((one) => one.candidateId)).size === share));

export const SITTING = object({
  ...{ sittingId: ID, stationId: ID, practice: oneOf(true, false), title: NAME, organiser: LINE },
  ...{ occupation: NAME, occupationCode: LINE, level: LEVEL, room: LINE, heldOn: DATE },
  procedure: oneOf('practical', 'panel', 'review', 'recognition'),
  'channel?': oneOf('appraisal', 'recognition', 'crossover', 'appointment', 'specialised'),
  policy: POLICY,
  settings: object({
    ...{ passMark: MARK, maxSpread: orNull(MARK), examinersPerCandidate: whole(1, 9), 'memberShare?': SHARE },
    ...{ 'proofreading?': oneOf('totals', 'lines'), 'sameUnit?': oneOf('warns', 'bars') },
    'whenTooWide?': oneOf('conferral', 'third_nearest', 'third_mean', 'lead'),
    ...{ 'breachPercent?': whole(1, 100), 'paperCheck?': whole(1, 50) },
    'codes?': oneOf('until_decided'),
    'promise?': object({ text: (value) => REASON(value), unsigned: oneOf('told', 'answered') }),
    'examinerUpTo?': oneOf('intermediate', 'advanced'),
    'cardOccupation?': oneOf('answered'),
    'rotation?': object({
      ...{ most: whole(1, 20), per: oneOf('organiser', 'occupation') },
      ...{ within: oneOf('row', 'year'), beyond: oneOf('told', 'answered') },
    }),
  }),
  'edition?': whole(2, 99),
  'plan?': (value) => PLAN(value) && isPlan(value),
  'basis?': isBasis,
  'evaluation?': isEvaluation,
});
