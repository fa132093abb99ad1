import { z } from 'zod';
import { common, signatureLineSchema, text } from '../parts/figures.ts';

/** 成绩汇总表: every candidate of a sitting with the examiners' totals, the result and the verdict. */
export const summarySchema = z.strictObject({
  form: z.literal('summary'),
  ...common,
  /** Column heads between 单位 and 成绩: examiners' names, or subjects; of several groups first which, then the first, second and so on. */
  columns: z.array(text).max(11),
  rows: z.array(
    z.strictObject({
      number: text,
      name: text,
      /** Masked: two people of one name are told apart by it. */
      idNumber: text,
      /** Each person's own, which need not be the sitting's. */
      level: text,
      employer: text,
      cells: z.array(text),
      result: text,
      verdict: text,
      remark: text,
    }),
  ),
  /** 应考 n 人，实考 n 人，合格 n 人 … */
  counts: text,
  /** What the site head answered for, a paragraph each; empty where all is as the document wants it. */
  answers: z.array(text).max(500),
  signatures: z.array(signatureLineSchema),
});
export type SummaryFigures = z.infer<typeof summarySchema>;
