import { points } from '#shared/law/parts/sentences.ts';
import type { SheetProblem } from '#shared/law/scoring/sheet.ts';

/** One sentence for whoever filled in the mark scheme. */
export function describeSheetProblem(problem: SheetProblem): string {
  switch (problem.kind) {
    case 'no_tasks':
      return '评分表没有试题';
    case 'task_without_marks':
      return `试题 ${problem.task + 1} 的配分为 0`;
    case 'lines_do_not_sum':
      return `试题 ${problem.task + 1} 各考核要点配分合计 ${points(problem.sum)} 分，应为 ${points(problem.fullMark)} 分`;
    case 'tasks_do_not_sum':
      return `各试题配分合计 ${points(problem.sum)} 分，应为 100 分`;
    case 'weights_do_not_sum':
      return `各试题权重合计 ${points(problem.sum)}%，应为 100%`;
    case 'weights_incomplete':
      return '权重须每道试题都有或都没有';
    case 'overtime_step_twice':
      return `试题 ${problem.task + 1} 的超时扣分有重复的起点`;
  }
}
