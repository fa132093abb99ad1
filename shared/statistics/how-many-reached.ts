import { passMarkOf } from '../model/thresholds.ts';
import { thresholdsOf } from '../record/thresholds.ts';
import { PASS_MARK, type Mark } from '../base/marks/mark.ts';
import { procedureOf } from '../procedures/registry.ts';
import { reviewRegisterWords } from '../procedures/review/words.ts';
import type { Task } from '../model/scheme.ts';
import type { SittingState } from '../record/state.ts';
import type { CandidateResult } from '../results/candidate-result.ts';
import type { Sentence } from '../words/say.ts';
import { meanOfFigures } from './describe.ts';
import { distributionsOf } from './how-it-went.ts';
import { scoredOf } from './scored.ts';

/** How many of those who were judged in something reached its pass mark. */
export type Reached = {
  readonly name: Sentence;
  /** `task`: it has no pass mark of its own, and decides nothing; the sitting's percentage is laid on it to compare tasks. `level`: those of one level only. */
  readonly kind: 'result' | 'subject' | 'level' | 'task';
  readonly reached: number;
  readonly of: number;
  /** Mean points, of `full`; null where there is no one figure. */
  readonly mean: number | null;
  readonly full: number;
};

const RESULT: Sentence = ['本场结论', 'The verdict'];
const FULL = 100;

/** 合格率: of the verdict, and of each subject, stage or task below it. Nobody absent, void or still open is counted. */
export function reachedIn(state: SittingState): Reached[] {
  const { results } = scoredOf(state);
  if (results.length === 0) return [];
  const passed = results.filter(({ verdict }) => verdict === 'pass').length;
  const whole: Reached = { name: RESULT, kind: 'result', reached: passed, of: results.length, mean: null, full: FULL };
  const below = distributionsOf(state);
  const [only] = below;
  if (procedureOf(state.sitting).resultShape === 'total')
    return [{ ...whole, mean: only?.described.mean ?? null }, ...tasksOf(state, results)];
  const subjects = below.flatMap(({ name, passed: reached, described }): Reached[] =>
    name === null ? [] : [{ name, kind: 'subject', reached, of: described.count, mean: described.mean, full: FULL }],
  );
  return [whole, ...importedOf(state, results), ...subjects];
}

/** Theory and practical as they were imported; who was exempt has no mark. */
function importedOf(state: SittingState, results: readonly CandidateResult[]): Reached[] {
  const { subjectScores } = state;
  return (['theory', 'practical'] as const).flatMap((subject): Reached[] => {
    const people = results.flatMap(({ candidate: { candidateId } }) => {
      const score = subjectScores.get(candidateId)?.[subject];
      return typeof score === 'number' ? [{ score, least: passMarkOf(thresholdsOf(state, candidateId), subject) }] : [];
    });
    const marks = people.map(({ score }) => score);
    if (marks.length === 0) return [];
    const reached = people.filter(({ score, least }) => score >= least).length;
    const mean = meanOfFigures(marks) / 100;
    return [{ name: reviewRegisterWords[subject], kind: 'subject', reached, of: marks.length, mean, full: FULL }];
  });
}

function tasksOf(state: SittingState, results: readonly CandidateResult[]): Reached[] {
  const passMark = state.sitting?.settings.passMark ?? PASS_MARK;
  const tasks = state.scheme?.tasks ?? [];
  return tasks.length < 2 ? [] : tasks.map((task, at) => taskReached(task, at, { passMark, results }));
}

type Day = { readonly passMark: Mark; readonly results: readonly CandidateResult[] };

function taskReached({ name, fullMark }: Task, at: number, { passMark, results }: Day): Reached {
  const sums = results.map(({ sheets }) => {
    const marks = sheets.flatMap(({ score, own }) => (own[at] === true ? (score?.tasks[at]?.mark ?? []) : []));
    return { sum: marks.reduce((all, one) => all + one, 0), count: marks.length };
  });
  // whole numbers on both sides: sum / count ≥ passMark % of the full mark
  const reached = sums.filter(({ sum, count }) => sum * 10_000 >= passMark * fullMark * count).length;
  const mean = meanOfFigures(sums.map(({ sum, count }) => (count === 0 ? 0 : sum / count))) / 100;
  return { name: [name, name], kind: 'task', reached, of: results.length, mean, full: fullMark / 100 };
}
