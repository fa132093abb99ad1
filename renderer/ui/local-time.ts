const two = (n: number): string => String(n).padStart(2, '0');

/** The same as briefly as it can be understood: 09:05 of today, 11-20 09:05 of this year, the whole of another. */
export function briefTime(instant: string, now = new Date()): string {
  const [whole, today] = [localTime(instant), localTime(now.toISOString())];
  if (whole.slice(0, 10) === today.slice(0, 10)) return whole.slice(11);
  return whole.slice(0, 4) === today.slice(0, 4) ? whole.slice(5) : whole;
}

/** A recorded instant on this computer's clock, to the minute: 2026-11-20 09:05. */
export function localTime(instant: string): string {
  const at = new Date(instant);
  const day = `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
