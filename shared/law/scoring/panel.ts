import { PASS_MARK, type Mark } from '#shared/base/marks/mark.ts';
import { meanOf, reaches, type Ratio } from '#shared/base/marks/ratio.ts';
import { isMet, type SatScore } from '#shared/model/subject-score.ts';

/** How many of the members must pass a candidate: 2/3 unless an enterprise asks for more. */
export type Share = { readonly num: number; readonly den: number };

export const TWO_THIRDS: Share = { num: 2, den: 3 };

/** One subject under a panel. `mean` is null where no member gave a mark. */
export type PanelSubject = {
  readonly mean: Ratio | null;
  readonly passing: number;
  readonly enoughMembers: boolean;
  readonly enoughMean: boolean;
  readonly outcome: 'pass' | 'fail';
};

/**
 * Two conditions, both exact: enough members reach the pass mark, and so does the mean. One absent or void score fails the
 * subject. Order of members never matters.
 */
export function scorePanelSubject(
  scores: readonly SatScore[],
  passMark: Mark = PASS_MARK,
  share: Share = TWO_THIRDS,
): PanelSubject {
  const mean = meanOf(scores.filter((score) => typeof score === 'number'));
  const passing = scores.filter((score) => isMet(score, passMark)).length;
  // An empty panel would satisfy any share.
  const enoughMembers = passing > 0 && share.den * passing >= share.num * scores.length;
  const sat = !scores.some((score) => score === 'absent' || score === 'void');
  const enoughMean = sat && mean !== null && reaches(mean, passMark);
  return { mean, passing, enoughMembers, enoughMean, outcome: enoughMembers && enoughMean ? 'pass' : 'fail' };
}
