const two = (value: number): string => String(value).padStart(2, '0');

/** The civil date on this computer's clock, YYYY-MM-DD. */
export const todayHere = (now = new Date()): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
