import { LEADS } from './writers.mjs';
import { hasClocks, isTimed } from './clock.mjs';
import { hasTask, taskOf } from './division.mjs';
import { judgeChange } from './group.mjs';
import { stageOf } from './ledger.mjs';
import { isFromPaper, isPaperOpen } from './paper-sheet.mjs';
import { expectedExaminers, isUncoded } from './seats.mjs';
import { attendanceOf, sheetOf } from './sheet-record.mjs';
import { lockOn } from './stages.mjs';

// What may be written on a sheet, by whom and until when.

const SCORERS = ['examiner', 'expert', ...LEADS];

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

/** A mark: on a line of the scheme, within its full mark; after the signature with a reason. */
export function judgeScore(state, body, wrong, actor) {
  judgeSeat(state, body, wrong, actor);
  const { candidateId, examinerId, line, score, cause, reason } = body;
  const full = lineOf(state, line)?.fullMark;
  const marks = score === null ? [] : score.kind === 'mark' ? [score.mark] : score.deductions;
  if (full === undefined || marks.some((mark) => mark > full)) wrong('mark_out_of_range', 'score');
  if (!hasTask(state, candidateId, examinerId, taskOf(line))) wrong('task_of_others', 'line');
  if (score !== null && lockOn(state, candidateId, line)) wrong('stage_locked', 'line');
  const before = sheetOf(state, candidateId, examinerId);
  if (isPaperOpen(before)) wrong('paper_open', 'line');
  if ((before.everSigned || isFromPaper(before)) && (reason.trim() === '' || cause !== 'correction'))
    wrong('reason_missing', 'reason');
  judgeChange(state, body, wrong);
}

/** A veto: on a line that has one, for a reason, witnessed by somebody else. */
export function judgeVeto(state, body, wrong, actor) {
  judgeSeat(state, body, wrong, actor);
  if ((lineOf(state, body.line)?.veto ?? null) === null) wrong('no_such_veto', 'line');
  if (!hasTask(state, body.candidateId, body.examinerId, taskOf(body.line))) wrong('task_of_others', 'line');
  if (body.reason.trim() === '') wrong('reason_missing', 'reason');
  const isOwn = state.people.get(actor)?.name === body.witness.trim();
  if (isOwn && (state.sitting.edition ?? 1) >= 6) wrong('witness_is_self', 'witness');
  judgeChange(state, body, wrong);
}

/** The time of a task as a sheet kept it before edition 4. */
export function judgeTime(state, body, wrong, actor) {
  judgeSeat(state, body, wrong, actor);
  if (hasClocks(state)) wrong('clock_of_a_sheet');
  if (state.scheme?.tasks[body.task - 1] === undefined) wrong('no_such_task', 'task');
  if (sheetOf(state, body.candidateId, body.examinerId).everSigned) wrong('reason_missing', 'task');
}

/** A signature under a sheet: complete, and no clock of it running. */
export function judgeSheet(state, body, wrong, actor) {
  judgeSeat(state, body, wrong, actor);
  if (isPaperOpen(sheetOf(state, body.candidateId, body.examinerId))) return wrong('paper_open', 'digest');
  if (isTimed(state, body.candidateId, body.examinerId)) wrong('clock_running', 'candidateId');
  const { candidateId, examinerId } = body;
  const before = { ...state, sheets: new Map(state.sheets) };
  const sheet = { ...sheetOf(state, candidateId, examinerId), signed: null, everSigned: false };
  before.sheets.set(`${candidateId}/${examinerId}`, sheet);
  if (stageOf(before, candidateId, examinerId) !== 'complete') wrong('sheet_incomplete');
}
