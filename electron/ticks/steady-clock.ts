import { uptime } from 'node:os';

/**
 * A clock for waits and spans: how long the computer has been running, sleep included, as a date that means nothing by itself. No
 * setting of the wall clock, and no new start of the app after it, makes a wait shorter or a PIN hold longer; after the computer
 * itself was restarted a wait begins anew. `seconds` since the computer was started.
 */
export function steadyClock(seconds: () => number = uptime): () => Date {
  let passed = 0;
  return () => {
    passed = Math.max(passed, Math.round(seconds() * 1000));
    return new Date(passed);
  };
}
