import type { Table } from './find-table.ts';
import { heading } from './normalise.ts';
import type { SchemeField } from './scheme-layout.ts';
import { markOrZero, sumOf } from './scheme-line.ts';
import type { SchemeDraft, TaskDraft } from './scheme-draft.ts';

/** A task as the file has it: `mark` is its full mark or its weight, which is not known yet. */
export type OpenTask = Omit<TaskDraft, 'fullMark' | 'weight'> & { readonly mark: string };

/**
 * Tells the two ways of weighting apart (domain.md 4.1). A task's figure is its full mark where its lines sum to it in every
 * task; otherwise, each task being marked out of 100, it is a weight.
 */
export function weigh(tasks: readonly OpenTask[], table: Table<SchemeField>): Pick<SchemeDraft, 'weighting' | 'tasks'> {
  const header = table.columns.find(({ field }) => field === 'taskMark')?.header ?? '';
  const sums = tasks.map(({ lines }) => markOrZero(sumOf(lines)));
  const figures = tasks.map(({ mark }) => markOrZero(mark));
  const none = tasks.every(({ mark }) => mark === '');
  const areMarks = none || figures.every((figure, index) => figure === sums[index]);
  const areWeights = !areMarks && (/权重|比重|%/.test(heading(header)) || sums.every((sum) => sum === 10_000));
  return {
    weighting: areWeights ? 'weights' : 'marks',
    tasks: tasks.map(({ mark, ...task }) => ({
      ...task,
      fullMark: areWeights ? '100' : none ? sumOf(task.lines) : mark,
      weight: areWeights ? mark : '',
    })),
  };
}
