import { z } from 'zod';
import { candidateFigures, common, correctionFigures, signatureLineSchema, text } from '../parts/figures.ts';

const lineSchema = z.strictObject({
  name: text,
  fullMark: text,
  standard: text,
  rule: text,
  /** 否定项 as the scheme words it, else empty. */
  veto: text,
  deducted: text,
  mark: text,
  remark: text,
});
export type SheetLine = z.infer<typeof lineSchema>;

const taskSchema = z.strictObject({
  name: text,
  fullMark: text,
  /** In percent without the sign, or empty where full marks are weights themselves. */
  weight: text,
  /** 考核时限, 实际用时 and 超时扣分, each a finished phrase or empty. */
  minutes: text,
  spent: text,
  overtime: text,
  deducted: text,
  mark: text,
  /** 折算得分: the mark times the weight, or empty. */
  weighted: text,
  remark: text,
  lines: z.array(lineSchema),
});
export type SheetTask = z.infer<typeof taskSchema>;

/** 操作技能考核评分记录表 (评审评分表 for a panel): one examiner's sheet for one candidate. */
export const scoreSheetSchema = z.strictObject({
  form: z.literal('score-sheet'),
  ...common,
  candidate: candidateFigures,
  /** 准考证号, where the roster has one beside 考件编号; else empty. */
  ticket: text,
  examiner: text,
  /** 缺考 or 违纪 where it applies, else empty. */
  state: text,
  /** A task without lines is listed among the totals only, as on the sheet of somebody absent. */
  tasks: z.array(taskSchema),
  total: text,
  /** What breaking the rules takes off the result of all sheets; missing where nothing is. */
  breaches: text.optional(),
  /** What was changed after signing, and vetoes taken back: old → new, why, who. */
  corrections: z.array(correctionFigures).max(500),
  /** 校对差异: what was on record, what the checker read, and what the lead decided; missing where there was none. */
  proofs: z.array(correctionFigures).max(500).optional(),
  /** What else the record says: incidents, conferrals, a third mark, the lead's decision; missing where nothing is. */
  told: z.array(text).max(100).optional(),
  /** Under the totals: 统分人. */
  tally: z.array(signatureLineSchema),
  /** Under each task's table: 评分人, 核分人. */
  signatures: z.array(signatureLineSchema),
});
export type ScoreSheetFigures = z.infer<typeof scoreSheetSchema>;
