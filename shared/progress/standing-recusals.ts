import type { Person, Role } from '../model/staff.ts';
import { procedureOf } from '../procedures/registry.ts';
import { expectedFor } from '../procedures/scorers.ts';
import { ableOf } from '../procedures/review/pool.ts';
import { isRecused } from '../record/recusal.ts';
import type { Recusal } from '../record/changes.ts';
import type { SittingState } from '../record/state.ts';
import { stageOf } from './ledger.ts';

/** A recusal as it stands: whether it bars, who stands in, and whether a sheet waits for somebody. */
export type StandingRecusal = {
  readonly recusal: Recusal;
  readonly bars: boolean;
  readonly takenBy: Person | null;
  readonly waits: boolean;
};

/** Every recusal that was not taken back, in the order in which they were declared. */
export function standingRecusals(state: SittingState): StandingRecusal[] {
  const last = new Map(state.recusals.map((one) => [`${one.personId}/${one.candidateId}`, one]));
  return [...last.values()].flatMap((recusal) => {
    if (!recusal.applies) return [];
    const { personId, candidateId } = recusal;
    const taken = state.standIns.find((one) => one.candidateId === candidateId && one.leaves === personId);
    const isExpected = expectedFor(state, candidateId).some((one) => one.personId === personId);
    return {
      recusal,
      bars: isRecused(state, personId, candidateId),
      takenBy: state.people.get(taken?.takes ?? '') ?? null,
      waits: isExpected && stageOf(state, candidateId, personId) === 'recused',
    };
  });
}

/** Who could stand in at a candidate: of the group, without a seat there, and not recused. */
export function reserveFor(state: SittingState, candidateId: string): Person[] {
  const { group } = procedureOf(state.sitting);
  const able = group.isDrawn
    ? ableOf(state)
    : [...state.people.values()].filter(({ role }) => group.roles.includes(role));
  const seated = new Set(expectedFor(state, candidateId).map(({ personId }) => personId));
  return able.filter(({ personId }) => !seated.has(personId) && !isRecused(state, personId, candidateId));
}

/** Who of those roles may judge this candidate: nobody who is recused from them. In the order in which they were named. */
export const judgesOf = (state: SittingState, candidateId: string, fits: (role: Role) => boolean): Person[] =>
  [...state.people.values()].filter(({ personId, role }) => fits(role) && !isRecused(state, personId, candidateId));
