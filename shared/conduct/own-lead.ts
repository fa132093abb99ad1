import { leads, type Person } from '../model/staff.ts';
import { decidersOf } from '../procedures/deciders.ts';
import type { Body } from '../record/body.ts';
import { KINDS } from '../record/kinds.ts';
import type { SittingState } from '../record/state.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// 组长 (本场次规定): of several groups each is led by its own lead, where it has one; what the site head and everybody else may write
// beside that is not touched.

/** Whether whoever leads another group keeps out of what this entry decides about the candidate it names. */
export const isByOwnLead = (state: SittingState, body: Body, actor: string | null): Permission =>
  KINDS[body.type].byOwnLead && 'candidateId' in body && body.candidateId !== null
    ? leadsHere(state, body.candidateId, actor)
    : fine;

/** Whether this person, who leads a group, leads the one of the candidate; whoever leads none is no matter of this. */
export function leadsHere(state: SittingState, candidateId: string, actor: string | null): Permission {
  const person = state.people.get(actor ?? '');
  return person !== undefined && leads(person.role) ? isOneOf(decidersOf(state, candidateId), person) : fine;
}

/** Whether they are one of those who decide here, and who these are. */
export const isOneOf = (deciders: readonly Person[], { personId, name }: Person): Permission =>
  deciders.some((one) => one.personId === personId)
    ? fine
    : refuse('lead_of_another', { name, lead: deciders.map((one) => one.name).join('、') });
