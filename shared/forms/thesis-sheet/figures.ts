import { z } from 'zod';
import { expertFigures } from '../parts/expert-paper.ts';
import { text } from '../parts/figures.ts';

/** 高级技师论文答辩评分表: one expert's paper for one candidate (综合评审工作流程 五（二）). */
export const thesisSheetSchema = z.strictObject({
  form: z.literal('thesis-sheet'),
  ...expertFigures,
  /** Texts of the questions in their order; empty ones are left for ink. `asked` counts those on record. */
  questions: z.array(text).max(20),
  asked: z.int().min(0).max(20),
  /** Items that the sitting set, each before what they come to; `part` is missing on the latter. */
  rows: z.array(
    z.strictObject({
      ...{ name: text, fullMark: text, weight: text, mark: text, weighted: text },
      part: z.literal(true).optional(),
    }),
  ),
  /** 总评成绩. */
  total: text,
});
export type ThesisSheetFigures = z.infer<typeof thesisSheetSchema>;
