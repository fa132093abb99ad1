import { judgeIncident, judgeWithdrawal } from './incidents.mjs';
import { areConditionsSettled, judgeAnswers, judgeFactsKnown, judgeOrdinary } from './answers-door.mjs';
import { judgeCertificates } from './certificate-numbers.mjs';
import { areApplicantsJudged, areApplicantsSettled, isStopped } from './applicants.mjs';
import { judgeClock } from './clock-door.mjs';
import { hasClocks, isTimed } from './clock.mjs';
import { isProofread, judgeChange, judgeConferral, judgeProofreading, judgeSettling } from './group.mjs';
import { ledgerOf, stageOf } from './ledger.mjs';
import {
  judgeAdmission,
  judgeCandidateCorrection,
  judgeConfirmation,
  judgePeople,
  judgePersonCorrection,
  judgeReplacement,
} from './people.mjs';
import { judgeEvidence, judgeInspection } from './evidence.mjs';
import { judgeOpening } from './opening.mjs';
import { awayFrom } from './mark-days.mjs';
import { isRetired, judgeDeputy, judgeSuccession } from './heads.mjs';
import { judgeKey, judgeNewKey, judgeSlip, judgeSlipUse } from './keys.mjs';
import { judgeImpartiality, judgeRecusal, judgeStandIn } from './recusal-door.mjs';
import { BESIDE_THE_RESULTS, isBesideTheResults } from './record.mjs';
import { expectedExaminers, holderAt, isUncoded, rolesOf, seatsOf, seatsOn } from './seats.mjs';
import { attendanceOf, sheetOf } from './sheet-record.mjs';
import { judgePaperKeyed, judgePaperOpened, judgePaperSettled } from './paper-door.mjs';
import { isPaperChecked, judgePaperCheck, judgePaperDraw } from './paper-check.mjs';
import { isFromPaper, isPaperOpen } from './paper-sheet.mjs';
import { areLevelsSettled } from './card-level.mjs';
import { areOccupationsSettled } from './card-occupation.mjs';
import { isRotationSettled, judgeRotation, ROTATION_RULE } from './rotation.mjs';
import { isLed, judgeAssignment, judgePanels, panelOf } from './panels.mjs';
import { arePromisesSettled, judgePromise } from './promise.mjs';
import { judgeStatedPhoto } from './photos.mjs';
import { isDay } from './fields.mjs';
import { judgeSpreadDecision, judgeThird } from './spread-door.mjs';
import { judgeDraw } from './draws.mjs';
import { judgeThresholds } from './thresholds.mjs';
import { judgeDecision, judgeImport, judgeScheme, lockOn } from './stages.mjs';
import { results } from './scores.mjs';

// May this person write this, as the sitting stands (docs/protocol.md, the rules of the procedure)? One function a kind of
// entry; `wrong(why, field)` names what is against it. What the documents ask of people and conditions is not judged here.

const SIGNERS = {
  checker: ['checker'],
  lead: ['examiner-lead', 'expert-lead'],
  supervisor: ['supervisor'],
};
const ORDER = Object.keys(SIGNERS);
const LEADS = SIGNERS.lead;
/** Where everybody may end without a sheet: nobody reached the review, or nobody gives marks at all. */
const WITHOUT_SHEETS = ['review', 'recognition'];
const SCORERS = ['examiner', 'expert', ...LEADS];
const OFFICE = ['site-head', 'clerk'];
/** Who may explain a clock, and let work go on without the third copy. */
export const EXPLAINERS = ['supervisor', 'site-head'];

/** Who writes what where roles have a root; a kind that is not named is everyone's on the staff list. */
const WRITERS = {
  sitting_opened: ['site-head'],
  sitting_corrected: ['site-head'],
  sitting_voided: ['site-head'],
  staff_named: ['site-head'],
  person_corrected: ['site-head'],
  key_registered: ['site-head'],
  key_replaced: ['site-head'],
  slip_issued: ['site-head'],
  deputy_named: ['site-head'],
  head_succeeded: ['clerk'],
  supervisor_confirmed: ['site-head'],
  verdicts_answered: ['site-head'],
  scorer_replaced: ['site-head', ...LEADS],
  stand_in_named: ['site-head', ...LEADS],
  candidates_admitted: OFFICE,
  candidate_corrected: OFFICE,
  subject_scores_imported: OFFICE,
  panels_formed: ['site-head'],
  candidates_assigned: [...OFFICE, ...LEADS],
  scheme_adopted: [...OFFICE, ...LEADS],
  certificates_assigned: [...OFFICE, 'checker', ...LEADS],
  decision_recorded: LEADS,
  spread_conferred: LEADS,
  paper_check_drawn: ['supervisor'],
  paper_checked: ['supervisor', 'checker'],
  sheet_proofread: ['checker'],
  difference_settled: LEADS,
  third_named: ['site-head', ...LEADS],
  paper_opened: ['site-head', ...LEADS],
  spread_decided: LEADS,
  deduction_withdrawn: ['site-head', ...LEADS],
  inspection_recorded: [...OFFICE, 'supervisor'],
};
/** What needed nobody signed in before roles had a root. */
const UNATTENDED = new Set([
  ...['sitting_opened', 'staff_named', 'key_registered', 'candidates_admitted', 'scheme_adopted', 'note_added'],
  ...['facts_stated', 'subject_scores_imported', 'station_replaced', 'third_copy_ruled', 'sitting_closed'],
]);

/** What changes no result and may follow the closing. */
const LATE = new Set([
  'certificates_assigned',
  'station_replaced',
  'exception_explained',
  'key_replaced',
  'supervisor_confirmed',
  'deputy_named',
  'head_succeeded',
  'inspection_recorded',
]);

/** What may follow the voiding: it moves a record on and adds nothing to it. */
const MOVES_ON = new Set(['station_replaced', 'exception_explained']);

/** What has no use in every way of giving marks, and in which it has; refused in any other from edition 8 on. */
const ON_SHEETS = ['practical', 'panel', 'review'];
const LINE_BY_LINE = ['practical'];
const OF_USE = {
  ...Object.fromEntries(
    [
      ...['scheme_adopted', 'line_scored', 'sheet_signed', 'sheet_proofread', 'difference_settled'],
      ...['paper_check_drawn', 'paper_checked'],
    ].map((type) => [type, ON_SHEETS]),
  ),
  ...Object.fromEntries(
    [
      ...['veto_recorded', 'time_recorded', 'task_timed', 'spread_conferred', 'third_named', 'spread_decided'],
      ...['paper_opened', 'paper_keyed', 'paper_settled', 'deduction_withdrawn'],
    ].map((type) => [type, LINE_BY_LINE]),
  ),
  ...{ panels_formed: ['practical', 'panel'], candidates_assigned: ['practical', 'panel'] },
  question_recorded: ['review'],
  decision_recorded: ['review', 'recognition'],
};
const hasUseFor = ({ edition = 1, procedure }, type) => edition < 8 || (OF_USE[type]?.includes(procedure) ?? true);

/** Finds what is wrong with an entry against the state before it; `flaw(check, why, field)` takes it down. */
export function judgeProcedure(state, body, actor, flaw) {
  if ((body.type === 'sitting_opened') !== (state.sitting === null))
    return flaw('entries', 'genesis_misplaced', 'body');
  const wrong = (why, field = 'body') => flaw('procedure', why, field);

  const comesLate = LATE.has(body.type);
  if (state.closing !== null && !comesLate && !isBesideTheResults(body)) wrong('after_closing');
  if (state.voided && !MOVES_ON.has(body.type)) wrong('after_voiding');
  if (state.sitting !== null && !hasUseFor(state.sitting, body.type)) return wrong('not_in_procedure');
  judgeWriter(state, body, actor, wrong);
  const about = body.candidateId ?? null;
  if (about !== null && !state.candidates.has(about)) return wrong('no_such_candidate', 'candidateId');
  judgeImpartiality(state, body, actor, wrong);
  KEY_RULES[body.type]?.(state, body, (why, field = 'body') => flaw('keys', why, field), actor);
  RULES[body.type]?.(state, body, wrong, actor);
}

const KEY_RULES = {
  ...{ key_registered: judgeKey, key_replaced: judgeNewKey },
  ...{ slip_issued: judgeSlip, slip_used: judgeSlipUse },
  ...{ deputy_named: judgeDeputy, head_succeeded: judgeSuccession },
};

function judgeWriter(state, { type }, actor, wrong) {
  const { root, people } = state;
  if (type === 'station_replaced') return root !== null && actor !== null ? wrong('role_may_not', 'actor') : undefined;
  if (type === 'sitting_opened') return;
  if (actor !== null && isRetired(state, actor)) return wrong('head_retired', 'actor');
  if (actor === null) {
    if (root !== null || !UNATTENDED.has(type)) wrong('nobody_signed_in', 'actor');
  } else if (root !== null && !(WRITERS[type]?.includes(people.get(actor)?.role) ?? people.has(actor)))
    wrong('role_may_not', 'actor');
}

const RULES = {
  sitting_opened: judgeOpening,
  sitting_corrected: judgeSittingCorrection,
  sitting_voided: bySiteHead,
  staff_named: judgePeople,
  person_corrected: judgePersonCorrection,
  supervisor_confirmed: judgeConfirmation,
  candidate_corrected: judgeCandidateCorrection,
  candidates_admitted: judgeAdmission,
  scorer_replaced: judgeReplacement,
  recusal_recorded: judgeRecusal,
  stand_in_named: judgeStandIn,
  panels_formed: (state, body, wrong) => judgePanels(state, body, rolesOf(state.sitting), wrong),
  candidates_assigned: judgePlaces,
  scheme_adopted: judgeScheme,
  attendance_recorded: judgeAttendance,
  promise_signed: judgePromise,
  line_scored: judgeScore,
  veto_recorded: judgeVeto,
  time_recorded: judgeTime,
  task_timed: judgeClock,
  incident_recorded: judgeIncident,
  deduction_withdrawn: judgeWithdrawal,
  spread_conferred: judgeConferral,
  third_named: judgeThird,
  spread_decided: judgeSpreadDecision,
  paper_opened: judgePaperOpened,
  paper_keyed: judgePaperKeyed,
  paper_settled: judgePaperSettled,
  paper_check_drawn: judgePaperDraw,
  paper_checked: judgePaperCheck,
  sheet_proofread: judgeProofreading,
  difference_settled: judgeSettling,
  sheet_signed: judgeSheet,
  sitting_signed: judgeSigner,
  facts_stated: judgeFacts,
  evidence_recorded: judgeEvidence,
  inspection_recorded: judgeInspection,
  subject_scores_imported: judgeImport,
  question_recorded: (state, { candidateId }, wrong) => lockOn(state, candidateId, '1.1') && wrong('stage_locked'),
  decision_recorded: judgeDecision,
  certificates_assigned: judgeNumbers,
  exception_explained: judgeExplanation,
  verdicts_answered: judgeAnswers,
  third_copy_ruled: judgeWaiver,
  sitting_closed: judgeClosing,
};

function bySiteHead({ people }, _, wrong, actor) {
  if (people.get(actor)?.role !== 'site-head') wrong('not_the_site_head', 'actor');
}

/** Name, room or day of the sitting: from what it says to something else that can stand there. */
function judgeSittingCorrection(state, body, wrong, actor) {
  bySiteHead(state, body, wrong, actor);
  const { field, old, fresh } = body;
  const canStand = field === 'heldOn' ? isDay(fresh) : field === 'room' || fresh.trim() !== '';
  if (state.sitting[field] !== old || fresh === old || !canStand) wrong('correction_unsound', 'fresh');
  const movesDay = field === 'heldOn' && state.markDays !== null && (state.sitting.edition ?? 1) >= 6;
  if (movesDay && awayFrom(state.markDays, fresh) > awayFrom(state.markDays, old))
    wrong('day_away_from_marks', 'fresh');
}

/** Entries on a sheet are its examiner's own, who is expected at it, about a candidate who is there. */
function judgeSeat(state, { candidateId, examinerId }, wrong, actor) {
  const person = state.people.get(examinerId);
  if (!SCORERS.includes(person?.role) || actor !== examinerId) return wrong('not_the_examiner', 'actor');
  if (attendanceOf(state, candidateId) !== 'present') wrong('candidate_not_there', 'candidateId');
  if ((state.sitting.edition ?? 1) < 2) return;
  if (isUncoded(state)) wrong('codes_undrawn');
  if (!expectedExaminers(state, candidateId).includes(person)) wrong('not_the_examiner', 'examinerId');
  if (person.validUntil !== null && person.validUntil < state.sitting.heldOn) wrong('card_expired', 'examinerId');
}

const lineOf = (state, id) => {
  const [task, at] = id.split('.').map(Number);
  return state.scheme?.tasks[task - 1]?.lines[at - 1];
};

function judgeScore(state, body, wrong, actor) {
  judgeSeat(state, body, wrong, actor);
  const { candidateId, examinerId, line, score, cause, reason } = body;
  const full = lineOf(state, line)?.fullMark;
  const marks = score === null ? [] : score.kind === 'mark' ? [score.mark] : score.deductions;
  if (full === undefined || marks.some((mark) => mark > full)) wrong('mark_out_of_range', 'score');
  if (score !== null && lockOn(state, candidateId, line)) wrong('stage_locked', 'line');
  const before = sheetOf(state, candidateId, examinerId);
  if (isPaperOpen(before)) wrong('paper_open', 'line');
  if ((before.everSigned || isFromPaper(before)) && (reason.trim() === '' || cause !== 'correction'))
    wrong('reason_missing', 'reason');
  judgeChange(state, body, wrong);
}

function judgeVeto(state, body, wrong, actor) {
  judgeSeat(state, body, wrong, actor);
  if ((lineOf(state, body.line)?.veto ?? null) === null) wrong('no_such_veto', 'line');
  if (body.reason.trim() === '') wrong('reason_missing', 'reason');
  const isOwn = state.people.get(actor)?.name === body.witness.trim();
  if (isOwn && (state.sitting.edition ?? 1) >= 6) wrong('witness_is_self', 'witness');
  judgeChange(state, body, wrong);
}

function judgeTime(state, body, wrong, actor) {
  judgeSeat(state, body, wrong, actor);
  if (hasClocks(state)) wrong('clock_of_a_sheet');
  if (state.scheme?.tasks[body.task - 1] === undefined) wrong('no_such_task', 'task');
  if (sheetOf(state, body.candidateId, body.examinerId).everSigned) wrong('reason_missing', 'task');
}

function judgeSheet(state, body, wrong, actor) {
  judgeSeat(state, body, wrong, actor);
  if (isPaperOpen(sheetOf(state, body.candidateId, body.examinerId))) return wrong('paper_open', 'digest');
  if (isTimed(state, body.candidateId)) wrong('clock_running', 'candidateId');
  const { candidateId, examinerId } = body;
  const before = { ...state, sheets: new Map(state.sheets) };
  const sheet = { ...sheetOf(state, candidateId, examinerId), signed: null, everSigned: false };
  before.sheets.set(`${candidateId}/${examinerId}`, sheet);
  if (stageOf(before, candidateId, examinerId) !== 'complete') wrong('sheet_incomplete');
}

function judgeAttendance(state, { candidateId, attendance, reason }, wrong) {
  const isScored = [...state.sheets].some(([key, { scores }]) => key.startsWith(candidateId) && scores.size > 0);
  const isOwed = ['void', 'ineligible'].includes(attendance) || isScored || state.attendance.has(candidateId);
  if (isOwed && reason.trim() === '') wrong('reason_missing', 'reason');
  const isJudged = attendance === 'ineligible' && areApplicantsJudged(state);
  if (isJudged && !isStopped(state, candidateId)) wrong('not_ineligible', 'attendance');
}

function judgeFacts(state, body, wrong, actor) {
  judgeThresholds(state, body, wrong, actor);
  judgeStatedPhoto(state, body, wrong);
  judgeFactsKnown(state, body, wrong);
  if (body.rule === ROTATION_RULE) judgeRotation(state, body, wrong);
  else judgeDraw(state, body, wrong, actor);
}

const holdersOn = (state, panel, candidateId) =>
  seatsOn(state, panel).map((seat) => holderAt(state, seat, candidateId));

function judgePlaces(state, body, wrong, actor) {
  judgeAssignment(state, body, (panel, candidateId) => holdersOn(state, panel, candidateId), wrong, actor);
}

/** The panels that judged somebody and of which nobody signed as the lead; for one without a lead any does. */
function panelsUnsigned(state) {
  const judging = new Set([...state.candidates.keys()].map((id) => panelOf(state, id)));
  const signed = state.signatures.filter(({ role }) => role === 'lead').map(({ personId }) => personId);
  return state.panels.filter(({ name }) => {
    const seats = seatsOn(state, name);
    const isSigned = isLed(state, seats) ? seats.flat().some((id) => signed.includes(id)) : signed.length > 0;
    return judging.has(name) && !isSigned;
  });
}

/** Whether everybody of a role has signed who must: where there are several panels the lead of each. */
const hasSigned = (state, role) =>
  state.signatures.some((one) => one.role === role) && (role !== 'lead' || panelsUnsigned(state).length === 0);

/** Three different people with three different keys, in order, once every sheet is signed and every review decided. */
function judgeSigner(state, body, wrong, actor) {
  const { personId, publicKey, role } = body;
  if (actor !== personId || !SIGNERS[role].includes(state.people.get(personId)?.role))
    wrong('not_the_signer', 'personId');
  if (state.signatures.some((one) => one.personId === personId || one.publicKey === publicKey))
    wrong('signer_twice', 'personId');
  const { expected, open } = ledgerOf(state);
  const nobody = state.candidates.size === 0 || (expected === 0 && !WITHOUT_SHEETS.includes(state.sitting.procedure));
  const verdicts = results(state).map(({ verdict }) => verdict);
  const inTurn = role === ORDER.find((one) => !hasSigned(state, one));
  const isAbove = state.panels.length === 0 || state.panels.some(({ name }) => !isLed(state, seatsOn(state, name)));
  const leadsOne = isAbove || seatsOf(state).some((seat) => seat.includes(personId));
  if (role === 'lead' && !leadsOne) wrong('not_the_signer', 'personId');
  // a review that broke its own order has come to nothing that could be decided
  const undecided = verdicts.includes('open') || (state.sitting.procedure === 'review' && verdicts.includes('invalid'));
  if (!inTurn || nobody || open > 0 || undecided) wrong('signing_order', 'digest');
  if (!isProofread(state)) wrong('proofreading_open', 'digest');
  if (role === 'supervisor' && !isPaperChecked(state)) wrong('paper_check_open', 'digest');
  const counts = Number(state.sitting.policy.version) >= 2;
  if (counts && verdicts.includes('invalid')) wrong('result_invalid', 'digest');
  if (counts && !arePromisesSettled(state)) wrong('promise_unsigned', 'digest');
  if (counts && !areLevelsSettled(state)) wrong('level_unanswered', 'digest');
  if (counts && !areOccupationsSettled(state)) wrong('occupation_unanswered', 'digest');
  if (counts && !isRotationSettled(state)) wrong('rotation_unanswered', 'digest');
  if (counts && !(areConditionsSettled(state) && areApplicantsSettled(state))) wrong('verdicts_unanswered', 'digest');
}

function judgeClosing(state, _, wrong) {
  if (!hasSigned(state, 'lead')) wrong('closed_unsigned');
  if (!isPaperChecked(state)) wrong('paper_check_open');
}

function judgeNumbers(state, body, wrong, actor) {
  if (!['clerk', 'site-head', 'checker', ...LEADS].includes(state.people.get(actor)?.role))
    wrong('role_may_not', 'actor');
  judgeCertificates(state, body, (_, why, field) => wrong(why, field));
  const verdictOf = new Map(results(state).map((r) => [r.candidate.candidateId, r.verdict]));
  // from edition 9 on a plan may have made a pass of a practical exam since; that it did is in the plan's record
  const { edition = 1, plan, procedure } = state.sitting;
  const mayHave = edition >= 9 && plan !== undefined && procedure === 'practical' && body.reason.trim() !== '';
  const isCorrected = (id) => mayHave && ['fail', 'absent', 'void'].includes(verdictOf.get(id));
  const without = ({ candidateId: id, number }) => number !== null && verdictOf.get(id) !== 'pass' && !isCorrected(id);
  if (body.certificates.some(without)) wrong('certificate_without_pass', 'certificates');
}

function judgeExplanation(state, { what }, wrong, actor) {
  const role = state.people.get(actor)?.role;
  judgeOrdinary(state, what, wrong);
  if (what === 'clock_set_back' && !EXPLAINERS.includes(role)) wrong('not_the_explainer', 'actor');
  if (what === 'policy_not_in_force' && role !== 'site-head') wrong('not_the_site_head', 'actor');
}

/** Work without the third copy that a sitting must have is for those to allow who explain a clock, with a reason. */
function judgeWaiver(state, { whenGone, reason }, wrong, actor) {
  if (whenGone !== 'warn' || !state.mustStop) return;
  if (!EXPLAINERS.includes(state.people.get(actor)?.role)) wrong('not_the_waiver', 'actor');
  if (reason.trim() === '') wrong('waiver_unexplained', 'reason');
}
