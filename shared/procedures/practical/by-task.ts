import { formatRatio } from '#shared/base/marks/rounding.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import { hasTask, isDivided, tasksOf } from '#shared/record/division.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import { EXAMINERS } from '../parts/group.ts';
import { plain, type Column, type Registered } from '../parts/register.ts';
import { holderOf, seatsAt, seatsOf } from '../parts/seats.ts';
import { scoreOf } from '../parts/sheet-score.ts';
import { timed } from '../parts/times.ts';
import { tasksMarked } from './divided.ts';

// Divided tasks in the register and under its signatures: by task what it came to and who marked it.

/** A column a task, named after it and after who marks it: what the mean of their marks counts of 100 points. */
export const taskColumns = (state: SittingState): Column[] =>
  (state.scheme?.tasks ?? []).map((task, index) => ({
    name: plain(`${task.name}（${examinersOfTask(state, index + 1).join('、')}）`),
    cell: (of) => {
      const mean = meanOf(state, of, index);
      return mean === null ? null : plain(mean);
    },
  }));

/** The names of those who mark a task, each with whoever held the place before or after them. */
const examinersOfTask = (state: SittingState, task: number): string[] =>
  seatsOf(state, EXAMINERS).flatMap((seat) =>
    hasTask(state, { candidateId: '', examinerId: seat[0] }, task)
      ? [seat.map((personId) => state.people.get(personId)?.name ?? '').join('／')]
      : [],
  );

/** Who marks which of the tasks that are not this examiner's, of one candidate; '' where nobody divided them. */
export function othersTasks(state: SittingState, ref: SheetRef): string {
  const { tasks = [] } = state.scheme ?? {};
  return tasks
    .flatMap(({ name }, index) =>
      hasTask(state, ref, index + 1) ? [] : [`${name} ${markersOf(state, ref.candidateId, index + 1).join('、')}`],
    )
    .join('；');
}

/** The names of those whose marks of a candidate count for a task. */
export const markersOf = (state: SittingState, candidateId: string, task: number): string[] =>
  seatsAt(state, EXAMINERS, candidateId).flatMap((seat) => {
    const examinerId = holderOf(state, seat, candidateId);
    return hasTask(state, { candidateId, examinerId }, task) ? [state.people.get(examinerId)?.name ?? ''] : [];
  });

/** Nothing stands there before every sheet of the candidate is complete. */
function meanOf(state: SittingState, { candidate: { candidateId }, totals }: Registered, index: number): string | null {
  const { scheme } = state;
  const seats = seatsAt(state, EXAMINERS, candidateId);
  if (scheme === null || totals.length < seats.length || totals.includes(null)) return null;
  const scores = seats.map((seat) => {
    const examinerId = holderOf(state, seat, candidateId);
    return scoreOf(scheme, timed(state, sheetOf(state, { candidateId, examinerId })));
  });
  const marked = tasksMarked(state, candidateId, scores)?.tasks[index];
  return marked === undefined ? null : formatRatio(marked.of.mean);
}

/** Who had which tasks stands under the sitting's signatures. */
export function tasksSigned(state: SittingState, candidateId: string): Readonly<Record<string, unknown>> {
  if (!isDivided(state)) return {};
  const people = seatsAt(state, EXAMINERS, candidateId).map((seat) => holderOf(state, seat, candidateId));
  return { tasks: people.map((examinerId) => [examinerId, tasksOf(state, { candidateId, examinerId })]) };
}
