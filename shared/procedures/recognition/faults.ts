import type { BodyOf } from '#shared/record/body.ts';
import { attendanceOf, type SittingState } from '#shared/record/state.ts';

/** Why nobody may be recognised, or refused recognition, like this. */
export type RecognitionRefusal = 'recognition_needs_evidence' | 'candidate_not_there';

/** Whoever is decided about is there, and the ground and its papers are named: they are all that the result rests on. */
export function recognitionFault(
  state: SittingState,
  { candidateId, reason }: BodyOf<'decision_recorded'>,
): RecognitionRefusal | null {
  if (state.sitting?.procedure !== 'recognition') return null;
  if (attendanceOf(state, candidateId) !== 'present') return 'candidate_not_there';
  return reason.trim() === '' ? 'recognition_needs_evidence' : null;
}
