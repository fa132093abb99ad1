import { describe, expect, it } from 'vitest';
import { allStayWhole, rowHeight, rowsToKeep } from '#shared/forms/parts/height.ts';

describe('rowHeight', () => {
  it('is the highest column, every character as wide as a Han character', () => {
    // ten characters a line at 9 pt in 90 pt
    expect(
      rowHeight(
        [
          ['字'.repeat(11), 90],
          ['字', 90],
        ],
        9,
      ),
    ).toBeCloseTo(2 * 9 * 1.45 + 6);
    expect(rowHeight([['一\n二\n三', 90]], 10)).toBeCloseTo(3 * 14.5 + 6);
    expect(rowHeight([['', 90]], 10)).toBeCloseTo(20.5);
  });
});

describe('rowsToKeep', () => {
  it('keeps up to so many of the last rows as leave room for signatures', () => {
    expect(rowsToKeep([20, 20, 20], 2)).toBe(2);
    expect(rowsToKeep([20], 2)).toBe(1);
    expect(rowsToKeep([20, 300, 200], 2)).toBe(1);
    expect(rowsToKeep([20, 900], 2)).toBe(0);
    expect(rowsToKeep([], 2)).toBe(0);
  });
});

it('a table with one row that might not fit on a page may break', () => {
  expect([allStayWhole([20, 300]), allStayWhole([20, 700]), allStayWhole([])]).toEqual([true, false, true]);
});
