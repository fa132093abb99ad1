import { COUNT, DATE, HEX, ID, INSTANT, KEY, LINE, NAME, REASON, WHY } from './fields.mjs';
import { listOf, matching, object, oneOf, orNull, text, whole } from './fields.mjs';

// What the lines of a plan's record consist of, and what its entries may say after those before (docs/format.md, section 10).

const SITTING = object({ sittingId: ID, heldOn: DATE, entries: COUNT, lastHash: HEX(64) });
const HEADER = object({
  ...{ stationKey: KEY, planId: ID, title: NAME, practice: oneOf(true, false), people: COUNT, count: COUNT },
  ...{ last: orNull(HEX(64)), exportedAt: INSTANT, sittings: listOf(SITTING) },
});
const SUBJECTS = (value) =>
  listOf(oneOf('theory', 'practical', 'thesis', 'review'), 1)(value) && new Set(value).size === value.length;
const SETTINGS = object({
  subjects: object({ ordinary: SUBJECTS, senior: SUBJECTS }),
  ...{ theoryPassMark: whole(6000, 10_000), validMonths: orNull(whole(1, 120)), resits: orNull(whole(0, 9)) },
  'counts?': oneOf('passed', 'best', 'last'),
});
const SCORE = (value) => whole(0, 10_000)(value) || oneOf('exempt', 'absent', 'void')(value);
const PERSON = object({ name: NAME, idNumber: NAME });
const TRIMMED = (most) => (value) => typeof value === 'string' && text(most, 1)(value.trim());
const CORRECTED = object({
  kind: oneOf('corrected'),
  subject: oneOf('theory', 'practical', 'process', 'performance', 'showcase', 'interview', 'thesis', 'review'),
  of: object({ on: DATE, sittingId: orNull(ID) }),
  old: object({ outcome: oneOf('passed', 'failed', 'absent', 'void'), shown: text(20) }),
  fresh: object({ outcome: oneOf('passed', 'failed'), mark: whole(0, 10_000) }),
});
const EFFECT = (value) => object({ kind: oneOf('none', 'removed') })(value) || CORRECTED(value);
const BODIES = {
  theory_imported: {
    on: DATE,
    scores: listOf(object({ name: NAME, idNumber: NAME, score: SCORE }), 1, 20_000),
    source: object({ file: text(260), sha256: HEX(64), sheet: text(100) }),
    reason: WHY,
  },
  plan_settled: { settings: SETTINGS, reason: WHY },
  publicity_started: {
    ...{ on: DATE, days: whole(1, 60), until: DATE, where: TRIMMED(200) },
    people: listOf(PERSON, 1, 20_000),
  },
  publicity_ended: { on: DATE },
  objection_raised: {
    ...{ objectionId: ID, on: DATE, from: text(100, 1), way: oneOf('letter', 'visit', 'phone', 'message') },
    ...{ contact: text(200), about: PERSON, what: TRIMMED(2000) },
  },
  objection_answered: { objectionId: ID, on: DATE, found: TRIMMED(2000), effect: EFFECT },
  correction_signed: {
    ...{ objectionId: ID, role: oneOf('checker', 'lead', 'supervisor', 'site-head'), digest: HEX(64) },
    ...{ publicKey: KEY, signature: HEX(128) },
  },
  plan_rebuilt: { kept: COUNT, reason: REASON },
};
const BODY = Object.fromEntries(
  Object.entries(BODIES).map(([type, fields]) => [type, object({ type: oneOf(type), ...fields })]),
);
const ENTRY = object({
  ...{ v: oneOf(1), planId: ID, seq: COUNT, at: INSTANT, by: NAME, personId: ID, log: ID, prev: orNull(HEX(64)) },
  body: (value) => Object.hasOwn(BODY, value?.type) && BODY[value.type](value),
});
export const isSeal = object({ sha256: HEX(64), publicKey: matching(/^[0-9a-f]{64}$/), signature: HEX(128) });
export const isEntry = (value) => ENTRY(value) && LINE(value.by);

/** Every sitting once. */
export const isHeader = (value) =>
  HEADER(value) && new Set(value.sittings.map(({ sittingId }) => sittingId)).size === value.sittings.length;

/** What of sound entries the host would not have taken, each by its place: somebody twice, a score changed for no reason. */
export function judgeRecord(entries, wrong) {
  const known = new Map();
  for (const [seq, { body }] of entries.entries()) {
    if (body.type === 'plan_rebuilt' && body.kept !== seq) wrong(seq, 'rebuilt');
    if (body.type !== 'theory_imported') continue;
    const numbers = body.scores.map(({ idNumber }) => idNumber);
    if (new Set(numbers).size < numbers.length) wrong(seq, 'scores_twice');
    const places = body.scores.map(({ name, idNumber }) => JSON.stringify([body.on, idNumber, bare(name)]));
    const isOther = ({ score }, at) => known.has(places[at]) && known.get(places[at]) !== score;
    if (body.reason.trim() === '' && body.scores.some(isOther)) wrong(seq, 'no_reason');
    for (const [at, { score }] of body.scores.entries()) known.set(places[at], score);
  }
}

/** A name as it is compared: in NFKC, without blanks and punctuation, in capitals. */
export const bare = (name) =>
  name
    .normalize('NFKC')
    .replaceAll(/[\s\p{P}]/gu, '')
    .toUpperCase();
