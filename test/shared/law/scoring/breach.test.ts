import { expect, it } from 'vitest';
import { compareRatios } from '#shared/base/marks/ratio.ts';
import { afterBreaches } from '#shared/law/scoring/breach.ts';

it.each([
  ['none', [], 80],
  ['one', [10], 72],
  ['two, each of the mark itself', [10, 10], 64],
  ['two of their own weight', [5, 15], 64],
  ['just all of it', [50, 50], 0],
  ['more than all of it', [60, 60], 0],
  ['all of it at once', [100], 0],
] as const)('breaches of the room take off whole percent that add up: %s', (_, percents, left) => {
  expect(compareRatios(afterBreaches({ num: 80, den: 1 }, percents), { num: left, den: 1 })).toBe(0);
});

it('a third of a mark stays exact', () => {
  expect(compareRatios(afterBreaches({ num: 200, den: 3 }, [10]), { num: 60, den: 1 })).toBe(0);
  expect(compareRatios(afterBreaches({ num: 200n, den: 3n }, [1]), { num: 66, den: 1 })).toBe(0);
});
