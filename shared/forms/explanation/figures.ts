import { z } from 'zod';
import { candidateFigures, common, correctionFigures, text } from '../parts/figures.ts';

/** 成绩说明: one candidate's result from the raw marks through every clause and the exact fraction to the verdict. */
export const explanationSchema = z.strictObject({
  form: z.literal('explanation'),
  ...common,
  candidate: candidateFigures,
  /** Who scored, the columns of the raw marks. */
  examiners: z.array(text).max(99),
  /** A row a task or subject with a mark by each examiner, empty where there is none. */
  tasks: z.array(z.strictObject({ name: text, marks: z.array(text) })).max(99),
  /** Each examiner's total; empty where tasks add up to nothing, as the subjects of a panel. */
  totals: z.array(text),
  reasons: z.array(z.strictObject({ text, clause: text })),
  /** Every mean as a fraction that can be worked out by hand. */
  exact: z.array(text),
  shown: text,
  verdict: text,
  /** What was changed of this person's marks: old → new, why, who. */
  corrections: z.array(correctionFigures).max(500),
  /** What else the record says of this person: 缺考, 违纪, incidents, re-marks a group conferred about. */
  told: z.array(text).max(500),
});
export type ExplanationFigures = z.infer<typeof explanationSchema>;
