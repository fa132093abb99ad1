import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMark } from '#shared/base/marks/mark.ts';
import { compareRatios, ratio, reaches, type Ratio } from '#shared/base/marks/ratio.ts';
import { explainExcess, explainRatio, formatRatio, roundForDisplay } from '#shared/base/marks/rounding.ts';

/** The slow oracle: ⌊num/den + 1/2⌋ in bigint. */
const oracle = ({ num, den }: Ratio): bigint => (2n * BigInt(num) + BigInt(den)) / (2n * BigInt(den));

describe('display rounds half up to two decimals', () => {
  test.each([
    [ratio(17_999, 3), '60.00'],
    [ratio(17_998, 3), '59.99'],
    [ratio(1, 2), '0.01'],
    [ratio(49, 100), '0.00'],
    [ratio(3, 2), '0.02'],
    [ratio(5, 2), '0.03'],
    [ratio(0, 7), '0.00'],
    [{ num: 9_250n, den: 1n }, '92.50'],
  ])('%o shows as %s', (value, text) => {
    expect(formatRatio(value)).toBe(text);
  });

  test('as the slow oracle says, up to the last safe integer and beyond', () => {
    const num = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(num, fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (num, den) => {
        expect(roundForDisplay({ num, den })).toBe(Number(oracle({ num, den })));
        expect(roundForDisplay({ num: BigInt(num), den })).toBe(Number(oracle({ num, den })));
        expect(roundForDisplay({ num, den: BigInt(den) })).toBe(Number(oracle({ num, den })));
      }),
    );
    // Doubled and raised by half, this leaves the safe integers, where a double would round up to the next whole number.
    expect(roundForDisplay(ratio(2 ** 52, 3))).toBe(1_501_199_875_790_165);
    expect(roundForDisplay(ratio(0, Number.MAX_SAFE_INTEGER))).toBe(0);
  });
});

describe('a value just below the pass mark never reads as the pass mark', () => {
  test.each([
    [ratio(17_999, 3), '59.997'],
    [{ num: 599_999n, den: 100n }, '59.9999'],
    [{ num: 59_999_999_999n, den: 10_000_000n }, '59.999999999'],
    [ratio(59_951, 10), '59.95'],
    [ratio(5_999, 1), '59.99'],
    [ratio(59_949, 10), '59.95'],
    [ratio(6_000, 1), '60.00'],
    [ratio(18_001, 3), '60.00'],
    [ratio(7_333, 1), '73.33'],
  ])('%o against 60 reads %s', (value, text) => {
    expect(explainRatio(value, 6000)).toBe(text);
  });

  test('under a low pass mark the digits keep their leading zero', () => {
    expect(explainRatio(ratio(99, 100), 1)).toBe('0.0099');
    expect(explainRatio(ratio(3, 5), 1)).toBe('0.006');
  });

  test('whatever the value and the mark', () => {
    const value = fc.record({ num: fc.integer({ min: 0, max: 10 ** 9 }), den: fc.integer({ min: 1, max: 10 ** 5 }) });
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 10_000 }), (value, mark) => {
        const shown = explainRatio(value, mark);
        expect(Number(shown) >= Number(formatMark(mark))).toBe(reaches(value, mark));
      }),
    );
  });
});

describe('a value above a limit is shown above it', () => {
  test.each([
    [ratio(6_001, 3), '20.003'],
    [{ num: 200_001n, den: 100n }, '20.0001'],
    [ratio(2_001, 1), '20.01'],
    [ratio(2_000, 1), '20.00'],
    [ratio(5_999, 3), '20.00'],
    [ratio(1_500, 1), '15.00'],
  ])('%o against 20 reads %s', (value, text) => {
    expect(explainExcess(value, 2000)).toBe(text);
  });

  test('whatever the value and the limit', () => {
    const value = fc.record({ num: fc.integer({ min: 0, max: 10 ** 9 }), den: fc.integer({ min: 1, max: 10 ** 5 }) });
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 10_000 }), (spread, limit) => {
        const shown = explainExcess(spread, limit);
        expect(Number(shown) > Number(formatMark(limit))).toBe(compareRatios(spread, ratio(limit, 1)) > 0);
      }),
    );
  });
});
