/** 3725 → "1:02:05", 65 → "01:05". */
export function clockText(seconds: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const minutes = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return seconds < 3600 ? minutes : `${String(Math.floor(seconds / 3600))}:${minutes}`;
}

/** "1:02:05", "65:30" or "65" (minutes) → seconds; null where it is no time or longer than a day. */
export function readClock(text: string): number | null {
  const parts = text.trim().replaceAll('：', ':').split(':');
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [last = 0, ...rest] = parts.map(Number).toReversed();
  const [minutes = 0, hours = 0] = rest;
  if (parts.length > 1 && last > 59) return null;
  const seconds = parts.length === 1 ? last * 60 : hours * 3600 + minutes * 60 + last;
  return seconds <= 86_400 ? seconds : null;
}
