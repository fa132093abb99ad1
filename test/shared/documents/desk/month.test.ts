import { describe, expect, it } from 'vitest';
import { buildCalendar } from '#shared/base/calendar/working-days.ts';
import { monthOf } from '#shared/documents/desk/month.ts';

const CALENDAR = buildCalendar([
  { year: 2026, notice: '试', daysOff: ['2026-06-01', '2026-06-30'], workingWeekends: ['2026-06-06'] },
]);
const weeksOf = (date: string) => monthOf(CALENDAR, date).map((week) => week.map((day) => day.date.slice(5)));

describe('the weeks of a month', () => {
  // the first Monday shown, the last Sunday, and how many weeks lie between
  it.each([
    ['2026-06-30', '2026-06-01', '2026-07-05', 5], // begins on a Monday
    ['2026-02-28', '2026-01-26', '2026-03-01', 5], // begins on a Sunday
    ['2026-05-01', '2026-04-27', '2026-05-31', 5], // ends on a Sunday
    ['2027-02-01', '2027-02-01', '2027-02-28', 4], // four weeks and no day over
    ['2026-08-15', '2026-07-27', '2026-09-06', 6],
    ['2026-12-31', '2026-11-30', '2027-01-03', 5],
    ['1970-01-04', '1969-12-29', '1970-02-01', 5],
    ['1969-12-31', '1969-12-01', '1970-01-04', 5],
    ['1969-11-02', '1969-10-27', '1969-11-30', 5],
  ] as const)('of %s go from %s to %s', (date, monday, sunday, count) => {
    const weeks = monthOf(CALENDAR, date);
    expect([weeks[0]?.[0]?.date, weeks.at(-1)?.at(-1)?.date, weeks.length]).toEqual([monday, sunday, count]);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('have every day of a week in its order', () => {
    expect([weeksOf('2026-06-17')[0], weeksOf('2026-06-17')[4]]).toEqual([
      ['06-01', '06-02', '06-03', '06-04', '06-05', '06-06', '06-07'],
      ['06-29', '06-30', '07-01', '07-02', '07-03', '07-04', '07-05'],
    ]);
  });

  it.each(['2026-06-01', '2026-06-17', '2026-06-30'])('say of each day whether it lies in the month of %s', (date) => {
    const inside = monthOf(CALENDAR, date).map((week) => week.map((day) => day.inside));
    const whole = [true, true, true, true, true, true, true];
    expect(inside).toEqual([whole, whole, whole, whole, [true, true, false, false, false, false, false]]);
  });

  it('leave out of a month the days before its first', () => {
    expect(monthOf(CALENDAR, '2026-07-09')[0]?.map((day) => day.inside)).toEqual([
      ...[false, false, true, true, true, true, true],
    ]);
  });

  it('know a day off, a day made up, and a year that has no calendar', () => {
    const kinds = (date: string, week: number) => monthOf(CALENDAR, date)[week]?.map((day) => day.kind);
    expect(kinds('2026-06-17', 0)).toEqual([
      ...['off', 'working', 'working', 'working', 'working', 'make-up', 'weekend'],
    ]);
    expect(kinds('2026-06-17', 4)).toEqual([
      ...['working', 'off', 'working', 'working', 'working', 'weekend', 'weekend'],
    ]);
    expect(kinds('2026-12-17', 4)).toEqual([
      ...['working', 'working', 'working', 'working', 'unknown', 'unknown', 'unknown'],
    ]);
  });
});
