import type { SheetRef } from '#shared/model/sheet.ts';
import type { SittingState } from '#shared/record/state.ts';
import { typedMark } from '#shared/importing/scheme-draft.ts';
import { expertPaper, markText, ownOf, type ExpertPaper } from '../parts/expert-paper.ts';
import type { ReviewSheetFigures } from './figures.ts';
import { fill } from '../parts/words.ts';
import { reviewPaper as words } from './words.ts';

/**
 * One expert's 综合评审评分表 for one candidate as the record stands; null before performance may be reviewed, which for a
 * senior technician is once the thesis was passed.
 */
export function fillReviewSheet(state: SittingState, ref: SheetRef): ReviewSheetFigures | null {
  const found = expertPaper(state, ref);
  if (found === null) return null;
  const { review } = found;
  return review.level !== 'technician' && review.stages.performance.status === 'locked' ? null : reviewSheetOf(found);
}

/** The paper itself, whenever it is asked for. */
export const reviewSheetOf = ({ review, figures, given, items }: ExpertPaper): ReviewSheetFigures => ({
  form: 'review-sheet',
  ...figures,
  rows: [
    ...items('performance').map(({ name, fullMark, mark }) => ({
      ...{ name, fullMark: typedMark(fullMark), mark: markText(mark) },
      part: true as const,
    })),
    { name: words.item, fullMark: '100', mark: markText(given('performance')) },
  ],
  rule: review.own === null ? words.performanceRule : fill(words.ownRule, ownOf(review.own, 'performance')),
});
