import { expect, test } from 'vitest';
import { boundTable, countsAgainst, type Measured } from '#scripts/bench-bounds.ts';

const mark: Measured = { what: 'typed to green', is: 2.6, limit: 2.5, unit: 'x', load: 0.3, beside: 'put 3.1 ms' };
const rate: Measured = { what: 'batches', is: 59, limit: 60, atLeast: true, unit: '/s', load: 0.3 };

test('what is over its limit counts on a quiet machine, whichever side the limit is on', () => {
  expect([mark, rate].map((one) => countsAgainst(one, 2))).toEqual([true, true]);
  expect(
    [
      { ...mark, is: 2.5 },
      { ...rate, is: 60 },
    ].map((one) => countsAgainst(one, 2)),
  ).toEqual([false, false]);
  expect(countsAgainst({ ...mark, load: 1.4 }, 2)).toBe(false);
});

test('the table says what each was measured beside, and whether it held', () => {
  const table = boundTable([mark, { ...rate, load: 3 }, { ...rate, is: 75 }], 2);
  expect(table[0]).toMatch(/^\| what +\| measured \| limit /);
  expect(table[2]).toMatch(/typed to green \| 2\.6 x +\| ≤ 2\.5 x +\| put 3\.1 ms \| 0\.3 +\| NOT HELD/);
  expect(table[3]).toContain('not held, machine busy');
  expect(table[4]).toContain('held');
  expect(new Set(table.map((line) => line.length)).size).toBe(1);
});
