import { randomBytes } from 'node:crypto';
import { uptime } from 'node:os';
import type { Tick } from '#shared/model/task-clock.ts';
import type { Entry } from '#shared/record/entry.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';

/** The computer's own clock: no setting of the wall clock and no sleep changes how it runs. */
export type Ticks = {
  readonly now: () => Tick;
  /** Why a moment that an entry names can't have been read here; null where it can. */
  readonly objectionTo: (entry: Entry) => HostFailure | null;
};

/** What the system tells may be rounded to a second. */
const SLACK_MS = 2000;

/** Begins a run: `seconds` since the computer was started, sleep included (GetTickCount64, CLOCK_BOOTTIME). */
export function createTicks(seconds: () => number = uptime): Ticks {
  const run = randomBytes(8).toString('hex');
  let latest = 0;
  const now = (): Tick => {
    latest = Math.max(latest, Math.round(seconds() * 1000));
    return { run, ms: latest };
  };
  return {
    now,
    objectionTo: ({ body, seq }) =>
      body.type === 'task_timed' && body.tick.run === run && body.tick.ms > now().ms + SLACK_MS
        ? { kind: 'entry_refused', detail: { seq, rule: 'tick_ahead' } }
        : null,
  };
}
