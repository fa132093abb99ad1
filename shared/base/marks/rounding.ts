import { formatMark, type Mark } from '#shared/base/marks/mark.ts';
import { compareRatios, ratio, type Ratio } from '#shared/base/marks/ratio.ts';

/**
 * The one rounding of the house: half up to two decimals, for display only. No rule may compare what this returns.
 * Takes a ratio of hundredths, answers hundredths.
 */
export const roundForDisplay = (value: Ratio): Mark => Number(divideHalfUp(value.num, value.den));

/** A ratio of hundredths with exactly two decimals, rounded half up: 17999/3 → `"60.00"`. */
export const formatRatio = (value: Ratio): string => formatMark(roundForDisplay(value));

/**
 * The same, but with as many decimals as it takes to see that a value below `threshold` is below it: a mean of 59.9966…
 * against 60 reads `"59.997"`, where two decimals would read `"60.00"` and seem to pass.
 */
export const explainRatio = (value: Ratio, threshold: Mark): string =>
  compareRatios(value, ratio(threshold, 1)) < 0
    ? formatUntil(value, (shown, one) => shown < BigInt(threshold) * one)
    : formatRatio(value);

/** The same for a value above `limit`: a spread of 20.0033… against 20 reads `"20.003"`. */
export const explainExcess = (value: Ratio, limit: Mark): string =>
  compareRatios(value, ratio(limit, 1)) > 0
    ? formatUntil(value, (shown, one) => shown > BigInt(limit) * one)
    : formatRatio(value);

/** Two decimals, or as many more as it takes until what is shown `says` so; `one` is a hundredth on the scale of `shown`. */
function formatUntil(value: Ratio, says: (shown: bigint, one: bigint) => boolean): string {
  const rounded = roundForDisplay(value);
  let decimals = 2;
  let one = 1n;
  let shown = BigInt(rounded);
  // as a rule two do
  if (says(shown, one)) return formatMark(rounded);
  while (!says(shown, one)) {
    one *= 10n;
    decimals += 1;
    shown = BigInt(divideHalfUp(BigInt(value.num) * one, value.den));
  }
  const digits = String(shown).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** `num / den` rounded half up to a whole number; both doubled, because half of an odd denominator is no whole number. */
function divideHalfUp(num: number | bigint, den: number | bigint): number | bigint {
  if (typeof num === 'number' && typeof den === 'number') {
    const raised = 2 * num + den;
    const whole = 2 * den;
    if (raised <= Number.MAX_SAFE_INTEGER) return (raised - (raised % whole)) / whole;
  }
  return (2n * BigInt(num) + BigInt(den)) / (2n * BigInt(den));
}
