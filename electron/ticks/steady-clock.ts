import { uptime } from 'node:os';

/**
 * A clock for waits and spans: it begins where the wall clock stands and goes on by the computer's own, sleep included, so that
 * setting the wall clock makes no wait shorter and no PIN hold longer. `seconds` since the computer was started.
 */
export function steadyClock(now: () => Date, seconds: () => number = uptime): () => Date {
  const [begun, from] = [now().getTime(), seconds()];
  let passed = 0;
  return () => {
    passed = Math.max(passed, Math.round((seconds() - from) * 1000));
    return new Date(begun + passed);
  };
}
