import { expect, test } from 'vitest';
import { mayScore } from '#shared/conduct/on-a-sheet.ts';
import { EDITION } from '#shared/model/sitting.ts';
import { unscoredLines } from '#shared/progress/sheet-lines.ts';
import { stageOf } from '#shared/progress/ledger.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { tasksOf } from '#shared/record/division.ts';
import { foldAll } from '#shared/record/fold.ts';
import { aPerson, linksOf, readySitting } from '#test/support/sitting.ts';

// Tasks go with the seat: 换人 and stand-ins take them over with what was marked.

const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 };
const ready = readySitting({ edition: EDITION, settings });
const [first, second] = ready.scorers.map(({ personId }) => personId) as [string, string];
const newcomer = aPerson('examiner', '程成');
const [one, two] = ready.candidates.map(({ candidateId }) => candidateId) as [string, string];
const divided: Body = {
  type: 'tasks_divided',
  shares: [
    { personId: first, tasks: [1] },
    { personId: second, tasks: [2] },
  ],
  reason: '',
};
const mark = (candidateId: string, examinerId: string, line: string): BodyOf<'line_scored'> => ({
  ...{ type: 'line_scored', candidateId, examinerId, line, cause: 'typed', reason: '' },
  score: { kind: 'mark', mark: 4000 },
});
const named: Body = { type: 'staff_named', people: [newcomer], source: null };
const after = (...bodies: readonly Body[]) => {
  const said = [named, divided, ...bodies].map((body) => [body, first] as const);
  return foldAll(ready.state, linksOf(ready.sitting, said, ready.state));
};

test('whoever takes a half filled sheet over has its tasks and nothing else', () => {
  const state = after(mark(one, first, '1.1'), {
    ...{ type: 'scorer_replaced', leaves: first, takes: newcomer.personId, reason: '身体不适' },
  });
  const ref = { candidateId: one, examinerId: newcomer.personId };
  expect([tasksOf(state, ref), unscoredLines(state, ref)]).toEqual([[1], ['1.2']]);
  expect(stageOf(state, one, newcomer.personId)).toBe('started');
  expect(mayScore(state, mark(one, newcomer.personId, '1.2'), newcomer.personId).ok).toBe(true);
  expect(mayScore(state, mark(one, newcomer.personId, '2.1'), newcomer.personId)).toMatchObject({
    error: { kind: 'task_of_others', detail: { task: '管板焊' } },
  });
  expect(mayScore(state, mark(one, first, '1.2'), first)).toMatchObject({ error: { kind: 'not_expected' } });
});

test('whoever stands in for one candidate has the tasks there alone', () => {
  const state = after({
    ...{ type: 'stand_in_named', candidateId: one, leaves: second, takes: newcomer.personId, reason: '回避' },
  });
  const tasksAt = (candidateId: string) => tasksOf(state, { candidateId, examinerId: newcomer.personId });
  expect([tasksAt(one), tasksAt(two)]).toEqual([[2], []]);
  expect(tasksOf(state, { candidateId: two, examinerId: second })).toEqual([2]);
});

test('a sheet is whole with its own tasks, and the clock of another one takes no signature away', () => {
  const signed: Body = {
    ...{ type: 'sheet_signed', candidateId: one, examinerId: second, digest: 'a'.repeat(64) },
    ...{ publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) },
  };
  const clock = (task: number): Body => ({
    ...{ type: 'task_timed', candidateId: one, task, tick: { run: 'a'.repeat(16), ms: 1000 }, act: { kind: 'start' } },
  });
  const whole = after(mark(one, second, '2.1'));
  expect(stageOf(whole, one, second)).toBe('complete');
  expect(stageOf(after(mark(one, second, '2.1'), signed, clock(1)), one, second)).toBe('signed');
  expect(stageOf(after(mark(one, second, '2.1'), signed, clock(2)), one, second)).toBe('corrected');
});
