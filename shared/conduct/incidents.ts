import { mayConcernNobody, voids } from '../model/incident.ts';
import { isHeldUnder } from '../model/sitting.ts';
import type { BodyOf } from '../record/body.ts';
import { attendanceOf, type SittingState } from '../record/state.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// What happens in the room (本场次规定; 考场情况记录单): it needs a second pair of eyes, and cheating voids the candidate's result.

const EDITION = 5;

/** Nobody is their own witness; what concerns somebody names them, and only who is there can be sent away. */
export function mayReport(state: SittingState, body: BodyOf<'incident_recorded'>, actor: string | null): Permission {
  const { kind, candidateId, witness } = body;
  if (!isHeldUnder(state.sitting, EDITION)) return refuse('incident_as_note');
  if (actor !== null && state.people.get(actor)?.name === witness.trim()) return refuse('witness_is_self');
  if (candidateId === null) return mayConcernNobody(kind) ? fine : refuse('incident_of_nobody');
  const candidate = state.candidates.get(candidateId);
  if (candidate === undefined) return refuse('candidate_unknown');
  const attendance = attendanceOf(state, candidateId);
  if (!voids(kind) || attendance === 'present') return fine;
  return refuse(attendance === 'absent' ? 'candidate_absent' : 'candidate_void', { name: candidate.name });
}
