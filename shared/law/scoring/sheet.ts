import { FULL_MARK, PASS_MARK, sumMarks, type Mark } from '#shared/base/marks/mark.ts';
import { addRatios, ratio, reaches, type Ratio } from '#shared/base/marks/ratio.ts';

/** What an examiner gave one line: deductions that are summed, or the mark itself. Hundredths. */
export type Given =
  | { readonly kind: 'deductions'; readonly deductions: readonly Mark[] }
  | { readonly kind: 'mark'; readonly mark: Mark };

/** 考核要点 with what was given for it; `vetoed` is its 否定项 having been ticked. */
export type SheetLine = { readonly fullMark: Mark; readonly given: Given; readonly vetoed: boolean };

/** 超时: whole or broken minutes beyond the limit, and what the paper takes off for them. */
export type Overtime = {
  readonly minutes: number;
  readonly steps: readonly { readonly over: number; readonly deduct: Mark }[];
  readonly disqualifyOver: number | null;
};

/** 试题 with what was given for it. `weight` is hundredths of a percent (40 % is 4000), or null where full marks are weights. */
export type SheetTask = {
  readonly fullMark: Mark;
  readonly weight: Mark | null;
  readonly lines: readonly SheetLine[];
  readonly vetoed: boolean;
  readonly overtime: Overtime | null;
};

/** One examiner's sheet; `vetoed` fails the whole practical exam. */
export type Sheet = { readonly tasks: readonly SheetTask[]; readonly vetoed: boolean };

/** How a task came to its mark, step by step, for the screen and the audit trail. */
export type TaskScore = {
  readonly lines: readonly Mark[];
  readonly overtimeDeduction: Mark;
  /** Why the task counts 0 whatever its lines say; null where it does not. */
  readonly zeroedBy: 'veto' | 'overtime' | null;
  readonly mark: Mark;
};

/** `total` is in hundredths and exact: with weights it need not have two decimals. */
export type SheetScore = {
  readonly tasks: readonly TaskScore[];
  readonly total: Ratio;
  readonly vetoed: boolean;
  readonly pass: boolean;
};

/** How a sheet contradicts itself; `task` counts from 0. */
export type SheetProblem =
  | { readonly kind: 'no_tasks' }
  | { readonly kind: 'task_without_marks'; readonly task: number }
  | { readonly kind: 'lines_do_not_sum'; readonly task: number; readonly sum: Mark; readonly fullMark: Mark }
  | { readonly kind: 'tasks_do_not_sum'; readonly sum: Mark }
  | { readonly kind: 'weights_do_not_sum'; readonly sum: Mark }
  | { readonly kind: 'weights_incomplete' }
  | { readonly kind: 'overtime_step_twice'; readonly task: number };

/** What a sheet is made of, as far as its sums go; a scheme without any marks given fits too. */
export type SheetShape = readonly {
  readonly fullMark: Mark;
  readonly weight: Mark | null;
  readonly lines: readonly { readonly fullMark: Mark }[];
  readonly overtimeSteps: readonly { readonly over: number }[];
}[];

/** 配分: lines sum to their task, tasks to 100 points, weights (all tasks or none) to 100 %. Null where everything agrees. */
export function findSheetProblem(tasks: SheetShape): SheetProblem | null {
  if (tasks.length === 0) return { kind: 'no_tasks' };
  for (const [task, { fullMark, lines, overtimeSteps }] of tasks.entries()) {
    const sum = sumMarks(lines.map((line) => line.fullMark));
    if (fullMark === 0) return { kind: 'task_without_marks', task };
    if (sum !== fullMark) return { kind: 'lines_do_not_sum', task, sum, fullMark };
    // Two steps from the same minute leave open which of them is meant.
    if (new Set(overtimeSteps.map(({ over }) => over)).size !== overtimeSteps.length) {
      return { kind: 'overtime_step_twice', task };
    }
  }
  const weights = tasks.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  if (weights.length === 0) {
    const sum = sumMarks(tasks.map(({ fullMark }) => fullMark));
    return sum === FULL_MARK ? null : { kind: 'tasks_do_not_sum', sum };
  }
  if (weights.length !== tasks.length) return { kind: 'weights_incomplete' };
  const sum = sumMarks(weights);
  return sum === FULL_MARK ? null : { kind: 'weights_do_not_sum', sum };
}

/** 扣完为止: full mark less deductions, never below 0; a ticked veto takes all of it. */
export function lineMark({ fullMark, given, vetoed }: SheetLine): Mark {
  if (vetoed) return 0;
  return given.kind === 'mark' ? given.mark : Math.max(0, fullMark - sumMarks(given.deductions));
}

/** What the highest step that was exceeded takes off; steps do not add up. Exactly `over` minutes is not yet over. */
export function overtimeDeduction({ minutes, steps }: Overtime): Mark {
  let highest: Overtime['steps'][number] | null = null;
  for (const step of steps) {
    if (step.over < minutes && (highest === null || step.over > highest.over)) highest = step;
  }
  return highest === null ? 0 : highest.deduct;
}

/** One task: its lines, less overtime, never below 0; nothing at all after a veto or beyond the last minute allowed. */
export function scoreTask({ lines, vetoed, overtime }: SheetTask): TaskScore {
  const marks = lines.map(lineMark);
  const deduction = overtime === null ? 0 : overtimeDeduction(overtime);
  const late = overtime !== null && overtime.disqualifyOver !== null && overtime.minutes > overtime.disqualifyOver;
  const zeroedBy = vetoed ? 'veto' : late ? 'overtime' : null;
  const mark = zeroedBy === null ? Math.max(0, sumMarks(marks) - deduction) : 0;
  return { lines: marks, overtimeDeduction: deduction, zeroedBy, mark };
}

/** A whole sheet whose sums agree (`findSheetProblem` found none). Passes from 60 points on, unless vetoed. */
export function scoreSheet({ tasks, vetoed }: Sheet): SheetScore {
  const scores: TaskScore[] = [];
  let total = ratio(0, 1);
  for (const task of tasks) {
    const score = scoreTask(task);
    scores.push(score);
    total = addRatios(total, shareOf(score.mark, task.fullMark, task.weight));
  }
  return { tasks: scores, total, vetoed, pass: !vetoed && reaches(total, PASS_MARK) };
}

/** What a task brings to the total, in hundredths: its mark, or `weight` percent of 100 points in the part that was reached. */
export const shareOf = (mark: Mark, fullMark: Mark, weight: Mark | null): Ratio =>
  weight === null ? ratio(mark, 1) : ratio(weight * mark, fullMark);
