import { z } from 'zod';
import { dateSchema, digestSchema } from '#shared/model/basics.ts';
import { procedureSchema } from '#shared/model/sitting.ts';

// What the page asks the host to print: the figures of a form, never a document definition, so that nothing the page
// says can make the host fetch or embed anything. `shared/forms/*.ts` turn each request into pdfmake's definition.

const text = z.string().max(2000);
/** A civil date, or empty where the paper leaves 年 月 日 to be filled in by hand. */
const dateOrBlank = dateSchema.or(z.literal(''));

/** A line to sign on. What was signed on screen carries name, date and digest; else the paper leaves room for ink. */
const signatureLineSchema = z.strictObject({
  label: text,
  name: text,
  at: dateOrBlank,
  digest: digestSchema.or(z.literal('')),
  /** 督导意见 or the like, printed before the name. */
  opinion: text,
});
export type SignatureLine = z.infer<typeof signatureLineSchema>;

const head = {
  /** Which kind of exam: a panel's papers are called and laid out otherwise. */
  procedure: procedureSchema,
  /** 练习 is printed across every page of practice work. */
  practice: z.boolean(),
  sittingTitle: text,
  organiser: text,
  occupation: text,
  level: text,
  heldOn: dateSchema,
  room: text,
  policy: text,
};

const common = {
  ...head,
  /** Digest of what was signed, or null while it is a draft; its first eight characters stand on every page. */
  digest: digestSchema.nullable(),
};

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
  candidate: z.strictObject({ number: text, name: text, idNumber: text, employer: text }),
  examiner: text,
  /** 缺考 or 违纪 where it applies, else empty. */
  state: text,
  /** A task without lines is listed among the totals only, as on the sheet of somebody absent. */
  tasks: z.array(taskSchema),
  total: text,
  /** Under the totals: 统分人. */
  tally: z.array(signatureLineSchema),
  /** Under each task's table: 评分人, 核分人. */
  signatures: z.array(signatureLineSchema),
});

/**
 * 高级技师论文答辩评分表 or 天津市技师（高级技师）综合评审评分表: one expert's paper for one candidate and stage (综合评审工作流程 五（二）、
 * 五（三）).
 */
export const reviewSheetSchema = z.strictObject({
  form: z.literal('review-sheet'),
  kind: z.enum(['thesis', 'performance']),
  ...common,
  candidate: z.strictObject({ number: text, name: text, idNumber: text, employer: text }),
  examiner: text,
  /** The scores that opened the review, as they were imported. */
  theory: text,
  practical: text,
  state: text,
  /** Texts of the questions in their order; empty ones are left for ink. `asked` counts those on record. */
  questions: z.array(text).max(20),
  asked: z.int().min(0).max(20),
  rows: z.array(z.strictObject({ name: text, fullMark: text, weight: text, mark: text, weighted: text })),
  /** 总评成绩 of a thesis; empty on the other paper. */
  total: text,
  /** What the document says the marks decide. */
  rule: text,
  signatures: z.array(signatureLineSchema),
});

/** 成绩汇总表: every candidate of a sitting with the examiners' totals, the result and the verdict. */
export const summarySchema = z.strictObject({
  form: z.literal('summary'),
  ...common,
  /** Column heads between 单位 and 成绩: examiners' names, or subjects. */
  columns: z.array(text).max(9),
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
  signatures: z.array(signatureLineSchema),
});

/** 成绩说明: one candidate's result from the raw marks through every clause and the exact fraction to the verdict. */
export const explanationSchema = z.strictObject({
  form: z.literal('explanation'),
  ...common,
  candidate: z.strictObject({ number: text, name: text, idNumber: text, employer: text }),
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
});

const anySheetSchema = z.discriminatedUnion('form', [scoreSheetSchema, reviewSheetSchema]);

export const formRequestSchema = z.discriminatedUnion('form', [
  scoreSheetSchema,
  reviewSheetSchema,
  summarySchema,
  explanationSchema,
  /** Many sheets in one file, in the order given; each starts on a new page and counts its own pages. */
  z.strictObject({ form: z.literal('score-sheets'), sheets: z.array(anySheetSchema).min(1).max(500) }),
]);
export type FormRequest = z.infer<typeof formRequestSchema>;
export type ScoreSheetForm = z.infer<typeof scoreSheetSchema>;
export type ReviewSheetForm = z.infer<typeof reviewSheetSchema>;
/** A paper that one person fills in for one candidate. */
export type SheetForm = ScoreSheetForm | ReviewSheetForm;
export type ExplanationForm = z.infer<typeof explanationSchema>;
export type SummaryForm = z.infer<typeof summarySchema>;
/** What all forms of a sitting have in common. */
export type FormHead = Pick<SummaryForm, keyof typeof head>;
