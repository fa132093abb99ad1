import type { Reason } from '#shared/law/parts/verdict.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { documentOf } from './registry.ts';

/**
 * As which engineer whoever passed is treated once they are appointed, by the sitting's document; null where it says nothing, or
 * they did not pass. It is shown beside a result and is no part of it: the title is neither given nor signed here.
 */
export const treatedAs = (
  { sitting }: Pick<SittingState, 'sitting'>,
  { candidate, verdict }: Pick<CandidateResult, 'candidate' | 'verdict'>,
): Reason | null => (verdict === 'pass' ? (documentOf(sitting)?.treatedAs?.(candidate.level) ?? null) : null);
