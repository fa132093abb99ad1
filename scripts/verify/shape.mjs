import { CLOCK_ACT, TICK } from './clock-shape.mjs';
import {
  COUNT,
  DATE,
  HEX,
  ID,
  INSTANT,
  isObject,
  KEY,
  LINE,
  listOf,
  MARK,
  matching,
  NAME,
  object,
  oneOf,
  orNull,
  REASON,
  text,
  whole,
  WHY,
} from './fields.mjs';
import { CANDIDATE, PERSON } from './people-shape.mjs';
import { SCHEME } from './scheme-shape.mjs';
import { SITTING } from './sitting-shape.mjs';

// What every entry consists of, field by field (docs/format.schema.json), written for the verifier alone.

const FILE = (value) => typeof value === 'string' && text(260, 1)(value.trim());

const SOURCE = orNull(object({ file: text(260), sha256: HEX(64), sheet: text(100) }));
const LINE_ID = matching(/^[1-9]\d?\.[1-9]\d?$/);
const MARKED = object({ kind: oneOf('mark'), mark: MARK });
const DEDUCTED = object({ kind: oneOf('deductions'), deductions: listOf(MARK, 0, 50) });
const PAPER_MARKS = listOf(object({ line: LINE_ID, mark: orNull(MARK) }), 1, 1000);
const TASK_NUMBERS = listOf(whole(1, 50), 1, 50);
const RISING = (value) => TASK_NUMBERS(value) && value.every((task, at) => at === 0 || task > value[at - 1]);
const SUBJECT_SCORE = (value) => whole(0, 10_000)(value) || oneOf('exempt', 'absent', 'void')(value);
const RULE = matching(/^[a-z]+(\.[a-z-]+)+$/);
const SHEET = { candidateId: ID, examinerId: ID };
const SIGNATURE = { digest: HEX(64), publicKey: KEY, signature: HEX(128) };
const ENDORSED = { 'endorsement?': HEX(128) };
const CORRECTION = { old: LINE, fresh: LINE, reason: REASON };

/** What a panel is called. */
const PANEL_NAME = (value) => typeof value === 'string' && text(20, 1)(value) && value.trim() === value;
/** Where a pen was in the field that a promise is signed in. */
const POINT = (value) =>
  Array.isArray(value) && value.length === 2 && whole(0, 1000)(value[0]) && whole(0, 400)(value[1]);

const BODIES = {
  sitting_opened: { sitting: SITTING, 'root?': object({ siteHead: PERSON, publicKey: KEY }) },
  sitting_corrected: { field: oneOf('title', 'room', 'heldOn'), ...CORRECTION },
  sitting_voided: { reason: REASON },
  staff_named: { people: listOf(PERSON, 1), source: SOURCE, ...ENDORSED },
  key_registered: { personId: ID, publicKey: KEY, 'idSeen?': oneOf(true), ...ENDORSED },
  candidates_admitted: { candidates: listOf(CANDIDATE, 1), source: SOURCE },
  candidate_corrected: {
    candidateId: ID,
    field: oneOf('number', 'name', 'idType', 'idNumber', 'photo'),
    ...CORRECTION,
  },
  supervisor_confirmed: { personId: ID, number: NAME, date: DATE, issuer: NAME, ...ENDORSED },
  slip_issued: { personId: ID, slipKey: KEY, salt: HEX(32), ...ENDORSED },
  slip_used: { personId: ID, publicKey: KEY, signature: HEX(128) },
  deputy_named: { personId: ID, ...ENDORSED },
  head_succeeded: {
    ...{ personId: ID, old: KEY, publicKey: KEY, witness: ID, reason: REASON },
    ...{ signature: HEX(128), witnessSignature: HEX(128) },
  },
  key_replaced: {
    ...{ personId: ID, old: KEY, publicKey: KEY, witness: ID, idSeen: oneOf(true), reason: REASON },
    'witnessSignature?': HEX(128),
    ...ENDORSED,
  },
  person_corrected: {
    personId: ID,
    field: oneOf(
      ...['name', 'idNumber', 'role', 'qualification', 'cardNumber', 'validUntil', 'appointedBy'],
      'occupations',
    ),
    ...CORRECTION,
    ...ENDORSED,
  },
  scorer_replaced: { leaves: ID, takes: ID, reason: REASON },
  recusal_recorded: {
    ...{ candidateId: ID, personId: ID, relation: oneOf('relative', 'teacher', 'interest', 'colleague') },
    ...{ applies: oneOf(true, false), reason: REASON },
  },
  stand_in_named: { candidateId: ID, leaves: ID, takes: ID, reason: REASON },
  panels_formed: {
    panels: listOf(object({ name: PANEL_NAME, scorers: listOf(ID, 1, 9) }), 0, 30),
    reason: WHY,
  },
  candidates_assigned: {
    places: listOf(object({ candidateId: ID, panel: PANEL_NAME }), 1, 1000),
    reason: WHY,
  },
  tasks_divided: { shares: listOf(object({ personId: ID, tasks: RISING }), 0, 30), reason: WHY },
  scheme_adopted: { scheme: SCHEME, source: SOURCE },
  attendance_recorded: { candidateId: ID, attendance: oneOf('present', 'absent', 'void', 'ineligible'), reason: WHY },
  line_scored: {
    ...SHEET,
    line: LINE_ID,
    score: orNull((value) => MARKED(value) || DEDUCTED(value)),
    cause: oneOf('typed', 'undo', 'correction'),
    reason: WHY,
  },
  veto_recorded: { ...SHEET, line: LINE_ID, applies: oneOf(true, false), reason: WHY, witness: LINE },
  time_recorded: { ...SHEET, task: whole(1, 99), seconds: COUNT, running: oneOf(true, false) },
  task_timed: { candidateId: ID, task: whole(1, 99), tick: TICK, act: CLOCK_ACT },
  spread_conferred: { candidateId: ID, people: listOf(ID, 2, 20), lines: listOf(LINE_ID, 1, 1000), text: REASON },
  third_named: { candidateId: ID, personId: ID, reason: REASON },
  spread_decided: {
    candidateId: ID,
    picks: listOf(object({ line: LINE_ID, examinerId: ID }), 1, 1000),
    sheets: listOf(object({ examinerId: ID, digest: HEX(64) }), 2, 20),
    reason: REASON,
  },
  promise_signed: {
    candidateId: ID,
    strokes: listOf(listOf(POINT, 1, 1500), 1, 200),
  },
  paper_opened: { ...SHEET, cause: oneOf('power', 'machine', 'printer_only', 'other'), reason: REASON, photo: HEX(64) },
  paper_keyed: { ...SHEET, marks: PAPER_MARKS },
  paper_settled: { ...SHEET, marks: PAPER_MARKS, reason: REASON },
  paper_check_drawn: {
    ...{ seed: matching(/^[1-6]{6,60}$/), of: whole(1, 100_000), reason: WHY },
    sheets: listOf(object(SHEET), 1, 50),
  },
  paper_checked: {
    ...{ ...SHEET, outcome: oneOf('agrees', 'differs'), text: WHY },
    lines: listOf(object({ line: LINE_ID, mark: orNull(MARK) }), 0, 1000),
  },
  sheet_proofread: {
    ...{ ...SHEET, read: listOf(object({ line: orNull(LINE_ID), mark: MARK }), 1, 1000) },
    'differs?': listOf(object({ line: orNull(LINE_ID), read: orNull(MARK), stands: orNull(MARK) }), 1, 1000),
  },
  difference_settled: { ...SHEET, how: oneOf('stands', 'returned'), reason: REASON },
  incident_recorded: {
    kind: oneOf(
      ...['cheating_subject', 'cheating_all', 'rule_breaking', 'equipment_failure', 'medical_stop', 'wrong_paper'],
    ),
    candidateId: orNull(ID),
    time: matching(/^([01]\d|2[0-3]):[0-5]\d$/),
    text: REASON,
    witness: (value) => typeof value === 'string' && text(200, 1)(value.trim()),
    'percent?': whole(1, 100),
    'photo?': HEX(64),
  },
  deduction_withdrawn: { candidateId: ID, incident: whole(1, Infinity), reason: REASON },
  evidence_recorded: {
    ...{ rule: matching(/^[a-z]+(\.[a-z-]+)+$/), name: text(60, 1), file: FILE, sha256: HEX(64) },
    ...{ stands: oneOf(true, false), note: LINE },
  },
  inspection_recorded: {
    ...{ number: whole(1, 999), on: DATE, office: NAME, people: NAME },
    ...{ found: REASON, done: WHY },
  },
  note_added: { candidateId: orNull(ID), text: REASON },
  sheet_signed: { ...SHEET, ...SIGNATURE },
  sitting_signed: { role: oneOf('checker', 'lead', 'supervisor'), personId: ID, ...SIGNATURE, opinion: WHY },
  facts_stated: { rule: RULE, candidateId: orNull(ID), facts: isObject },
  subject_scores_imported: {
    subject: oneOf('theory', 'practical'),
    scores: listOf(object({ candidateId: ID, score: SUBJECT_SCORE }), 1, 1000),
    source: SOURCE,
  },
  question_recorded: { candidateId: ID, number: whole(1, 20), text: WHY },
  decision_recorded: { candidateId: ID, decision: oneOf('pass', 'fail'), reason: WHY },
  certificates_assigned: {
    certificates: listOf(
      object({ candidateId: ID, number: orNull(text(40, 1)), issuedOn: orNull(DATE) }),
      ...[1, 1000],
    ),
    segment: orNull(object({ prefix: matching(/^[YS]\d{12}$/), first: whole(1, 999_999), last: whole(1, 999_999) })),
    source: SOURCE,
    reason: WHY,
  },
  station_replaced: { text: text(4000), oldSignature: HEX(128), newSignature: HEX(128) },
  exception_explained: {
    what: oneOf('policy_not_in_force', 'clock_set_back', 'headcount_differs', 'station_replaced'),
    reason: REASON,
  },
  verdicts_answered: {
    verdicts: listOf(object({ rule: RULE, candidateId: orNull(ID), codes: listOf(text(100, 1), 1, 50) }), ...[1, 1000]),
    reason: REASON,
  },
  third_copy_ruled: { whenGone: oneOf('warn', 'stop'), reason: WHY },
  sitting_closed: { expected: COUNT, signed: COUNT, absent: COUNT, voided: COUNT, digest: HEX(64) },
};
const BODY_SHAPES = new Map(
  Object.entries(BODIES).map(([type, fields]) => [type, object({ type: oneOf(type), ...fields })]),
);
const AROUND = object({
  ...{ v: oneOf(1), log: ID, station: ID, seq: COUNT, prev: HEX(64), at: INSTANT, elapsed: COUNT, high: INSTANT },
  ...{ actor: orNull(ID), body: isObject },
});

/** Why a value is no entry: `not_an_entry`, or `unknown_entry` where it is one of a kind nobody knows; null where it is one. */
export function entryFault(value) {
  if (!AROUND(value)) return { why: 'not_an_entry', field: null };
  const shape = BODY_SHAPES.get(value.body.type);
  if (shape === undefined) return { why: 'unknown_entry', field: 'body' };
  return shape(value.body) ? null : { why: 'not_an_entry', field: 'body' };
}
