const AHEAD_OF_UTC_MS = 8 * 3_600_000;

/** Today in Beijing, YYYY-MM-DD, whatever zone this computer is set to: the whole country keeps one time, all year. */
export const todayInBeijing = (now = new Date()): string =>
  new Date(now.getTime() + AHEAD_OF_UTC_MS).toISOString().slice(0, 10);
