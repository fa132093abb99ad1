import type { Scheme } from '../model/scheme.ts';
import { draftOfScheme, type LineDraft, type SchemeDraft, type TaskDraft } from './scheme-draft.ts';

// A review is scored in three parts that its document fixes (综合评审工作流程 五（二）、五（三）); a file brings their items.

/** By what words a file names the parts, in their order; the thesis itself is told last, for a defence is called 论文答辩. */
const NAMES: readonly (readonly [part: number, words: RegExp])[] = [
  [1, /答辩/],
  [2, /业绩|评审|评定/],
  [0, /论文/],
];

export type ItemsRead = {
  readonly draft: SchemeDraft;
  /** Tasks of the file that are none of the parts. */
  readonly strange: readonly string[];
  /** Whether something was left out that a review has no use for: vetoes, limits, overtime. */
  readonly leftOut: boolean;
};

/** What a file says of the items of each part; a part that it does not name keeps its own. One task alone is the 评分表 of 业绩评定. */
export function itemsOf(read: SchemeDraft, scheme: Scheme): ItemsRead {
  const { title, tasks, weighting } = draftOfScheme(scheme);
  const found = new Map<number, readonly LineDraft[]>();
  const strange: string[] = [];
  for (const task of read.tasks) {
    const part = partOf(task, read.tasks.length, tasks.length);
    if (part === null || found.has(part)) strange.push(task.name);
    else found.set(part, task.lines.map(plainLine));
  }
  const leftOut = read.tasks.some(
    ({ minutes, overtime, disqualifyOver, lines }) =>
      minutes !== '' || overtime.length > 0 || disqualifyOver !== '' || lines.some(({ veto }) => veto !== null),
  );
  return {
    draft: { title, weighting, tasks: tasks.map((task, at) => ({ ...task, lines: found.get(at) ?? task.lines })) },
    strange,
    leftOut,
  };
}

function partOf({ name }: TaskDraft, count: number, parts: number): number | null {
  const named = NAMES.find(([, words]) => words.test(name));
  if (named !== undefined) return named[0];
  return count === 1 ? parts - 1 : null;
}

const plainLine = (line: LineDraft): LineDraft => ({ ...line, chips: '', veto: null });
