/** First wait after a failed attempt, and the longest, in milliseconds. */
export const FIRST_WAIT = 5_000;
export const LONGEST_WAIT = 5 * 60_000;

/**
 * Milliseconds to wait after the `attempts`-th failed attempt (from 1): doubling up to the longest wait. `jitter` (0 to 1,
 * 1 excluded) takes off up to half, so that a hall of stations does not knock in step once the network is back.
 */
export function waitAfter(attempts: number, jitter: number): number {
  const doublings = Math.min(Math.max(attempts, 1) - 1, 20);
  const full = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** doublings);
  return Math.round(full * (1 - jitter / 2));
}

/** The instant `milliseconds` after `at`; both in the model's notation. */
export const later = (at: string, milliseconds: number): string =>
  new Date(Date.parse(at) + milliseconds).toISOString();
