import { thresholdsText } from './thresholds.mjs';
import { timesOn } from './clock.mjs';
import { sha256 } from './hash.mjs';
import { attendanceOf, sheetOf } from './sheet-record.mjs';
import { tasksText } from './divided.mjs';
import { tasksOf } from './division.mjs';
import { panelOf } from './panels.mjs';
import { reviewOf } from './review.mjs';
import { exactly, results, shownTotal } from './scores.mjs';
import { scoreSheet } from './sheet.mjs';

// The texts people sign (docs/format.md, sections 5 and 6), rebuilt from the entries.

const POLICY = ['id', 'version', 'rulesHash'];
const PLAN = [
  ...['planId', 'title', ['source', ['file', 'sha256', 'sheet']], 'people', 'applicants', 'share'],
  ['resit', ['subject', ['people', ['candidateId', 'attempt']]]],
];
const EVALUATED = ['subject', 'weight', ['parts', ['count', 'join']]];
const SITTING = [
  'sittingId',
  'stationId',
  'practice',
  'title',
  'organiser',
  'occupation',
  'occupationCode',
  'level',
  'room',
  'heldOn',
  'procedure',
  'channel',
  ['policy', POLICY],
  [
    'settings',
    [
      'passMark',
      'maxSpread',
      'examinersPerCandidate',
      ['memberShare', ['num', 'den']],
      'proofreading',
      'sameUnit',
      'whenTooWide',
      'breachPercent',
      'paperCheck',
      ['promise', ['text', 'unsigned']],
      'codes',
      'examinerUpTo',
      'cardOccupation',
      ['rotation', ['most', 'per', 'within', 'beyond']],
    ],
  ],
  'edition',
  ['plan', PLAN],
  ['basis', ['kind', 'name']],
  ['evaluation', ['mode', ['subjects', EVALUATED], 'passMark', 'holds', 'part']],
];
/** The fields of a person, for what the site head signs. */
export const PERSON = [
  ...['personId', 'name', 'role', 'idNumber', 'employer', 'title', 'qualification', 'cardNumber', 'validUntil'],
  ...['appointedBy', 'occupations'],
];
const LINE = ['name', 'fullMark', 'standard', 'rule', 'chips', ['veto', ['text', 'scope']]];
const TASK = [
  'name',
  'fullMark',
  'weight',
  'minutes',
  ['overtime', ['over', 'deduct']],
  'disqualifyOver',
  ['lines', LINE],
];
const SCHEME = ['title', ['tasks', TASK]];

/** A value with its fields in the order the format gives them; fields it does not know stay behind, as they came. */
export function ordered(value, fields) {
  if (Array.isArray(value)) return value.map((one) => ordered(one, fields));
  if (value === null || typeof value !== 'object') return value;
  const known = fields.map((field) => (Array.isArray(field) ? field : [field, []]));
  const entries = known.filter(([name]) => name in value).map(([name, of]) => [name, ordered(value[name], of)]);
  const names = new Set(known.map(([name]) => name));
  const rest = Object.entries(value).filter(([name]) => !names.has(name));
  return fields.length === 0 ? value : Object.fromEntries([...entries, ...rest]);
}

const schemeDigest = (scheme) => sha256(JSON.stringify(ordered(scheme, SCHEME)));
const nameOf = ({ candidateId, number, name, idNumber }) => [candidateId, number, name, idNumber];

/** What an examiner signs. Null where the record holds no such sheet. */
export function sheetText(state, { candidateId, examinerId }) {
  const { sitting, scheme } = state;
  const candidate = state.candidates.get(candidateId);
  const examiner = state.people.get(examinerId);
  if (sitting === null || scheme === null || candidate === undefined || examiner === undefined) return null;
  const sheet = sheetOf(state, candidateId, examinerId);
  const own = tasksOf(state, candidateId, examinerId);
  const times = timesOn(state, candidateId, sheet);
  const { marks, total, vetoed } = scoreSheet(scheme, sheet, times);
  const given = (score) =>
    score === undefined ? null : score.kind === 'mark' ? score.mark : { off: score.deductions };
  return JSON.stringify({
    what: 'sheet',
    sitting: sitting.sittingId,
    practice: sitting.practice,
    policy: POLICY.map((field) => sitting.policy[field]),
    scheme: schemeDigest(scheme),
    candidate: nameOf(candidate),
    examiner: [examiner.personId, examiner.name],
    ...(sheet.begunBy === null ? {} : { begunBy: [sheet.begunBy, state.people.get(sheet.begunBy)?.name ?? ''] }),
    ...paperText(sheet),
    ...(own === null ? {} : { own }),
    tasks: scheme.tasks
      .map((task, t) => ({
        mark: Number(marks[t]),
        seconds: times.get(t + 1) ?? null,
        lines: task.lines.map((_, l) => {
          const id = `${t + 1}.${l + 1}`;
          return [id, given(sheet.scores.get(id)), sheet.vetoes.get(id) ?? null];
        }),
      }))
      .filter((_, t) => own === null || own.includes(t + 1)),
    vetoed,
    total: shownTotal(total),
  });
}

const paperText = ({ paper }) =>
  paper === null || paper.keyed.length === 0
    ? {}
    : { paper: [paper.photo, paper.keyed.map(({ by }) => by), paper.settledBy] };

const reviewText = ({ own, theory, practical, questions, thesis, decision }, stoppedAt) => ({
  entry: [theory, practical],
  questions,
  stoppedAt: stoppedAt ?? null,
  thesis: stoppedAt === undefined || thesis === null ? null : exactly(thesis),
  decision: decision === null ? null : [decision.decision, decision.reason],
  ...(own === null ? {} : { thresholds: thresholdsText(own) }),
});

const recognitionText = (said) => (said === undefined ? null : [said.decision, said.reason]);

/** What checker, lead and supervisor sign, and what the closing entry names. */
export function sittingText(state) {
  const { sitting, scheme } = state;
  if (sitting === null || (scheme === null && sitting.procedure !== 'recognition')) return null;
  return JSON.stringify({
    what: 'sitting',
    sitting: ordered(sitting, SITTING),
    scheme: scheme === null ? null : schemeDigest(scheme),
    results: results(state).map(
      ({ candidate, examiners, verdict, shown, exact, subjects, stoppedAt, spread, breaches }) => ({
        candidate: nameOf(candidate),
        attendance: attendanceOf(state, candidate.candidateId),
        verdict,
        shown,
        exact,
        subjects,
        ...(sitting.procedure === 'review'
          ? { review: reviewText(reviewOf(state, candidate.candidateId), stoppedAt) }
          : {}),
        ...(sitting.procedure === 'recognition'
          ? { recognition: recognitionText(state.decisions.get(candidate.candidateId)) }
          : {}),
        ...(state.panels.length === 0 ? {} : { panel: panelOf(state, candidate.candidateId) }),
        ...tasksText(state, candidate.candidateId, examiners),
        ...(spread === undefined ? {} : { spread }),
        ...(breaches === undefined ? {} : { breaches }),
        sheets: examiners.map(({ personId }) => [personId, sheetOf(state, candidate.candidateId, personId).signed]),
      }),
    ),
    ...(state.answers.size === 0 ? {} : { answers: [...state.answers.values()] }),
  });
}
