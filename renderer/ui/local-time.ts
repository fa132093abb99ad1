const two = (n: number): string => String(n).padStart(2, '0');

/** A recorded instant on this computer's clock, to the minute: 2026-11-20 09:05. */
export function localTime(instant: string): string {
  const at = new Date(instant);
  const day = `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
