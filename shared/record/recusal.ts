import { bars } from '../model/recusal.ts';
import type { SittingState } from './state.ts';

/** Whether this official may not judge this candidate as the record stands. */
export function isRecused({ recusals, sitting }: SittingState, personId: string, candidateId: string): boolean {
  if (recusals.length === 0) return false;
  const last = recusals.findLast((one) => one.personId === personId && one.candidateId === candidateId);
  return last?.applies === true && bars(last.relation, sitting?.settings.sameUnit);
}
