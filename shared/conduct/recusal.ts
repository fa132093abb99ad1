import { sheetKey } from '../model/sheet.ts';
import { leads, type Role } from '../model/staff.ts';
import { holderOf, seatFor, seatsAt } from '../procedures/parts/seats.ts';
import { procedureOf } from '../procedures/registry.ts';
import { ableOf } from '../procedures/review/pool.ts';
import type { Body, BodyOf } from '../record/body.ts';
import { KINDS } from '../record/kinds.ts';
import { isRecused } from '../record/recusal.ts';
import type { SittingState } from '../record/state.ts';
import { roleOf } from './known.ts';
import { leadsHere } from './own-lead.ts';
import { isUnseen } from './paper-sheet.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// 回避 (本场次规定; domain.md 5: 亲属、师徒、任课教师): whoever is bound to a candidate judges nothing of theirs. What they marked before they
// said so is not thrown away: it waits, unsigned, until somebody else takes that one sheet over.

/** Whether this person may write this kind of entry about the candidate it names. */
export function isImpartial(state: SittingState, body: Body, actor: string | null): Permission {
  if (!KINDS[body.type].impartial || actor === null || !('candidateId' in body) || body.candidateId === null)
    return fine;
  return isRecused(state, actor, body.candidateId) ? refuseRecused(state, actor, body.candidateId) : fine;
}

/** Why somebody does not judge this candidate: they are recused. */
export const refuseRecused = (
  { people, candidates }: SittingState,
  personId: string,
  candidateId: string,
): Permission =>
  refuse('recused', { name: people.get(personId)?.name ?? '', candidate: candidates.get(candidateId)?.name ?? '' });

/** The site head and the lead, who are asked about others. */
const speaksForOthers = (role: Role | null): boolean => role === 'site-head' || (role !== null && leads(role));

/** Everyone speaks for themselves; for others the site head and the lead do, as long as those have not marked the candidate. */
export function mayRecuse(state: SittingState, body: BodyOf<'recusal_recorded'>, actor: string | null): Permission {
  const { candidateId, personId, applies } = body;
  const person = state.people.get(personId);
  if (person === undefined) return refuse('person_unknown');
  if (!state.candidates.has(candidateId)) return refuse('candidate_unknown');
  const mayForOthers = speaksForOthers(roleOf(state, actor));
  const led = actor === personId || !mayForOthers ? fine : leadsHere(state, candidateId, actor);
  if (!led.ok) return led;
  if (!applies) return mayTakeBack(state, body, mayForOthers && actor !== personId);
  if (actor !== personId && !mayForOthers) return refuse('role_may_not');
  if (isRecused(state, personId, candidateId)) return refuse('recusal_stands', { name: person.name });
  const hasMarked = state.sheets.has(sheetKey({ candidateId, examinerId: personId }));
  return hasMarked && actor !== personId ? refuse('recusal_late', { name: person.name }) : fine;
}

/** Nobody clears themselves, and what somebody else scores in their place by now stays theirs. */
function mayTakeBack(
  state: SittingState,
  { candidateId, personId }: BodyOf<'recusal_recorded'>,
  mayClear: boolean,
): Permission {
  if (!mayClear) return refuse('role_may_not');
  const isFilled = state.standIns.some((one) => one.candidateId === candidateId && one.leaves === personId);
  return isFilled ? refuse('recusal_filled', { name: state.people.get(personId)?.name ?? '' }) : fine;
}

/** Somebody of the group who has no seat takes over one candidate from whoever is recused, or stood in and can't go on. */
export function mayStandIn(
  state: SittingState,
  { candidateId, leaves, takes }: BodyOf<'stand_in_named'>,
  actor: string | null,
): Permission {
  if (!speaksForOthers(roleOf(state, actor))) return refuse('role_may_not');
  const taker = state.people.get(takes);
  const leaver = state.people.get(leaves);
  if (taker === undefined || leaver === undefined) return refuse('person_unknown');
  if (!state.candidates.has(candidateId)) return refuse('candidate_unknown');
  const { group } = procedureOf(state.sitting);
  const seats = seatsAt(state, group, candidateId);
  const seat = seats.find((one) => holderOf(state, one, candidateId) === leaves);
  if (seat === undefined) return refuse('not_expected', { name: leaver.name });
  const standsIn = state.standIns.some((one) => one.candidateId === candidateId && one.takes === leaves);
  if (!standsIn && !isRecused(state, leaves, candidateId)) return refuse('stand_in_not_due', { name: leaver.name });
  const isFit = group.roles.includes(taker.role) && (!group.isDrawn || ableOf(state).includes(taker));
  if (!isFit) return refuse('role_may_not');
  if (isRecused(state, takes, candidateId)) return refuseRecused(state, takes, candidateId);
  const isHere =
    state.sheets.has(sheetKey({ candidateId, examinerId: takes })) ||
    seats.some((one) => seatFor(state, one, candidateId).includes(takes));
  return isHere ? refuse('scorer_already', { name: taker.name }) : isUnseen(state, candidateId, takes);
}
