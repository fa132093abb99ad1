import { isHeldUnder } from '../model/sitting.ts';
import type { SittingState } from '../record/state.ts';

/** From this edition on a score from elsewhere and a clock that was started are somebody's as well. */
const SCORES_BIND = 8;
const hasScoreOrTime = ({ subjectScores, clocks }: SittingState, candidateId: string): boolean =>
  subjectScores.has(candidateId) || [...clocks.values()].some((clock) => clock.candidateId === candidateId);

/** Whether anything on record rests on who this candidate is: a mark, a state, a signature. */
export function isBound(state: SittingState, candidateId: string): boolean {
  return (
    state.signatures.length > 0 ||
    state.attendance.has(candidateId) ||
    state.questions.has(candidateId) ||
    state.decisions.has(candidateId) ||
    state.certificates.has(candidateId) ||
    [...state.sheets.values()].some((sheet) => sheet.candidateId === candidateId) ||
    (isHeldUnder(state.sitting, SCORES_BIND) && hasScoreOrTime(state, candidateId))
  );
}
