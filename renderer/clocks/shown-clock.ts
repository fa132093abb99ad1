import type { Task } from '#shared/model/scheme.ts';
import type { Tick } from '#shared/model/task-clock.ts';
import type { TaskClock } from '#shared/record/state.ts';
import { assumedAt, spentAt } from '#shared/record/task-clock.ts';

/** How a clock stands: `doubt` runs since before a restart, and shows what is assumed until somebody confirms. */
export type ClockStanding = 'unstarted' | 'running' | 'paused' | 'finished' | 'doubt';
/** `near`: the last five minutes. */
export type ClockTone = 'plain' | 'near' | 'over';
export type ShownClock = {
  readonly standing: ClockStanding;
  readonly seconds: number;
  /** Seconds beyond the task's limit; 0 without one. */
  readonly over: number;
  readonly tone: ClockTone;
};

const NEAR_SECONDS = 300;

/** What a clock shows at a moment of the computer's clock; `now`, the wall clock in ms, is only asked after a restart. */
export function shownClock(
  clock: TaskClock | undefined,
  { minutes }: Pick<Task, 'minutes'>,
  tick: Tick | null,
  now: number,
): ShownClock {
  const known = clock === undefined ? 0 : tick === null ? clock.spent : spentAt(clock, tick);
  const ms = known ?? (clock === undefined ? 0 : assumedAt(clock, new Date(now).toISOString()));
  const seconds = Math.floor(ms / 1000);
  const left = minutes === null ? Infinity : minutes * 60 - seconds;
  return {
    standing: standingOf(clock, known === null),
    seconds,
    over: Math.max(0, -left),
    tone: left < 0 ? 'over' : left <= NEAR_SECONDS && clock?.since != null ? 'near' : 'plain',
  };
}

function standingOf(clock: TaskClock | undefined, isDoubtful: boolean): ClockStanding {
  if (clock === undefined) return 'unstarted';
  if (isDoubtful) return 'doubt';
  return clock.since !== null ? 'running' : clock.finished ? 'finished' : 'paused';
}
