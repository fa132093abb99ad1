import type { Sentence } from '../words/say.ts';
import { procedureOf } from '../procedures/registry.ts';
import type { SittingState } from '../record/state.ts';
import { completeScore, type CandidateResult } from './candidate-result.ts';

/** The heads of the register's columns between name and verdict. */
export const registerHeads = (state: SittingState): readonly Sentence[] =>
  procedureOf(state.sitting)
    .columns(state)
    .map(({ name }) => name);

/** What stands in them for one candidate; null where nothing does. */
export function registerCells(
  state: SittingState,
  { candidate, judgement, sheets }: CandidateResult,
): readonly (Sentence | null)[] {
  const totals = sheets.map((part) => completeScore(part)?.total ?? null);
  return procedureOf(state.sitting)
    .columns(state)
    .map(({ cell }) => cell({ candidate, judgement, totals }));
}
