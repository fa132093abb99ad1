import { hasClocks, keyOf, shownAt } from './clock.mjs';
import { decidersOf } from './own-lead.mjs';
import { hasTask } from './division.mjs';
import { expectedExaminers } from './seats.mjs';
import { attendanceOf } from './sheet-record.mjs';

// Who may do what to the one clock of a candidate and task, in which state of it.

const LEADS = ['examiner-lead', 'expert-lead'];
const STOPS = ['pause', 'finish', 'correct'];

/** Whoever scores the candidate or leads the group keeps it, and only what its state allows is done to it. */
export function judgeClock(state, { candidateId, task, tick, act }, wrong, actor) {
  if (!hasClocks(state)) wrong('clock_of_a_sheet');
  const person = state.people.get(actor);
  const scores = ['examiner', 'expert', ...LEADS].includes(person?.role);
  if (
    !scores ||
    !(decidersOf(state, candidateId).includes(actor) || expectedExaminers(state, candidateId).includes(person))
  )
    wrong('not_the_examiner', 'actor');
  if (state.scheme?.tasks[task - 1] === undefined) wrong('no_such_task', 'task');
  if (attendanceOf(state, candidateId) !== 'present' && !STOPS.includes(act.kind)) wrong('candidate_not_there');
  if (!isInState(state.clocks.get(keyOf({ candidateId, task })), tick, act)) wrong('clock_state_differs', 'act');
  const isTheirs = (examinerId) => hasTask(state, candidateId, examinerId, task);
  if (scores && !LEADS.includes(person.role) && !isTheirs(actor)) wrong('task_of_others', 'task');
  const isSigned = [...state.sheets].some(
    ([key, one]) => key.startsWith(`${candidateId}/`) && one.everSigned && isTheirs(key.split('/')[1]),
  );
  if (act.kind === 'start' && isSigned) wrong('reason_missing', 'act');
  if (act.kind === 'correct' && act.witness.trim() === person?.name) wrong('witness_is_self', 'act');
}

function isInState(clock, tick, { kind, seconds }) {
  if (clock === undefined) return kind === 'start' || kind === 'correct';
  const { since, spent, finished } = clock;
  if (since !== null && since.run === tick.run && tick.ms < since.ms) return false;
  const shown = shownAt(clock, tick);
  if (kind === 'correct') return true;
  if (kind === 'confirm') return shown === null && seconds * 1000 >= spent - 999;
  if (kind === 'start' || shown === null) return false;
  if (kind === 'resume') return since === null;
  if (kind === 'give_back') return seconds * 1000 <= shown;
  return since !== null || (kind === 'finish' && !finished);
}
