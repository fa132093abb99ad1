import { formatMark } from '../base/marks/mark.ts';
import type { Scheme, SchemeLine, Task } from '../model/scheme.ts';

/** A mark scheme as it is being typed: numbers stay the texts they are until everything agrees. */
export type SchemeDraft = {
  readonly title: string;
  /** weights: each task has a full mark of its own and a weight in percent; marks: full marks are the weights. */
  readonly weighting: 'weights' | 'marks';
  readonly tasks: readonly TaskDraft[];
};

export type TaskDraft = {
  readonly name: string;
  readonly fullMark: string;
  readonly weight: string;
  readonly minutes: string;
  readonly overtime: readonly OvertimeDraft[];
  readonly disqualifyOver: string;
  readonly lines: readonly LineDraft[];
};

export type OvertimeDraft = { readonly over: string; readonly deduct: string };

export type LineDraft = {
  readonly name: string;
  readonly fullMark: string;
  readonly standard: string;
  readonly rule: string;
  /** Usual deductions as typed: `2、5`. */
  readonly chips: string;
  readonly veto: SchemeLine['veto'];
};

export const EMPTY_LINE: LineDraft = { name: '', fullMark: '', standard: '', rule: '', chips: '', veto: null };

export const EMPTY_TASK: TaskDraft = {
  name: '',
  fullMark: '100',
  weight: '',
  minutes: '',
  overtime: [],
  disqualifyOver: '',
  lines: [EMPTY_LINE],
};

export const EMPTY_SCHEME: SchemeDraft = { title: '', weighting: 'weights', tasks: [EMPTY_TASK] };

/** A mark as a person types it: 250 → `2.5`, 6000 → `60`. */
export const typedMark = (mark: number): string => formatMark(mark).replace(/\.?0+$/, '');

/** Usual deductions as a person types them. */
export const typedChips = (chips: readonly number[]): string => chips.map(typedMark).join('、');

/** An adopted scheme opened for editing. */
export function draftOfScheme({ title, tasks }: Scheme): SchemeDraft {
  return {
    title,
    weighting: tasks.some(({ weight }) => weight !== null) ? 'weights' : 'marks',
    tasks: tasks.map(draftOfTask),
  };
}

const orEmpty = (value: number | null): string => (value === null ? '' : String(value));

const draftOfTask = (task: Task): TaskDraft => ({
  name: task.name,
  fullMark: typedMark(task.fullMark),
  weight: orEmpty(task.weight),
  minutes: orEmpty(task.minutes),
  overtime: task.overtime.map(({ over, deduct }) => ({ over: String(over), deduct: typedMark(deduct) })),
  disqualifyOver: orEmpty(task.disqualifyOver),
  lines: task.lines.map(draftOfLine),
});

const draftOfLine = (line: SchemeLine): LineDraft => ({
  name: line.name,
  fullMark: typedMark(line.fullMark),
  standard: line.standard,
  rule: line.rule,
  chips: typedChips(line.chips),
  veto: line.veto,
});
