import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  hasFullYears,
  isCivilDate,
  isWeekend,
  yearOf,
} from '#shared/base/calendar/civil-date.ts';

/** The platform's calendar as oracle; the rules themselves never touch it. */
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const DAY = 86_400_000;
const dayNumber = fc.integer({ min: -600_000, max: 2_000_000 });

describe('a date is a day that exists', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-01-01', '2026-12-31', '2026-04-30', '0001-01-01', '9999-12-31'])(
    '%s does',
    (text) => {
      expect(isCivilDate(text)).toBe(true);
    },
  );

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-01-32',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-01',
    '2026-01-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01 ',
    '12026-01-01',
    '２０２６-01-01',
    '',
  ])('%j does not', (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  test('as the platform says for every month of a century', () => {
    for (let year = 1890; year <= 2110; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const text = (day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(isCivilDate(text(last)) && !isCivilDate(text(last + 1))).toBe(true);
      }
    }
  });
});

describe('days are counted as the platform counts them', () => {
  test('forwards, backwards, and over every leap rule', () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: -100_000, max: 100_000 }), (from, days) => {
        expect(addDays(iso(from * DAY), days)).toBe(iso((from + days) * DAY));
      }),
      { numRuns: 2000 },
    );
  });

  test('one by one through four centuries', () => {
    let date = '1800-01-01';
    for (let time = Date.UTC(1800, 0, 1); time < Date.UTC(2201, 0, 1); time += DAY) {
      if (date !== iso(time)) expect(date).toBe(iso(time));
      date = addDays(date, 1);
    }
    expect(date).toBe('2201-01-01');
  });

  test('weekends too, before 1970 as after', () => {
    fc.assert(
      fc.property(dayNumber, (day) => {
        expect(isWeekend(iso(day * DAY))).toBe([0, 6].includes(new Date(day * DAY).getUTCDay()));
      }),
    );
  });

  test('the year of a date', () => {
    expect(yearOf('2026-11-20')).toBe(2026);
  });
});

describe('months and years keep the day, or take the last one', () => {
  test.each([
    ['2026-08-31', 1, '2026-09-30'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2025-03-01', 1, '2026-03-01'],
  ])('%s and %i years is %s', (from, years, to) => {
    expect(addYears(from, years)).toBe(to);
  });

  test.each([
    ['2020-05-01', 5, '2025-04-30', false],
    ['2020-05-01', 5, '2025-05-01', true],
    ['2020-05-01', 5, '2025-06-01', true],
    ['2020-05-31', 5, '2025-05-30', false],
    ['2020-05-02', 5, '2025-06-01', true],
    ['2024-02-29', 1, '2025-02-27', false],
    ['2024-02-29', 1, '2025-02-28', true],
    ['2024-02-29', 4, '2028-02-28', false],
    ['2096-02-29', 4, '2100-02-28', true],
    ['2026-01-01', 1, '2025-12-31', false],
    ['9998-05-01', 5, '9999-12-31', false],
  ])('since %s, %i full years by %s: %s', (since, years, asOf, expected) => {
    expect(hasFullYears(since, years, asOf)).toBe(expected);
  });

  test('full years run out on the day that adding the years names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 60 }), (day, years) => {
        const since = iso(day * DAY);
        const complete = addYears(since, years);
        expect(hasFullYears(since, years, complete)).toBe(true);
        expect(hasFullYears(since, years, addDays(complete, -1))).toBe(false);
      }),
    );
  });
});
