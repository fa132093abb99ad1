// The whole country keeps one time, all year, eight hours ahead of UTC; so do screens and papers, whatever zone a computer is
// set to.

const AHEAD_OF_UTC_MINUTES = 8 * 60;

/** An instant in Beijing: its day, YYYY-MM-DD, and its time of day to the minute, HH:MM. Throws where it is no instant. */
export function inBeijing(instant: string | Date): { readonly day: string; readonly time: string } {
  const told = new Date(new Date(instant).getTime() + AHEAD_OF_UTC_MINUTES * 60_000).toISOString();
  return { day: told.slice(0, 10), time: told.slice(11, 16) };
}

/** Whether a clock of this zone shows Beijing's time. `offset`: minutes to UTC, as `Date.getTimezoneOffset` tells them. */
export const keepsBeijingTime = (offset: number): boolean => offset === -AHEAD_OF_UTC_MINUTES;
