import { product, type Ratio } from '#shared/base/marks/ratio.ts';

const WHOLE = 100;

/** What is left of a mark after deductions in whole percent, each of the mark itself (本场次规定); they add up, at most to all of it. Exact. */
export function afterBreaches({ num, den }: Ratio, percents: readonly number[]): Ratio {
  const off = Math.min(
    WHOLE,
    percents.reduce((sum, percent) => sum + percent, 0),
  );
  return { num: product(num, WHOLE - off), den: product(den, WHOLE) };
}
