import { judgeAnswers, judgeFactsKnown } from './answers-door.mjs';
import { areApplicantsJudged, isStopped } from './applicants.mjs';
import { judgeAssignment } from './assignment-door.mjs';
import { judgeDivision } from './division-door.mjs';
import { judgeCertificates } from './certificate-numbers.mjs';
import { judgeClock } from './clock-door.mjs';
import { judgeDraw } from './draws.mjs';
import { judgeEvidence, judgeInspection } from './evidence.mjs';
import { judgeExplanation, judgeWaiver } from './exception-door.mjs';
import { isDay } from './fields.mjs';
import { judgeConferral, judgeProofreading, judgeSettling } from './group.mjs';
import { judgeDeputy, judgeSuccession } from './heads.mjs';
import { judgeIncident, judgeWithdrawal } from './incidents.mjs';
import { judgeKey, judgeNewKey, judgeSlip, judgeSlipUse } from './keys.mjs';
import { awayFrom } from './mark-days.mjs';
import { judgeOpening } from './opening.mjs';
import { judgeOwnLead } from './own-lead.mjs';
import { judgePanels } from './panels.mjs';
import { judgePaperCheck, judgePaperDraw } from './paper-check.mjs';
import { judgePaperKeyed, judgePaperOpened, judgePaperSettled } from './paper-door.mjs';
import {
  judgeAdmission,
  judgeCandidateCorrection,
  judgeConfirmation,
  judgePeople,
  judgePersonCorrection,
  judgeReplacement,
} from './people.mjs';
import { judgeStatedPhoto } from './photos.mjs';
import { judgePromise } from './promise.mjs';
import { isBesideTheResults } from './record.mjs';
import { judgeImpartiality, judgeRecusal, judgeStandIn } from './recusal-door.mjs';
import { judgeRotation, ROTATION_RULE } from './rotation.mjs';
import { results } from './scores.mjs';
import { rolesOf } from './seats.mjs';
import { judgeScore, judgeSheet, judgeTime, judgeVeto } from './sheet-door.mjs';
import { judgeClosing, judgeSigner } from './signing-door.mjs';
import { judgeSpreadDecision, judgeThird } from './spread-door.mjs';
import { judgeDecision, judgeImport, judgeScheme, lockOn } from './stages.mjs';
import { judgeThresholds } from './thresholds.mjs';
import { judgeWriter, LEADS } from './writers.mjs';

// May this person write this, as the sitting stands (docs/protocol.md, the rules of the procedure)? One function a kind of
// entry; `wrong(why, field)` names what is against it. What the documents ask of people and conditions is not judged here.

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
      ...['paper_opened', 'paper_keyed', 'paper_settled', 'deduction_withdrawn', 'tasks_divided'],
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
  judgeOwnLead(state, body, actor, wrong);
  KEY_RULES[body.type]?.(state, body, (why, field = 'body') => flaw('keys', why, field), actor);
  RULES[body.type]?.(state, body, wrong, actor);
}

const KEY_RULES = {
  ...{ key_registered: judgeKey, key_replaced: judgeNewKey },
  ...{ slip_issued: judgeSlip, slip_used: judgeSlipUse },
  ...{ deputy_named: judgeDeputy, head_succeeded: judgeSuccession },
};

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
  tasks_divided: judgeDivision,
  candidates_assigned: judgeAssignment,
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
