import type { SittingState } from '#shared/record/state.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { verdictOf } from '#shared/results/words.ts';
import { paper } from './words.ts';

/** What a result comes to, as paper says it: in short, and where it does not hold what is owed before it does. */
export function verdictOnPaper(state: SittingState, result: Pick<CandidateResult, 'candidate' | 'verdict'>): string {
  const { verdict } = result;
  return verdict === 'invalid' || verdict === 'open' ? verdictOf(state, result)[0] : paper.verdicts[verdict];
}
