import type { Gone } from '../model/candidate.ts';
import type { Role } from '../model/staff.ts';
import type { SittingState } from '../record/state.ts';
import { fine, refuse, type Permission, type Refusal } from './refusal.ts';

export const knownOrNobody = (state: SittingState, candidateId: string | null): Permission =>
  candidateId === null || state.candidates.has(candidateId) ? fine : refuse('candidate_unknown');

export const allKnown = (state: SittingState, list: readonly { readonly candidateId: string }[]): Permission =>
  list.every(({ candidateId }) => state.candidates.has(candidateId)) ? fine : refuse('candidate_unknown');

/** The role of whoever writes, or null for nobody and for somebody the staff list does not name. */
export const roleOf = (state: SittingState, actor: string | null): Role | null =>
  (actor === null ? undefined : state.people.get(actor)?.role) ?? null;

const NOT_THERE: Readonly<Record<Gone, Refusal['kind']>> = {
  ...{ absent: 'candidate_absent', void: 'candidate_void', ineligible: 'candidate_ineligible' },
};

/** Nothing is scored of whoever is not there to be assessed. */
export const notThere = (attendance: Gone, name: string): Permission => refuse(NOT_THERE[attendance], { name });
