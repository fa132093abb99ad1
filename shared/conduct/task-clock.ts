import { scores } from '../model/staff.ts';
import { clockKey, type ClockAct, type ClockRef, type Tick } from '../model/task-clock.ts';
import { hasOneClock } from '../procedures/parts/times.ts';
import { decidersOf } from '../procedures/deciders.ts';
import { expectedFor } from '../procedures/scorers.ts';
import type { BodyOf } from '../record/body.ts';
import { hasTask } from '../record/division.ts';
import { attendanceOf, type SittingState, type TaskClock } from '../record/state.ts';
import { spentAt } from '../record/task-clock.ts';
import { isTheirTask } from './dividing.ts';
import { notThere } from './known.ts';
import { fine, refuse, type Permission, type Refusal } from './refusal.ts';

// The one clock of a candidate and task (本场次规定): whoever scores the candidate, or leads their group, keeps it.

/** Whether this may be done to the clock now, by this person. */
export function mayTimeTask(state: SittingState, body: BodyOf<'task_timed'>, actor: string | null): Permission {
  if (!hasOneClock(state.sitting)) return refuse('clock_of_a_sheet');
  const kept = mayKeep(state, body, actor);
  if (!kept.ok) return kept;
  const clock = state.clocks.get(clockKey(body));
  const fault = faultOf(body.act, clock, body.tick) ?? signedFault(state, body) ?? witnessFault(state, body, actor);
  return fault === null ? fine : refuse(fault);
}

function mayKeep(state: SittingState, { candidateId, task, act }: BodyOf<'task_timed'>, actor: string | null) {
  const person = actor === null ? undefined : state.people.get(actor);
  if (person === undefined) return refuse('sign_in_first');
  if (!scores(person.role)) return refuse('role_may_not');
  const candidate = state.candidates.get(candidateId);
  if (candidate === undefined) return refuse('candidate_unknown');
  const decides = decidersOf(state, candidateId).includes(person);
  const isTheirs = decides || expectedFor(state, candidateId).includes(person);
  if (!isTheirs) return refuse('not_expected', { name: person.name });
  if (state.scheme?.tasks[task - 1] === undefined) return refuse('line_unknown');
  const theirs = isTheirTask(state, { candidateId, examinerId: person.personId }, task);
  if (!decides && !theirs.ok) return theirs;
  // a clock that still runs when somebody is sent away has to be stopped
  const stops = act.kind === 'pause' || act.kind === 'finish' || act.kind === 'correct';
  const attendance = attendanceOf(state, candidateId);
  if (attendance === 'present' || stops) return fine;
  return notThere(attendance, candidate.name);
}

/** What keeps an act from being done to the clock as it stands. */
function faultOf(act: ClockAct, clock: TaskClock | undefined, tick: Tick): Refusal['kind'] | null {
  const shown = clock === undefined ? 0 : spentAt(clock, tick);
  const runs = clock?.since != null;
  if (clock?.since != null && clock.since.run === tick.run && tick.ms < clock.since.ms) return 'tick_before';
  switch (act.kind) {
    case 'start':
      return clock === undefined ? null : 'clock_state_differs';
    case 'confirm':
      return shown === null
        ? act.seconds * 1000 < (clock?.spent ?? 0) - 999
          ? 'time_over_spent'
          : null
        : 'clock_state_differs';
    case 'correct':
      return null;
    case 'resume':
      return clock === undefined || runs ? 'clock_state_differs' : null;
    case 'give_back':
      if (clock === undefined) return 'clock_state_differs';
      if (shown === null) return 'clock_unconfirmed';
      return act.seconds * 1000 > shown ? 'time_over_spent' : null;
    case 'pause':
    case 'finish':
      if (shown === null) return 'clock_unconfirmed';
      return runs || (act.kind === 'finish' && clock !== undefined && !clock.finished) ? null : 'clock_state_differs';
  }
}

/** Once a sheet with the task was signed, time begins no more without a word: it is corrected, with a reason and a witness. */
function signedFault(state: SittingState, { candidateId, task, act }: BodyOf<'task_timed'>): Refusal['kind'] | null {
  const isSigned = [...state.sheets.values()].some(
    (sheet) => sheet.candidateId === candidateId && sheet.everSigned && hasTask(state, sheet, task),
  );
  return isSigned && act.kind === 'start' ? 'reason_needed' : null;
}

/** Nobody is their own witness. */
function witnessFault({ people }: SittingState, { act }: BodyOf<'task_timed'>, actor: string | null) {
  return act.kind === 'correct' && act.witness === people.get(actor ?? '')?.name ? 'witness_is_self' : null;
}

/** A clock of the candidate that still runs, of a task of this examiner's, so that no sheet with it is complete; null where none does. */
export function runningClock(state: SittingState, candidateId: string, examinerId: string): ClockRef | null {
  const runs = ({ candidateId: about, since, task }: TaskClock): boolean =>
    about === candidateId && since !== null && hasTask(state, { candidateId, examinerId }, task);
  return [...state.clocks.values()].find(runs) ?? null;
}
