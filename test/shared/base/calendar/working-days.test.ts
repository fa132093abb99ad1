import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUNDLED_CALENDAR, BUNDLED_YEARS } from '#shared/base/calendar/years/bundled.ts';
import { addDays } from '#shared/base/calendar/civil-date.ts';
import { addWorkingDays, buildCalendar, isWorkingDay } from '#shared/base/calendar/working-days.ts';
import { parseYearCalendar } from '#shared/base/calendar/year-calendar.ts';

const missing = (year: number) => ({
  ok: false,
  error: { kind: 'calendar_missing', year, message: `缺少 ${year} 年的放假调休日历，无法推算工作日` },
});

describe('the bundled years', () => {
  test('are 2019 to 2026, each well formed', () => {
    expect(BUNDLED_YEARS.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    for (const year of BUNDLED_YEARS) expect(parseYearCalendar(year)).toEqual({ ok: true, value: year });
  });

  // The yearly totals that payroll offices know; one mistyped day in a data file would break its year.
  test.each([
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, expected) => {
    let found = 0;
    for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) {
      const working = isWorkingDay(BUNDLED_CALENDAR, date);
      if (working.ok && working.value) found += 1;
    }
    expect(found).toBe(expected);
  });

  test.each([
    ['2020-01-31', false, '春节假期延长'],
    ['2020-06-28', true, '端午调休'],
    ['2019-05-02', false, '劳动节假期调整为 4 天'],
    ['2019-05-05', true, '劳动节调休'],
    ['2023-10-08', true, '国庆调休'],
    ['2024-02-09', true, '除夕不放假'],
    ['2025-01-28', false, '除夕起放假'],
    ['2026-01-04', true, '元旦调休'],
    ['2026-02-23', false, '春节假期'],
    ['2026-02-28', true, '春节调休'],
    ['2026-09-20', true, '国庆调休'],
    ['2026-10-10', true, '国庆调休'],
    ['2026-11-20', true, '平常的星期五'],
    ['2026-11-21', false, '平常的星期六'],
  ])('%s works: %s (%s)', (date, expected) => {
    expect(isWorkingDay(BUNDLED_CALENDAR, date)).toEqual({ ok: true, value: expected });
  });

  test('the example file is the bundled year', () => {
    const example: unknown = JSON.parse(readFileSync('resources/calendars/2026.json', 'utf8'));
    expect(parseYearCalendar(example)).toEqual({ ok: true, value: BUNDLED_YEARS.at(-1) });
  });
});

describe('counting', () => {
  test.each([
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 10, '2026-03-05'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-09-30', -5, '2026-09-22'],
    ['2026-10-08', -1, '2026-09-30'],
    ['2023-12-31', 10, '2024-01-15'],
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-22', -1, '2026-11-20'],
  ])('%s and %i working days is %s', (from, days, on) => {
    expect(addWorkingDays(BUNDLED_CALENDAR, from, days)).toEqual({ ok: true, value: on });
  });

  test.each([
    ['2018-12-31', 1, 2018],
    ['2018-12-31', 0, 2018],
    ['2019-01-02', -1, 2018],
    ['2026-12-31', 1, 2027],
    ['2026-06-01', 1_000_000, 2027],
  ])('%s and %i working days needs the calendar of %i', (from, days, year) => {
    expect(addWorkingDays(BUNDLED_CALENDAR, from, days)).toEqual(missing(year));
  });

  test('counting there and back lands on the same working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 200 }), (start, days) => {
        const from = addWorkingDays(BUNDLED_CALENDAR, addDays('2020-01-01', start), 1);
        if (!from.ok) return;
        const there = addWorkingDays(BUNDLED_CALENDAR, from.value, days);
        if (!there.ok) return;
        expect(isWorkingDay(BUNDLED_CALENDAR, there.value)).toEqual({ ok: true, value: true });
        expect(addWorkingDays(BUNDLED_CALENDAR, there.value, -days)).toEqual(from);
      }),
    );
  });
});

test('an imported correction replaces the year it names and leaves the others', () => {
  const corrected = { year: 2026, notice: '更正', daysOff: ['2026-11-20'], workingWeekends: ['2026-11-21'] };
  const calendar = buildCalendar([...BUNDLED_YEARS, corrected]);
  expect(isWorkingDay(calendar, '2026-11-20')).toEqual({ ok: true, value: false });
  expect(isWorkingDay(calendar, '2026-11-21')).toEqual({ ok: true, value: true });
  expect(isWorkingDay(calendar, '2026-10-01')).toEqual({ ok: true, value: true });
  expect(isWorkingDay(calendar, '2025-10-01')).toEqual({ ok: true, value: false });
});

describe('an imported calendar is held against the week', () => {
  const year = {
    year: 2027,
    notice: '国办发明电〔2026〕1号',
    daysOff: ['2027-01-01'],
    workingWeekends: ['2027-01-03'],
  };
  const bad = (message: string) => ({ ok: false, error: { kind: 'bad_calendar', message } });

  test('a good one is taken as it is', () => {
    expect(parseYearCalendar(year)).toEqual({ ok: true, value: year });
  });

  test.each([
    [null, '日历文件格式不正确'],
    [{ ...year, more: 1 }, '日历文件格式不正确'],
    [{ ...year, notice: '' }, '日历文件格式不正确'],
    [{ ...year, year: 1999 }, '日历文件格式不正确'],
    [{ ...year, year: 2100 }, '日历文件格式不正确'],
    [{ ...year, daysOff: ['2027-02-30'] }, '日历文件格式不正确'],
    [{ ...year, daysOff: ['2026-12-31'] }, '2026-12-31 不在 2027 年内'],
    [{ ...year, workingWeekends: ['2028-01-01'] }, '2028-01-01 不在 2027 年内'],
    [{ ...year, daysOff: ['2027-01-01', '2027-01-02'] }, '放假日 2027-01-02 本来就是周末'],
    [{ ...year, workingWeekends: ['2027-01-04'] }, '调休上班日 2027-01-04 不是周末'],
  ])('%j: %s', (input, message) => {
    expect(parseYearCalendar(input)).toEqual(bad(message));
  });
});
