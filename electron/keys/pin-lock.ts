/**
 * Wrong PINs or passphrases in a row, and when the last came by the steady clock, which nobody sets; kept on disk, so that a new
 * start gives no fresh tries.
 */
export type Tries = { readonly failed: number; readonly lastAt: number };
export const NO_TRIES: Tries = { failed: 0, lastAt: 0 };

const FREE_TRIES = 5;
/** Where nobody knows how many there were: one is left before the lock. */
export const NEARLY_LOCKED: Tries = { failed: FREE_TRIES - 1, lastAt: 0 };
const FIRST_LOCK_SECONDS = 30;
/** Doubling stops at about four hours: a forgotten PIN must not close a station for the whole day. */
const MOST_DOUBLINGS = 9;

/** Seconds the lock lasts after this many wrong ones in a row: none, 30 after the fifth, doubling with each more. */
export const lockSeconds = (failed: number, mostDoublings = MOST_DOUBLINGS): number =>
  failed < FREE_TRIES ? 0 : FIRST_LOCK_SECONDS * 2 ** Math.min(failed - FREE_TRIES, mostDoublings);

/** A last try that lies in the future was made before the computer was restarted: the wait then starts over from now. */
export const settle = (tries: Tries, now: number): Tries => ({ ...tries, lastAt: Math.min(tries.lastAt, now) });

/** Seconds still locked at `now` (ms). */
export function secondsLeft(tries: Tries, now: number, mostDoublings = MOST_DOUBLINGS): number {
  const passed = Math.max(0, now - tries.lastAt) / 1000;
  return Math.max(0, Math.ceil(lockSeconds(tries.failed, mostDoublings) - passed));
}

export const afterWrong = (tries: Tries, now: number): Tries => ({ failed: tries.failed + 1, lastAt: now });
/** Tries left before the lock; 0 once locked. */
export const triesLeft = (tries: Tries): number => Math.max(0, FREE_TRIES - tries.failed);
