// The whole country keeps one time, all year, eight hours ahead of UTC; so do screens and papers, whatever zone a computer is
// set to.

const AHEAD_OF_UTC_MINUTES = 8 * 60;

/** An instant in Beijing: its day, YYYY-MM-DD, and its time of day to the minute, HH:MM. Throws where it is no instant. */
export function inBeijing(instant: string | Date): { readonly day: string; readonly time: string } {
  const told = new Date(new Date(instant).getTime() + AHEAD_OF_UTC_MINUTES * 60_000).toISOString();
  return { day: told.slice(0, 10), time: told.slice(11, 16) };
}

/** The day alone, of an instant as `Date.toISOString` writes it: before four in the afternoon in UTC it is the same day in Beijing. */
export const dayInBeijing = (instant: string): string =>
  instant.slice(11, 13) < '16' ? instant.slice(0, 10) : inBeijing(instant).day;

/** Whether a clock of this zone shows Beijing's time. `offset`: minutes to UTC, as `Date.getTimezoneOffset` tells them. */
export const keepsBeijingTime = (offset: number): boolean => offset === -AHEAD_OF_UTC_MINUTES;
