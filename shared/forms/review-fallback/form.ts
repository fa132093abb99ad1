import { z } from 'zod';
import type { SheetRef } from '#shared/model/sheet.ts';
import type { SittingState } from '#shared/record/state.ts';
import { BY_HAND, untouched } from '../parts/by-hand.ts';
import { expertPaper } from '../parts/expert-paper.ts';
import type { Form } from '../parts/form.ts';
import { SOURCES } from '../parts/sources.ts';
import { reviewSheetSchema } from '../review-sheet/figures.ts';
import { reviewSheetOf } from '../review-sheet/fill.ts';
import { reviewSheet } from '../review-sheet/page.ts';
import { reviewPaper } from '../review-sheet/words.ts';

const NAME = '纸质备用综合评审评分表';

const schema = reviewSheetSchema.extend({ form: z.literal('review-fallback') });
type Figures = z.infer<typeof schema>;

/** Also for whoever has the thesis still before them: by then no screen may work any more. */
function fill(state: SittingState, ref: SheetRef): Figures | null {
  const found = expertPaper(untouched(state), ref);
  return found === null ? null : { ...reviewSheetOf(found), form: 'review-fallback', digest: '' };
}

export const reviewFallbackForm = {
  name: NAME,
  source: {
    document: SOURCES.own,
    article: '',
    layout: 'practice',
    note: '与综合评审评分表同版，分数、签字留空，停电停机时手写，事后补录',
  },
  use: { policies: ['tianjin-appraisal'], procedures: ['review'] },
  scope: 'sheet',
  volume: 3,
  schema,
  fill,
  title: () => `${reviewPaper.title}${BY_HAND}`,
  layout: (form, write) => reviewSheet({ ...form, form: 'review-sheet' }, write, BY_HAND),
} as const satisfies Form<Figures>;
