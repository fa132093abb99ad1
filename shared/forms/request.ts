import { z } from 'zod';
import { digestSchema } from '../model/basics.ts';

// What the page asks the host to print: the figures of a form, never a document definition, so that nothing the page
// says can make the host fetch or embed anything. `shared/forms/*.ts` turn each request into pdfmake's definition.

const text = z.string().max(2000);
const signatureLine = z.strictObject({ label: text, name: text, at: text, digest: z.string().max(64) });
const common = {
  /** 练习 is printed across every page of practice work. */
  practice: z.boolean(),
  sittingTitle: text,
  organiser: text,
  occupation: text,
  level: text,
  heldOn: text,
  room: text,
  policy: text,
  /** Digest of what was signed, or null while it is a draft; its first eight characters stand on every page. */
  digest: digestSchema.nullable(),
};

/** 操作技能考核评分记录表: one examiner's sheet for one candidate. */
export const scoreSheetSchema = z.strictObject({
  form: z.literal('score-sheet'),
  ...common,
  candidate: z.strictObject({ number: text, name: text, idNumber: text, employer: text }),
  examiner: text,
  /** 缺考 or 违纪 where it applies, else empty. */
  state: text,
  tasks: z.array(
    z.strictObject({
      name: text,
      fullMark: text,
      weight: text,
      minutes: text,
      overtime: text,
      mark: text,
      lines: z.array(
        z.strictObject({
          name: text,
          fullMark: text,
          standard: text,
          rule: text,
          deducted: text,
          mark: text,
          remark: text,
        }),
      ),
    }),
  ),
  total: text,
  signatures: z.array(signatureLine),
});

/** 成绩汇总表: every candidate of a sitting with the examiners' totals, the result and the verdict. */
export const summarySchema = z.strictObject({
  form: z.literal('summary'),
  ...common,
  /** Column heads between 姓名 and 成绩: examiners' names, or subjects. */
  columns: z.array(text).max(30),
  rows: z.array(
    z.strictObject({
      number: text,
      name: text,
      employer: text,
      cells: z.array(text),
      result: text,
      verdict: text,
      remark: text,
    }),
  ),
  /** 应考 n 人，实考 n 人，合格 n 人 … */
  counts: text,
  signatures: z.array(signatureLine),
});

export const formRequestSchema = z.discriminatedUnion('form', [
  scoreSheetSchema,
  summarySchema,
  /** Many sheets in one file, in the order given. */
  z.strictObject({ form: z.literal('score-sheets'), sheets: z.array(scoreSheetSchema).min(1).max(500) }),
]);
export type FormRequest = z.infer<typeof formRequestSchema>;
export type ScoreSheetForm = z.infer<typeof scoreSheetSchema>;
export type SummaryForm = z.infer<typeof summarySchema>;
