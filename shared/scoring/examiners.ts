import { PASS_MARK, type Mark } from '#shared/marks/mark.ts';
import { meanOf, reaches, type Ratio } from '#shared/marks/ratio.ts';

/** Several examiners' totals for one candidate; `invalid` says why no result may be signed. */
export type ExaminersScore =
  | { readonly outcome: 'invalid'; readonly because: 'no_examiner' }
  | { readonly outcome: 'invalid'; readonly because: 'spread'; readonly mean: Ratio; readonly spread: Mark }
  | { readonly outcome: 'pass' | 'fail'; readonly mean: Ratio; readonly spread: Mark };

/**
 * The mean of independent examiners (domain.md 4.4); passes from 60 points on. `maxSpread` in hundredths, or null for no limit:
 * highest less lowest may reach it; beyond it the panel must score again.
 */
export function scoreExaminers(totals: readonly Mark[], maxSpread: Mark | null): ExaminersScore {
  const mean = meanOf(totals);
  if (mean === null) return { outcome: 'invalid', because: 'no_examiner' };
  const spread = Math.max(...totals) - Math.min(...totals);
  if (maxSpread !== null && spread > maxSpread) return { outcome: 'invalid', because: 'spread', mean, spread };
  return { outcome: reaches(mean, PASS_MARK) ? 'pass' : 'fail', mean, spread };
}
