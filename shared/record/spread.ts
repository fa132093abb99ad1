import { sheetKey } from '../model/sheet.ts';
import type { SpreadDecision, Third } from './changes.ts';
import type { SittingState } from './state.ts';

/** Whoever marks this candidate besides the examiners, as named last; null for nobody. */
export const thirdAt = ({ thirds }: SittingState, candidateId: string): Third | null =>
  thirds.get(candidateId)?.at(-1) ?? null;

/** The lead's decision while every sheet it decided between is still signed as it was then; null otherwise. */
export function standingDecision(state: SittingState, candidateId: string): SpreadDecision | null {
  const last = state.spreadDecisions.get(candidateId)?.at(-1);
  if (last === undefined) return null;
  const digestOf = (examinerId: string) => state.sheets.get(sheetKey({ candidateId, examinerId }))?.signature?.digest;
  return last.sheets.every(({ examinerId, digest }) => digestOf(examinerId) === digest) ? last : null;
}
