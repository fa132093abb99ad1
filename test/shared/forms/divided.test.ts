import { expect, it } from 'vitest';
import { papersOf } from '#shared/forms/papers.ts';
import type { Paper } from '#shared/forms/registry.ts';
import { honestDay } from '#test/support/forgeries/days.ts';
import { divisionDay } from '#test/support/forgeries/division.ts';
import { rewritten } from '#test/support/forgeries/rewrite.ts';

// What the papers of divided tasks say: whose they are, and nothing of what others gave.

const day = divisionDay(honestDay('practical', true));
const { state } = rewritten(day.steps, day);
const { candidateId } = day.candidates[0]!;
const named = (key: string): string => day.people[key]?.name ?? '';

function sheetOf(key: string): Paper<'score-sheet'> {
  const examinerId = day.people[key]?.personId ?? '';
  const [paper] = papersOf(state, { form: 'score-sheet', candidateId, examinerId });
  return paper as Paper<'score-sheet'>;
}

it('a sheet has its examiner’s own tasks, and says who marks the others', () => {
  const { tasks, total } = sheetOf('third');
  expect(tasks.map(({ name, lines, mark, remark }) => [name, lines.length, mark, remark])).toEqual([
    ['板对接', 0, '', `由${named('first')}、${named('second')}评分`],
    ['管板', 1, '80.00', ''],
  ]);
  // 40 % of 80
  expect(total).toBe('32.00');
  const whole = sheetOf('first');
  expect(whole.tasks.map(({ lines, remark }) => [lines.length, remark])).toEqual([
    [2, ''],
    [1, ''],
  ]);
});

it('the register has a column a task, under it who marked it', () => {
  const [paper] = papersOf(state, { form: 'summary', candidateId: null, examinerId: null });
  const { columns, rows } = paper as Paper<'summary'>;
  expect(columns).toEqual([
    `板对接（${named('first')}、${named('second')}）`,
    `管板（${named('first')}、${named('third')}）`,
  ]);
  expect(rows.map(({ cells, result }) => [...cells, result]).slice(0, 1)).toEqual([['51.00', '32.00', '83.00']]);
});

it('the explanation shows each task’s marks under those who gave them', () => {
  const [paper] = papersOf(state, { form: 'explanation', candidateId, examinerId: null });
  const { examiners, tasks, reasons } = paper as Paper<'explanation'>;
  expect(examiners).toEqual(['first', 'second', 'third'].map(named));
  expect(tasks.map(({ marks }) => marks)).toEqual([
    ['85.00', '85.00', ''],
    ['80.00', '', '80.00'],
  ]);
  expect(reasons.map(({ text }) => text).slice(0, 2)).toEqual([
    `板对接：${named('first')} 85.00、${named('second')} 85.00，取平均，计 51.00 分`,
    `管板：${named('first')} 80.00、${named('third')} 80.00，取平均，计 32.00 分`,
  ]);
});
