import type { Candidate } from '../model/candidate.ts';
import type { SittingState } from '../record/state.ts';
import { resultOf } from './candidate-result.ts';
import { isHeldUnder, type Sitting } from '../model/sitting.ts';
import { isDisclosed } from './disclosure.ts';

/**
 * Whose examiners lie further apart than the sitting allows (本场次规定; 流程 四: the group marks again), once all their sheets are
 * handed in: nobody hears of it before. In the order they were admitted.
 */
export function spreadsOf(state: SittingState): readonly Candidate[] {
  if (state.sitting === null || state.sitting.settings.maxSpread === null) return [];
  return [...state.candidates.values()].filter((candidate) => isTooWide(state, candidate));
}

const EDITION = 5;

/** Whether a conferral is an entry of its own here; in sittings from before it was a note, and bound nobody. */
export const confersOnRecord = (sitting: Sitting | null): boolean => isHeldUnder(sitting, EDITION);

/** The same of one candidate. */
export const isTooWide = (state: SittingState, candidate: Candidate): boolean =>
  state.sitting !== null &&
  state.sitting.settings.maxSpread !== null &&
  isDisclosed(state, candidate.candidateId) &&
  resultOf(state, candidate).verdict === 'invalid';
