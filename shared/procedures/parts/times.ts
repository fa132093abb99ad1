import { isHeldUnder, type Sitting } from '#shared/model/sitting.ts';
import { clockKey } from '#shared/model/task-clock.ts';
import { hasTask } from '#shared/record/division.ts';
import type { Sheet, SittingState } from '#shared/record/state.ts';
import { secondsOf } from '#shared/record/task-clock.ts';
import type { TimedSheet } from './sheet-score.ts';

/** From this edition on a candidate and task have one clock; in earlier sittings everyone's sheet kept its own. */
const EDITION = 4;

/** Whether time is told by one clock a candidate and task. */
export const hasOneClock = (sitting: Sitting | null): boolean => isHeldUnder(sitting, EDITION);

/** A sheet with the time that counts on it: what each clock of its tasks shows on record, the same on every sheet of a candidate. */
export function timed(state: SittingState, sheet: Sheet): TimedSheet {
  const { sitting, scheme, clocks } = state;
  if (!hasOneClock(sitting)) return sheet;
  const times = (scheme?.tasks ?? []).flatMap((_, index) => {
    const clock = clocks.get(clockKey({ candidateId: sheet.candidateId, task: index + 1 }));
    return clock === undefined || !hasTask(state, sheet, index + 1)
      ? []
      : [[index + 1, { seconds: secondsOf(clock) }] as const];
  });
  return { ...sheet, times: Object.fromEntries(times) };
}
