import type { Panel } from '#shared/model/panels.ts';
import { isHeldUnder } from '#shared/model/sitting.ts';
import { leads, type Person } from '#shared/model/staff.ts';
import { panelOf } from '#shared/record/panels.ts';
import { isRecused } from '#shared/record/recusal.ts';
import type { SittingState } from '#shared/record/state.ts';
import { seatFor, seatsOfPanel } from './parts/seats.ts';
import { procedureOf } from './registry.ts';

// Who decides for a group (本场次规定; 渝职鉴发〔2022〕8号 六（三）: 设组长 1 人，主持评审工作): its own lead, where it has one.

/** From this edition on the lead of another group decides nothing where a group has a lead of its own. */
const OWN_LEAD = 10;

/** The leads whose decisions about a candidate count: those of their group who are not recused, or every lead where it has none. */
export function decidersOf(state: SittingState, candidateId: string): readonly Person[] {
  const panel = panelOf(state, candidateId);
  const heldBy = (seat: readonly [string, ...string[]]): string => {
    const seated = seatFor(state, seat, candidateId);
    return seated[seated.length - 1] ?? seat[0];
  };
  const own = panel === null ? [] : holding(state, panel, heldBy);
  return orEveryLead(
    state,
    own.filter(({ personId }) => !isRecused(state, personId, candidateId)),
  );
}

/** The same of a group as such: who sits on it, and who takes a place on it. */
export const decidersIn = (state: SittingState, panel: Panel): readonly Person[] =>
  orEveryLead(
    state,
    holding(state, panel, (seat) => seat[seat.length - 1] ?? seat[0]),
  );

/** The leads among those who hold the seats of a group now. */
const holding = (
  state: SittingState,
  panel: Panel,
  heldBy: (seat: readonly [string, ...string[]]) => string,
): readonly Person[] =>
  seatsOfPanel(state, procedureOf(state.sitting).group, panel)
    .flatMap((seat) => state.people.get(heldBy(seat)) ?? [])
    .filter(({ role }) => leads(role));

function orEveryLead({ sitting, people }: SittingState, own: readonly Person[]): readonly Person[] {
  if (isHeldUnder(sitting, OWN_LEAD) && own.length > 0) return own;
  return [...people.values()].filter(({ role }) => leads(role));
}
