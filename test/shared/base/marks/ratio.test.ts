import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addRatios,
  compareRatios,
  meanOf,
  meanOfRatios,
  product,
  ratio,
  reaches,
  subtractRatios,
  type Ratio,
} from '#shared/base/marks/ratio.ts';

/** The slow oracle: everything in bigint, nothing reduced. */
const cross = (a: Ratio, b: Ratio): [bigint, bigint] => [BigInt(a.num) * BigInt(b.den), BigInt(b.num) * BigInt(a.den)];
const equals = (a: Ratio, b: Ratio): boolean => cross(a, b)[0] === cross(a, b)[1];

const part = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const small = fc.record({ num: fc.integer({ min: 0, max: 10_000_000 }), den: fc.integer({ min: 1, max: 10_000_000 }) });
const large = fc.record({ num: part, den: part });
const huge = fc.record({ num: fc.bigInt({ min: 1n, max: 10n ** 40n }), den: fc.bigInt({ min: 1n, max: 10n ** 40n }) });
const anyRatio: fc.Arbitrary<Ratio> = fc.oneof(small, large, huge);

describe('comparison is exact', () => {
  test('as the slow oracle says, however large the parts', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        const [left, right] = cross(a, b);
        expect(compareRatios(a, b)).toBe(left < right ? -1 : left > right ? 1 : 0);
        expect(compareRatios(a, a)).toBe(0);
      }),
    );
  });

  test('where doubles would see no difference', () => {
    const large = Number.MAX_SAFE_INTEGER;
    expect(compareRatios(ratio(large - 1, large), ratio(large - 2, large - 1))).toBe(1);
    expect(compareRatios(ratio(large - 2, large - 1), ratio(large - 1, large))).toBe(-1);
  });

  test.each([
    [ratio(17_999, 3), false],
    [ratio(18_000, 3), true],
    [ratio(18_001, 3), true],
    [{ num: 60_000n * 10n ** 30n - 1n, den: 10n ** 31n }, false],
    [{ num: 60_000n * 10n ** 30n, den: 10n ** 31n }, true],
  ])('%o reaches 60 points: %s', (value, expected) => {
    expect(reaches(value, 6000)).toBe(expected);
  });
});

describe('sums, differences and means are exact', () => {
  test('as the slow oracle says', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        const [left, right] = cross(a, b);
        const den = BigInt(a.den) * BigInt(b.den);
        expect(equals(addRatios(a, b), { num: left + right, den })).toBe(true);
        const [high, low] = left < right ? [b, a] : [a, b];
        expect(equals(subtractRatios(high, low), { num: left < right ? right - left : left - right, den })).toBe(true);
      }),
    );
  });

  test('results come back as numbers where numbers can hold them', () => {
    expect(addRatios(ratio(1, 2), ratio(1, 6))).toEqual({ num: 2, den: 3 });
    expect(addRatios(ratio(0, 1), ratio(0, 7))).toEqual({ num: 0, den: 1 });
    expect(subtractRatios(ratio(1, 2), ratio(1, 6))).toEqual({ num: 1, den: 3 });
    const max = Number.MAX_SAFE_INTEGER;
    expect(addRatios(ratio(max - 1, 1), ratio(1, 1))).toEqual({ num: max, den: 1 });
    expect(addRatios(ratio(max, 1), ratio(1, 1))).toEqual({ num: 2n ** 53n, den: 1 });
  });

  test('a product is a bigint only beyond the safe integers', () => {
    expect(product(3, 4)).toBe(12);
    expect(product(3n, 4)).toBe(12n);
    expect(product(3, 4n)).toBe(12n);
    expect(product(Number.MAX_SAFE_INTEGER, 1)).toBe(Number.MAX_SAFE_INTEGER);
    expect(product(2 ** 27, 2 ** 26)).toBe(2n ** 53n);
  });

  test('means, and none without marks', () => {
    expect(meanOf([])).toBeNull();
    expect(meanOf([5999, 6000, 6000])).toEqual({ num: 17_999, den: 3 });
    expect(meanOfRatios([])).toBeNull();
    expect(meanOfRatios([ratio(1, 3)])).toEqual({ num: 1, den: 3 });
    expect(meanOfRatios([ratio(1, 3), ratio(1, 2), ratio(1, 6)])).toEqual({ num: 1, den: 3 });
  });
});
