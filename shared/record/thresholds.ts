import type { Sitting } from '../model/sitting.ts';
import { isSettledThresholds, thresholdsSchema, type SettledThresholds } from '../model/thresholds.ts';
import { factsKey, type SittingState } from './state.ts';

// 全国统考、特殊要求的职业 and 特殊政策 (综合评审工作流程 四、七): other marks than 60, as somebody answers for them.

/** Facts of them go under this name. */
export const THRESHOLDS = 'review.thresholds';
/** From this edition on they count. */
const FROM_EDITION = 9;

/** Whether a sitting of this edition may have them; that it is a review, whoever asks knows. */
export const mayHaveThresholds = (sitting: Pick<Sitting, 'edition'> | null): boolean =>
  (sitting?.edition ?? 1) >= FROM_EDITION;

/** What somebody's stages pass by: their own, else the sitting's; null where all pass by 60. */
export function thresholdsOf(state: SittingState, candidateId: string): SettledThresholds | null {
  if (!mayHaveThresholds(state.sitting)) return null;
  return statedThresholds(state, candidateId) ?? statedThresholds(state, null);
}

/** What was stated last of somebody, or (null) of the sitting, and not taken back. */
export function statedThresholds({ facts }: SittingState, candidateId: string | null): SettledThresholds | null {
  const stated = thresholdsSchema.safeParse(facts.get(factsKey(THRESHOLDS, candidateId))?.facts);
  return stated.success && isSettledThresholds(stated.data) ? stated.data : null;
}
