import { z } from 'zod';
import { formatMark } from '#shared/base/marks/mark.ts';
import { formatRatio } from '#shared/base/marks/rounding.ts';
import { anyMark } from '#shared/law/parts/inputs.ts';
import { sayMean } from '#shared/law/parts/sentences.ts';
import { describeSheetProblem } from '#shared/law/parts/sheet-problem.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { citing, OWN_SETTINGS, type ExactVerdict, type Reason } from '#shared/law/parts/verdict.ts';
import {
  findSheetProblem,
  scoreSheet,
  type Sheet,
  type SheetScore,
  type TaskScore,
} from '#shared/law/scoring/sheet.ts';

const { cite } = citing('操作技能考核评分方案');
const own = citing(OWN_SETTINGS);

/** Minutes over the limit; a stopwatch may count broken ones. */
const minutes = z.number().min(0);

const line = z.strictObject({ fullMark: anyMark, deductions: z.array(anyMark), veto: z.literal('line').optional() });
const overtime = z.strictObject({
  minutes,
  steps: z.array(z.strictObject({ over: minutes, deduct: anyMark })),
  disqualifyOver: minutes.optional(),
});
const task = z.strictObject({
  fullMark: anyMark,
  weight: anyMark.optional(),
  lines: z.array(line),
  veto: z.literal('task').optional(),
  overtime: overtime.optional(),
});

const input = z
  .strictObject({ tasks: z.array(task), veto: z.literal('practical').optional() })
  .transform(({ tasks, veto }, context): Sheet => {
    const sheet: Sheet = { tasks: tasks.map(toSheetTask), vetoed: veto !== undefined };
    const problem = findSheetProblem(
      sheet.tasks.map((task) => ({ ...task, overtimeSteps: task.overtime === null ? [] : task.overtime.steps })),
    );
    if (problem === null) return sheet;
    context.addIssue({ code: 'custom', path: ['tasks'], message: describeSheetProblem(problem) });
    return z.NEVER;
  });

type Values = { readonly total: string; readonly tasks: readonly string[] };

/** 操作技能评分表: lines, tasks, weights, overtime and vetoes; passes from 60 points on (domain.md 4.1 to 4.3). */
export const scoreSheetRule = defineRule({
  id: 'score.sheet',
  policy: null,
  clauses: 'domain.md 4.1 … 4.3',
  input,
  judge: (sheet: Sheet): ExactVerdict<Values, SheetScore> => {
    const exact = scoreSheet(sheet);
    const { tasks, total, vetoed, pass } = exact;
    const because = tasks.flatMap((task, index) => explainTask(task, index + 1));
    because.push(own.cite(OWN_SETTINGS, ...sayMean('total', '总成绩', total)));
    if (vetoed) because.push(cite('否定项', 'practical_vetoed', '出现整场否定项，操作技能考核不合格'));
    return {
      outcome: pass ? 'pass' : 'fail',
      values: { total: formatRatio(total), tasks: tasks.map(({ mark }) => formatMark(mark)) },
      because,
      exact,
    };
  },
});

function toSheetTask({ fullMark, weight, lines, veto, overtime }: z.infer<typeof task>): Sheet['tasks'][number] {
  return {
    fullMark,
    weight: weight ?? null,
    lines: lines.map(({ fullMark, deductions, veto }) => ({
      fullMark,
      given: { kind: 'deductions', deductions },
      vetoed: veto !== undefined,
    })),
    vetoed: veto !== undefined,
    overtime: overtime === undefined ? null : { ...overtime, disqualifyOver: overtime.disqualifyOver ?? null },
  };
}

/** Only what changed a task from the sum of its lines decided anything that the total does not already say. */
function explainTask({ zeroedBy, overtimeDeduction }: TaskScore, number: number): Reason[] {
  if (zeroedBy === 'veto') return [cite('否定项', 'task_vetoed', `试题 ${number} 出现否定项，记 0 分`)];
  if (zeroedBy === 'overtime') {
    return [cite('超时规定', 'task_disqualified', `试题 ${number} 超时超过限度，记 0 分`)];
  }
  if (overtimeDeduction === 0) return [];
  const text = `试题 ${number} 超时，扣 ${formatMark(overtimeDeduction)} 分`;
  return [cite('超时规定', 'overtime_deducted', text)];
}
