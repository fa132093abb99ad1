import type { SheetRef } from '../model/sheet.ts';
import type { SittingState } from './state.ts';

// Whose tasks are whose (按任务分工). Tasks go with the seat: whoever takes one over, or stands in for one candidate, has its tasks.

const NONE: readonly number[] = [];

/** Whether the tasks of this sitting are divided among those who mark. */
export const isDivided = ({ division }: Pick<SittingState, 'division'>): boolean => division.length > 0;

/** The numbers of the tasks that somebody marks of a candidate; null for all of them, where nobody divided any. */
export function tasksOf(
  state: Pick<SittingState, 'division' | 'handovers' | 'standIns'>,
  { candidateId, examinerId }: SheetRef,
): readonly number[] | null {
  if (!isDivided(state)) return null;
  const changes = [...state.handovers, ...state.standIns.filter((one) => one.candidateId === candidateId)];
  const own = state.division.find(({ personId }) => {
    const held = new Set([personId]);
    for (const { leaves, takes } of changes) if (held.has(leaves)) held.add(takes);
    return held.has(examinerId);
  });
  return own?.tasks ?? NONE;
}

/** Whether a task, by its number from 1, is this examiner's to mark of this candidate. */
export const hasTask = (
  state: Pick<SittingState, 'division' | 'handovers' | 'standIns'>,
  ref: SheetRef,
  task: number,
): boolean => tasksOf(state, ref)?.includes(task) ?? true;

/** Whether a task, counted from 0, is among somebody's own; null for all of them. */
export const isAmong = (own: readonly number[] | null, index: number): boolean => own?.includes(index + 1) ?? true;

/** The number of the task that a line belongs to. */
export const taskOfLine = (line: string): number => Number(line.split('.')[0]);
