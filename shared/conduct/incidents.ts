import { mayConcernNobody, voids } from '../model/incident.ts';
import { isHeldUnder } from '../model/sitting.ts';
import { breachPercentOf } from '../procedures/parts/breaches.ts';
import type { BodyOf } from '../record/body.ts';
import { isRecused } from '../record/recusal.ts';
import { attendanceOf, type SittingState } from '../record/state.ts';
import { notThere } from './known.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// What happens in the room (本场次规定; 考场情况记录单): it needs a second pair of eyes, cheating voids the candidate's result, and
// breaking the rules takes off it what the sitting says, no more and no less.

const EDITION = 5;

/** Nobody is their own witness; what concerns somebody names them, and only who is there can be sent away. */
export function mayReport(state: SittingState, body: BodyOf<'incident_recorded'>, actor: string | null): Permission {
  const { kind, candidateId, witness, percent } = body;
  if (!isHeldUnder(state.sitting, EDITION)) return refuse('incident_as_note');
  if (actor !== null && state.people.get(actor)?.name === witness.trim()) return refuse('witness_is_self');
  if (percent !== undefined && (kind !== 'rule_breaking' || percent !== breachPercentOf(state.sitting)))
    return refuse('deduction_not_ruled');
  if (candidateId === null) return mayConcernNobody(kind) ? fine : refuse('incident_of_nobody');
  const candidate = state.candidates.get(candidateId);
  if (candidate === undefined) return refuse('candidate_unknown');
  const { name } = candidate;
  if (percent !== undefined && actor !== null && isRecused(state, actor, candidateId))
    return refuse('recused', { name: state.people.get(actor)?.name ?? '', candidate: name });
  const attendance = attendanceOf(state, candidateId);
  if (attendance === 'present' || (percent === undefined && !voids(kind))) return fine;
  return notThere(attendance, name);
}

/** A deduction is taken back once; that it was made stays on record. */
export function mayWithdrawDeduction(
  state: SittingState,
  { candidateId, incident }: BodyOf<'deduction_withdrawn'>,
): Permission {
  if (!state.candidates.has(candidateId)) return refuse('candidate_unknown');
  const made = state.incidents.find(({ seq }) => seq === incident);
  const stands = made?.candidateId === candidateId && made.percent !== undefined && made.withdrawn === undefined;
  return stands ? fine : refuse('deduction_gone');
}
