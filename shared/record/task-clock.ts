import type { Tick } from '../model/task-clock.ts';
import type { TaskClock } from './state.ts';

// What the one clock of a candidate and task shows. It runs on the computer's own clock, so neither a changed wall clock nor sleep
// changes what it shows; a restart leaves a gap that a person confirms.

/** Whole seconds. */
export const toSeconds = (ms: number): number => Math.floor(ms / 1000);

/** What a clock shows at a moment, in milliseconds; null where it runs since before a restart, which nobody has confirmed. */
export function spentAt({ spent, since }: TaskClock, tick: Tick): number | null {
  if (since === null) return spent;
  return since.run === tick.run ? spent + Math.max(0, tick.ms - since.ms) : null;
}

/** The assumption after a restart, until somebody confirms: that the task went on, for as long as the wall clock says. */
export const assumedAt = ({ spent, since }: TaskClock, at: string): number =>
  since === null ? spent : spent + Math.max(0, Date.parse(at) - Date.parse(since.at));

/** Whole seconds on record: while it runs, up to its last entry. */
export const secondsOf = ({ spent }: TaskClock): number => toSeconds(spent);
