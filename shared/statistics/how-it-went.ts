import { passMarkOf } from '../model/thresholds.ts';
import { thresholdsOf } from '../record/thresholds.ts';
import { PASS_MARK, type Mark } from '../base/marks/mark.ts';
import { PANEL_SUBJECTS } from '../procedures/parts/judgement.ts';
import { procedureOf } from '../procedures/registry.ts';
import { reviewRegisterWords } from '../procedures/review/words.ts';
import type { SittingState } from '../record/state.ts';
import type { Sentence } from '../words/say.ts';
import { binsOf, pointsOf, reachesMark, type Bin, type Binned } from './bins.ts';
import { describe, type Description } from './describe.ts';
import { scoredOf } from './scored.ts';

/** How marks of one kind lie about their pass mark. */
export type Distribution = {
  /** Null where there is one result only, and nothing to tell it from. */
  readonly name: Sentence | null;
  readonly passMark: Mark;
  readonly bins: readonly Bin[];
  readonly passed: number;
  readonly described: Description;
};

/** 这场考得怎样: the results of everybody, one picture a subject or stage where there are several. */
export function distributionsOf(state: SittingState): Distribution[] {
  const own = state.sitting?.settings.passMark ?? PASS_MARK;
  const { results } = scoredOf(state);
  const shape = procedureOf(state.sitting).resultShape;
  if (shape === 'total') {
    const totals = results.map(({ verdict, judgement }) => ({
      exact: judgement?.exact ?? '',
      passed: verdict === 'pass',
    }));
    return distribution(null, own, totals);
  }
  if (shape === 'subjects')
    return PANEL_SUBJECTS.flatMap((subject, at) => {
      const name = state.scheme?.tasks[at]?.name ?? '';
      const figures = results.map(({ judgement }) => judgement?.subjects?.[subject]);
      const marks = figures.map((one) => ({ exact: one?.exact ?? '', passed: one?.outcome === 'pass' }));
      return distribution([name, name], own, marks);
    });
  if (shape === 'decision') return [];
  // the line is the document's; who passes by another mark is counted by their own
  return (['thesis', 'performance'] as const).flatMap((stage) => {
    const marks = results.map(({ candidate: { candidateId }, judgement }) => {
      const exact = judgement?.review?.[stage]?.exact ?? '';
      return { exact, passed: exact !== '' && reachesMark(exact, passMarkOf(thresholdsOf(state, candidateId), stage)) };
    });
    return distribution(reviewRegisterWords[stage], PASS_MARK, marks);
  });
}

/** One of all marks there are; none where there are none. */
function distribution(name: Sentence | null, passMark: Mark, all: readonly Binned[]): Distribution[] {
  const marks = all.filter(({ exact }) => exact !== '');
  const described = describe(marks.map(({ exact }) => pointsOf(exact)));
  if (described === null) return [];
  const passed = marks.filter((one) => one.passed).length;
  return [{ name, passMark, bins: binsOf(marks, passMark), passed, described }];
}
