import { expect, test } from 'vitest';
import { checkScheme } from '#shared/importing/check-scheme.ts';
import { itemsOf } from '#shared/importing/review-items.ts';
import { EMPTY_LINE, EMPTY_TASK, type SchemeDraft, type TaskDraft } from '#shared/importing/scheme-draft.ts';
import { reviewScheme } from '#shared/procedures/review/scheme.ts';

const scheme = reviewScheme('points');
const task = (name: string, marks: readonly string[], over: Partial<TaskDraft> = {}): TaskDraft => ({
  ...{ ...EMPTY_TASK, name, fullMark: '999' },
  lines: marks.map((fullMark, at) => ({ ...EMPTY_LINE, name: `${name}${String(at + 1)}`, fullMark })),
  ...over,
});
const file = (...tasks: TaskDraft[]): SchemeDraft => ({ title: '评分项目', weighting: 'marks', tasks });
const marks = (draft: SchemeDraft) => draft.tasks.map(({ lines }) => lines.map(({ fullMark }) => fullMark));

test('items go to the part they are named after, in any order; a part that is not named keeps its own', () => {
  const { draft, strange, leftOut } = itemsOf(
    file(task('业绩评定', ['60', '40']), task('论文答辩', ['30', '30'])),
    scheme,
  );
  expect(marks(draft)).toEqual([['40'], ['30', '30'], ['60', '40']]);
  expect(draft.tasks.map(({ fullMark }) => fullMark)).toEqual(['40', '60', '100']);
  expect([strange, leftOut]).toEqual([[], false]);
  expect(checkScheme(draft, true).scheme?.tasks[2]?.lines).toHaveLength(2);
  expect(checkScheme(draft).problems[0]?.kind).toBe('tasks_do_not_sum');
});

test('one table alone is of 业绩评定; what is no part, and what a review has no use for, is said', () => {
  expect(marks(itemsOf(file(task('评分表', ['70', '30'])), scheme).draft)).toEqual([['40'], ['60'], ['70', '30']]);
  const timed = task('论文内容', ['40'], { minutes: '30' });
  const { draft, strange, leftOut } = itemsOf(file(timed, task('焊接', ['10'])), scheme);
  expect([strange, leftOut, draft.tasks[0]?.minutes]).toEqual([['焊接'], true, '']);
});

test('items that do not add up to their part are told where they stand', () => {
  const { draft } = itemsOf(file(task('业绩评定', ['60', '30'])), scheme);
  expect(checkScheme(draft, true)).toMatchObject({
    scheme: null,
    problems: [{ path: 'tasks.2.lines', kind: 'lines_do_not_sum' }],
  });
});
