import { inBeijing } from '#shared/base/calendar/beijing.ts';

/** The same as briefly as it can be understood: 09:05 of today, 11-20 09:05 of this year, the whole of another. */
export function briefTime(instant: string, now = new Date()): string {
  const [whole, today] = [localTime(instant), localTime(now.toISOString())];
  if (whole.slice(0, 10) === today.slice(0, 10)) return whole.slice(11);
  return whole.slice(0, 4) === today.slice(0, 4) ? whole.slice(5) : whole;
}

/** A recorded instant as the clock on the wall of the room showed it, to the minute: 2026-11-20 09:05. */
export function localTime(instant: string): string {
  const { day, time } = inBeijing(instant);
  return `${day} ${time}`;
}
