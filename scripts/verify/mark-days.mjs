// Days in UTC+8, and the first and the last of those on which marks were given.

const AHEAD_OF_UTC_MS = 8 * 3_600_000;
export const dayOf = (at) => new Date(Date.parse(at) + AHEAD_OF_UTC_MS).toISOString().slice(0, 10);

/** Milliseconds to the nearest of the days between the first and the last. */
export const awayFrom = ({ first, last }, day) =>
  Math.max(0, Date.parse(first) - Date.parse(day), Date.parse(day) - Date.parse(last));

/** These days and one more. */
export function withDay(days, day) {
  const { first, last } = days ?? { first: day, last: day };
  return { first: day < first ? day : first, last: day > last ? day : last };
}
