import { addDays, addMonths, isWeekend, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import { isWorkingDay, type Calendar } from '#shared/base/calendar/working-days.ts';

/** One square of a month. `off`: a weekday off; `make-up`: a weekend day worked; `unknown`: the year has no calendar. */
export type MonthDay = {
  readonly date: CivilDate;
  readonly inside: boolean;
  readonly kind: 'working' | 'weekend' | 'off' | 'make-up' | 'unknown';
};

/** The weeks of the month that `date` lies in, from Monday, filled up with the days around it. */
export function monthOf(calendar: Calendar, date: CivilDate): readonly (readonly MonthDay[])[] {
  const first = `${date.slice(0, 8)}01`;
  const next = addMonths(first, 1);
  // 1970-01-05 was a Monday.
  const sinceMonday = ((((Date.parse(first) - Date.parse('1970-01-05')) / 86_400_000) % 7) + 7) % 7;
  const weeks: MonthDay[][] = [];
  for (let monday = addDays(first, -sinceMonday); monday < next; monday = addDays(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => dayOf(calendar, addDays(monday, offset), first, next)));
  }
  return weeks;
}

function dayOf(calendar: Calendar, date: CivilDate, first: CivilDate, next: CivilDate): MonthDay {
  const working = isWorkingDay(calendar, date);
  const weekend = isWeekend(date);
  const kind = !working.ok
    ? 'unknown'
    : working.value
      ? weekend
        ? 'make-up'
        : 'working'
      : weekend
        ? 'weekend'
        : 'off';
  return { date, inside: first <= date && date < next, kind };
}
