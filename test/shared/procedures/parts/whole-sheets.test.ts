import { expect, it } from 'vitest';
import type { Judgement } from '#shared/procedures/parts/judgement.ts';
import { scoreOf } from '#shared/procedures/parts/sheet-score.ts';
import { onceComplete, WHOLE_SHEETS } from '#shared/procedures/parts/whole-sheets.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { stateOf } from '#test/support/bare-state.ts';
import { aCandidate, aScheme } from '#test/support/sitting.ts';

// Sheets that are open from the start and owed whole.

const candidate = aCandidate('001', '彭博');
const judgement: Judgement = { verdict: 'pass', shown: '', exact: '', subjects: null, because: [] };
const scores = (count: number) =>
  Array.from({ length: count }, () => scoreOf(aScheme, { scores: {}, vetoes: {}, times: {} }));

it('nothing is locked, every line is owed, and nothing is signed besides marks', () => {
  const state = stateOf([]);
  const { owedLines, lockOn, isSettled, alsoSigned } = WHOLE_SHEETS;
  expect([owedLines(state, candidate), lockOn(state, { candidateId: 'one', line: '1.1' })]).toEqual([null, null]);
  expect([isSettled(state, candidate), alsoSigned(state, candidate, null)]).toEqual([true, {}]);
});

it('they are judged once all that the sitting asks for are there, and not before', () => {
  const given: unknown[] = [];
  const judge = onceComplete((all, sitting) => {
    given.push([all.length, sitting.title]);
    return judgement;
  });
  const state = stateOf([]);
  const open = { judgement: null, isFinal: false };
  expect([judge(state, candidate, scores(1)), judge(EMPTY_STATE, candidate, scores(2))]).toEqual([open, open]);
  const none = { ...state.sitting!, settings: { ...state.sitting!.settings, examinersPerCandidate: 0 } };
  expect(judge({ ...state, sitting: none }, candidate, scores(2))).toEqual(open);
  expect(given).toEqual([]);
  expect([2, 3].map((count) => judge(state, candidate, scores(count)))).toEqual([
    { judgement, isFinal: true },
    { judgement, isFinal: true },
  ]);
  expect(given).toEqual([
    [2, '焊工三级 第一场'],
    [3, '焊工三级 第一场'],
  ]);
});
