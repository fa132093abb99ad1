import type { Entry } from '#shared/record/entry.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';

/** The page and the host read one clock; between the two readings so much may pass. */
const CLOCK_SLACK_MS = 120_000;

/** An entry can't come from later than now: the clock that the page reads is this computer's. */
export const outOfTime = (now: () => Date, { at, seq }: Entry): HostFailure | null =>
  Date.parse(at) > now().getTime() + CLOCK_SLACK_MS
    ? { kind: 'entry_refused', detail: { seq, rule: 'time_ahead' } }
    : null;
