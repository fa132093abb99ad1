import { sumMarks, type Mark } from '#shared/base/marks/mark.ts';

/**
 * An exact rational, never negative. Plain numbers while both parts are safe integers, bigint beyond; the value is the same.
 * A ratio that stands for a mark counts hundredths, as `Mark` does: the mean of 60.00, 60.00 and 59.99 is 17999/3.
 */
export type Ratio = { readonly num: number | bigint; readonly den: number | bigint };

/** `num / den` of two safe integers, num ≥ 0, den > 0. Not reduced: nobody reads the parts. */
export const ratio = (num: number, den: number): Ratio => ({ num, den });

/** Negative, zero or positive as `a` is below, equal to or above `b`. Exact. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const left = product(a.num, b.den);
  const right = product(b.num, a.den);
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Whether the ratio reaches the mark; equality counts (以上 includes its bound). Exact, before any rounding. */
export const reaches = (value: Ratio, mark: Mark): boolean => value.num >= product(mark, value.den);

/** The exact sum, in lowest terms so that long sums stay small. */
export const addRatios = (a: Ratio, b: Ratio): Ratio =>
  reduced(BigInt(a.num) * BigInt(b.den) + BigInt(b.num) * BigInt(a.den), BigInt(a.den) * BigInt(b.den));

/** The exact difference of two ratios, `a` the larger, in lowest terms. */
export const subtractRatios = (a: Ratio, b: Ratio): Ratio =>
  reduced(BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den), BigInt(a.den) * BigInt(b.den));

/** The exact mean of ratios, such as totals of weighted sheets; null where there is none. */
export function meanOfRatios(values: readonly Ratio[]): Ratio | null {
  if (values.length === 0) return null;
  const sum = values.reduce(addRatios);
  return { num: sum.num, den: product(sum.den, values.length) };
}

/** The arithmetic mean of marks, in hundredths; null where there is none. */
export function meanOf(marks: readonly Mark[]): Ratio | null {
  return marks.length === 0 ? null : ratio(sumMarks(marks), marks.length);
}

/** The exact product; a bigint only where a number could not hold it. */
export function product(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === 'number' && typeof b === 'number') {
    const fast = a * b;
    if (fast <= Number.MAX_SAFE_INTEGER) return fast;
  }
  return BigInt(a) * BigInt(b);
}

function reduced(num: bigint, den: bigint): Ratio {
  const divisor = gcd(num, den);
  return { num: narrow(num / divisor), den: narrow(den / divisor) };
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function narrow(value: bigint): number | bigint {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}
