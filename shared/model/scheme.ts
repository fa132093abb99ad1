import { z } from 'zod';
import { lineOfText, markSchema } from './basics.ts';

/** How far a veto (否定项) reaches: the line, the task, or the whole practical exam. */
export const vetoScopeSchema = z.enum(['line', 'task', 'practical']);
export type VetoScope = z.infer<typeof vetoScopeSchema>;

const vetoSchema = z.strictObject({ text: lineOfText.min(1), scope: vetoScopeSchema });

/** 考核要点: what is looked at, its full mark, and how marks are taken off. */
export const schemeLineSchema = z.strictObject({
  name: lineOfText.min(1),
  fullMark: markSchema,
  /** 评分标准: what good work looks like. */
  standard: z.string().max(1000),
  /** 扣分规则 as the paper words it; shown while scoring. */
  rule: z.string().max(1000),
  /** Usual deductions in hundredths, read out of the rule, offered as chips. */
  chips: z.array(markSchema),
  veto: vetoSchema.nullable(),
});
export type SchemeLine = z.infer<typeof schemeLineSchema>;

/** 超时规则: beyond `over` whole minutes the highest step that applies takes `deduct` hundredths off the task. */
const overtimeStepSchema = z.strictObject({ over: z.int().min(0), deduct: markSchema });

/** 试题: lines, a weight, a time limit. `weight` is in percent, or null when full marks are weights themselves. */
export const taskSchema = z.strictObject({
  name: lineOfText.min(1),
  fullMark: markSchema,
  weight: z.int().min(1).max(100).nullable(),
  minutes: z.int().min(1).nullable(),
  overtime: z.array(overtimeStepSchema),
  /** Beyond this many minutes of overtime the task counts 0. */
  disqualifyOver: z.int().min(0).nullable(),
  lines: z.array(schemeLineSchema).min(1),
});
export type Task = z.infer<typeof taskSchema>;

/** 评分方案. A panel sheet is a scheme too: one task a subject, one line each, 100 points. */
export const schemeSchema = z.strictObject({ title: lineOfText.min(1), tasks: z.array(taskSchema).min(1) });
export type Scheme = z.infer<typeof schemeSchema>;

/** Names a line within its scheme: "1.3" is the third line of the first task. */
export const lineIdSchema = z.string().regex(/^[1-9]\d?\.[1-9]\d?$/);
export const lineId = (taskIndex: number, lineIndex: number): string => `${taskIndex + 1}.${lineIndex + 1}`;
