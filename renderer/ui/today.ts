const two = (value: number): string => String(value).padStart(2, '0');

/** The civil date at this place, YYYY-MM-DD. */
export const todayHere = (now = new Date()): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** A moment as this place's date and time to the minute, for tables: 2026-11-20 09:05. */
export const minuteHere = (instant: string): string => {
  const at = new Date(instant);
  return `${todayHere(at)} ${two(at.getHours())}:${two(at.getMinutes())}`;
};
