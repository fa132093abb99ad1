import { stoppedBecause } from '../documents/concerns/persons.ts';
import { attemptOf } from '../model/plan.ts';
import type { BodyOf } from '../record/body.ts';
import { isDivided } from '../record/division.ts';
import type { SittingState } from '../record/state.ts';
import { isAsFixed } from './fixed-scheme.ts';
import { identityKept } from './identity.ts';
import { knownOrNobody } from './known.ts';
import { columnsSound } from './roster-columns.ts';
import { fine, refuse, type Permission } from './refusal.ts';
import { sidesApart } from './scorers.ts';

// Who and what a sitting consists of: candidates, the mark scheme, who is there.

export function mayAdmit(state: SittingState, body: BodyOf<'candidates_admitted'>): Permission {
  const resit = state.sitting?.plan?.resit;
  const stranger = body.candidates.find(
    ({ candidateId }) => resit !== undefined && attemptOf(state.sitting, candidateId) === null,
  );
  if (stranger !== undefined) return refuse('not_on_resit', { name: stranger.name });
  const sound = columnsSound(state, body.candidates);
  if (!sound.ok) return sound;
  const owner = new Map([...state.candidates.values()].map((c) => [c.number, c.candidateId]));
  for (const { number, candidateId } of body.candidates) {
    const taken = owner.get(number);
    if (taken !== undefined && taken !== candidateId) return refuse('candidate_number_taken', { number });
    owner.set(number, candidateId);
  }
  const apart = sidesApart(state, { candidates: body.candidates });
  return apart.ok ? identityKept(state, body.candidates) : apart;
}

export function mayAdopt(state: SittingState, { scheme }: BodyOf<'scheme_adopted'>): Permission {
  if (state.sheets.size > 0) return refuse('scheme_in_use');
  if (isDivided(state)) return refuse('division_first');
  return isAsFixed(state, scheme) ? fine : refuse('scheme_not_as_fixed');
}

/** Whom the document's own verdict does not stop nobody stops as 资格不符; a reason is given for it as for 违纪. */
export function mayMarkAttendance(state: SittingState, body: BodyOf<'attendance_recorded'>): Permission {
  const candidate = state.candidates.get(body.candidateId);
  if (candidate === undefined) return refuse('candidate_unknown');
  const scored = [...state.sheets.values()].some(
    (s) => s.candidateId === body.candidateId && Object.keys(s.scores).length > 0,
  );
  const isStopped = body.attendance === 'ineligible';
  const needsReason = isStopped || body.attendance === 'void' || scored || state.attendance.has(body.candidateId);
  if (needsReason && body.reason.trim() === '') return refuse('reason_needed');
  const stands = !isStopped || stoppedBecause(state, candidate).length > 0;
  return stands ? fine : refuse('not_ineligible', { name: candidate.name });
}

export const mayNote = (state: SittingState, body: BodyOf<'note_added'>): Permission =>
  knownOrNobody(state, body.candidateId);
