import { addDays, isWeekend, yearOf, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

/** The loaded years, ready to be asked about one day. */
export type Calendar = {
  readonly years: ReadonlySet<number>;
  readonly daysOff: ReadonlySet<CivilDate>;
  readonly workingWeekends: ReadonlySet<CivilDate>;
};

/** A year whose holidays nobody has loaded: the app says so instead of guessing a deadline. */
export type CalendarMissing = { readonly kind: 'calendar_missing'; readonly year: number; readonly message: string };

/** Joins year calendars; where a year comes twice (an imported correction), the later one replaces the earlier. */
export function buildCalendar(years: readonly YearCalendar[]): Calendar {
  const latest = [...new Map(years.map((year) => [year.year, year])).values()];
  return {
    years: new Set(latest.map(({ year }) => year)),
    daysOff: new Set(latest.flatMap(({ daysOff }) => daysOff)),
    workingWeekends: new Set(latest.flatMap(({ workingWeekends }) => workingWeekends)),
  };
}

/** Whether people work that day under the State Council calendar. */
export function isWorkingDay(calendar: Calendar, date: CivilDate): Result<boolean, CalendarMissing> {
  const year = yearOf(date);
  if (!calendar.years.has(year)) {
    return err({ kind: 'calendar_missing', year, message: `缺少 ${year} 年的放假调休日历，无法推算工作日` });
  }
  return ok(isWeekend(date) ? calendar.workingWeekends.has(date) : !calendar.daysOff.has(date));
}

/**
 * The Nth working day after `from` (before it, if `days` is negative), counted from the day next to it: the start day is not
 * counted, whether or not it is a working day. 0 answers `from`. Fails if `from` or any day on the way lies in a year that is
 * not loaded.
 */
export function addWorkingDays(calendar: Calendar, from: CivilDate, days: number): Result<CivilDate, CalendarMissing> {
  const start = isWorkingDay(calendar, from);
  if (!start.ok) return start;
  const step = days < 0 ? -1 : 1;
  let date = from;
  for (let left = Math.abs(days); left > 0;) {
    date = addDays(date, step);
    const working = isWorkingDay(calendar, date);
    if (!working.ok) return working;
    if (working.value) left -= 1;
  }
  return ok(date);
}
