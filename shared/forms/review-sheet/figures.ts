import { z } from 'zod';
import { expertFigures } from '../parts/expert-paper.ts';
import { text } from '../parts/figures.ts';

/** 天津市技师（高级技师）综合评审评分表: one expert's paper for one candidate (综合评审工作流程 五（三）). */
export const reviewSheetSchema = z.strictObject({
  form: z.literal('review-sheet'),
  ...expertFigures,
  /** Items that the sitting set, and then what they come to; `part` is missing on the latter. */
  rows: z.array(z.strictObject({ name: text, fullMark: text, mark: text, part: z.literal(true).optional() })),
});
export type ReviewSheetFigures = z.infer<typeof reviewSheetSchema>;
