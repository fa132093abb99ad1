import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInBeijing, inBeijing } from '#shared/base/calendar/beijing.ts';

test('the day alone is the day of the instant', () => {
  const range = { min: new Date('1999-12-31T00:00:00Z'), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), (date) => {
      const instant = date.toISOString();
      expect(dayInBeijing(instant)).toBe(inBeijing(instant).day);
    }),
  );
});

test.each([
  ['2026-11-30T15:59:59.999Z', '2026-11-30'],
  ['2026-11-30T16:00:00.000Z', '2026-12-01'],
  ['2024-02-28T23:59:59.999Z', '2024-02-29'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01'],
])('%s is on %s', (instant, day) => {
  expect(dayInBeijing(instant)).toBe(day);
});
