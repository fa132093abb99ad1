import type { TimeFact } from '#shared/record/state.ts';

/**
 * Whole seconds spent on a task at the moment `now` (ms since the epoch). A running timer is nothing but its last entry and
 * the clock, so it goes on over a crash or a restart; a clock that was set back can't take time away.
 */
export function elapsedSeconds(time: TimeFact | undefined, now: number): number {
  if (time === undefined) return 0;
  return time.running ? time.seconds + Math.max(0, Math.floor((now - Date.parse(time.at)) / 1000)) : time.seconds;
}

/** The times of a sheet as they stand at `now`, running timers included. */
export const timesAt = (times: Readonly<Record<number, TimeFact>>, now: number): Readonly<Record<number, TimeFact>> =>
  Object.fromEntries(
    Object.entries(times).map(([task, time]) => [task, { ...time, seconds: elapsedSeconds(time, now) }]),
  );
