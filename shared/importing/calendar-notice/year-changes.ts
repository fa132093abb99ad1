import { yearOf, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import type { ReadNotice } from './read-notice.ts';

export type DayKind = 'off' | 'worked' | 'ordinary';
/** A day that counts otherwise than before. */
export type DayChange = { readonly date: CivilDate; readonly was: DayKind; readonly is: DayKind };
/** A year as it is to count from now on; `before`: as it counted until now, null where nobody knew it. */
export type YearChange = {
  readonly calendar: YearCalendar;
  readonly before: YearCalendar | null;
  readonly days: readonly DayChange[];
};

/**
 * What confirming a notice changes: its own year, and the neighbouring year whose last or first days it sets. A neighbour that
 * nobody knows yet is left alone: half a year's calendar would count wrong.
 */
export function changesOf({ calendar, beyond }: ReadNotice, known: readonly YearCalendar[]): YearChange[] {
  const neighbours = known.flatMap((year): YearCalendar[] => {
    const isIn = (date: CivilDate): boolean => yearOf(date) === year.year;
    const daysOff = beyond.daysOff.filter(isIn);
    const workingWeekends = beyond.workingWeekends.filter(isIn);
    if (daysOff.length + workingWeekends.length === 0) return [];
    return [
      {
        ...{ year: year.year, notice: `${year.notice}、${calendar.notice}` },
        daysOff: [...new Set([...year.daysOff, ...daysOff])].sort(),
        workingWeekends: [...new Set([...year.workingWeekends, ...workingWeekends])].sort(),
      },
    ];
  });
  return [calendar, ...neighbours].flatMap((next): YearChange[] => {
    const before = known.find(({ year }) => year === next.year) ?? null;
    const days = before === null ? [] : differences(before, next);
    return before !== null && days.length === 0 ? [] : [{ calendar: next, before, days }];
  });
}

/** The days on which two calendars of a year differ, in order. */
function differences(before: YearCalendar, next: YearCalendar): DayChange[] {
  const dates = [before, next].flatMap(({ daysOff, workingWeekends }) => [...daysOff, ...workingWeekends]);
  return [...new Set(dates)]
    .sort()
    .map((date) => ({ date, was: kindOf(before, date), is: kindOf(next, date) }))
    .filter(({ was, is }) => was !== is);
}

const kindOf = ({ daysOff, workingWeekends }: YearCalendar, date: CivilDate): DayKind =>
  daysOff.includes(date) ? 'off' : workingWeekends.includes(date) ? 'worked' : 'ordinary';
