import { PASS_MARK, type Mark } from '#shared/base/marks/mark.ts';
import { compareRatios, meanOfRatios, ratio, reaches, subtractRatios, type Ratio } from '#shared/base/marks/ratio.ts';

/** Several examiners' totals for one candidate; `invalid` says why no result may be signed. */
export type ExaminersScore =
  | { readonly outcome: 'invalid'; readonly because: 'no_examiner' }
  | { readonly outcome: 'invalid'; readonly because: 'spread'; readonly mean: Ratio; readonly spread: Ratio }
  | { readonly outcome: 'pass' | 'fail'; readonly mean: Ratio; readonly spread: Ratio };

/**
 * The mean of independent examiners (domain.md 4.4) against the pass mark. Totals are exact ratios, because a weighted sheet need
 * not have two decimals. `maxSpread` in hundredths, or null for no limit: highest less lowest may reach it; beyond it the panel
 * must score again.
 */
export function scoreExaminers(
  totals: readonly Ratio[],
  maxSpread: Mark | null,
  passMark: Mark = PASS_MARK,
): ExaminersScore {
  const mean = meanOfRatios(totals);
  if (mean === null) return { outcome: 'invalid', because: 'no_examiner' };
  const highest = totals.reduce((a, b) => (compareRatios(a, b) < 0 ? b : a));
  const lowest = totals.reduce((a, b) => (compareRatios(a, b) > 0 ? b : a));
  const spread = subtractRatios(highest, lowest);
  if (maxSpread !== null && compareRatios(spread, ratio(maxSpread, 1)) > 0) {
    return { outcome: 'invalid', because: 'spread', mean, spread };
  }
  return { outcome: reaches(mean, passMark) ? 'pass' : 'fail', mean, spread };
}
