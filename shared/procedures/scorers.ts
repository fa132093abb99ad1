import type { Panel } from '#shared/model/panels.ts';
import { leads, type Person } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import { membersOf } from './parts/group.ts';
import { holderOf, seatsAt, seatsOf, seatsOfPanel } from './parts/seats.ts';
import { procedureOf } from './registry.ts';

/** Everyone who may give marks in this sitting, in the order in which their sheets are expected. */
export const examinersOf = (state: SittingState): Person[] => membersOf(state, procedureOf(state.sitting).group);

/** Whose sheets of this candidate are expected, one a seat, the third’s last; nobody’s where no marks are given. */
export function expectedFor(state: SittingState, candidateId: string): Person[] {
  const { group, givesMarks } = procedureOf(state.sitting);
  if (!givesMarks) return [];
  return seatsAt(state, group, candidateId).flatMap(
    (seat) => state.people.get(holderOf(state, seat, candidateId)) ?? [],
  );
}

/**
 * Everyone whose sheets are expected: who holds a seat, before them whoever left signed sheets in it, and behind them whoever
 * stands in for one candidate; last whoever marks one candidate as the third.
 */
export function expectedExaminers(state: SittingState): Person[] {
  const signed = new Set([...state.sheets.values()].map(({ examinerId }) => examinerId));
  const ids = seatsOf(state, procedureOf(state.sitting).group).flatMap((seat) => [
    ...seat.filter((personId, at) => at === seat.length - 1 || signed.has(personId)),
    ...state.standIns.flatMap(({ candidateId, takes }) =>
      holderOf(state, seat, candidateId) === takes ? [takes] : [],
    ),
  ]);
  const thirds = [...state.thirds].flatMap(([candidateId, named]) => {
    const third = named.at(-1);
    return third === undefined ? [] : [holderOf(state, [third.personId], candidateId)];
  });
  return [...new Set([...ids, ...thirds])].flatMap((personId) => state.people.get(personId) ?? []);
}

/** Who leads one of several panels now; undefined where nobody on it does. */
export const leadOfPanel = (state: SittingState, panel: Panel): Person | undefined =>
  seatsOfPanel(state, procedureOf(state.sitting).group, panel)
    .flatMap((seat) => seat.toReversed())
    .flatMap((id) => state.people.get(id) ?? [])
    .find(({ role }) => leads(role));

/** Whether one of several has a lead of its own, who then signs for it; a 考评组 may have none, and a lead above it signs. */
export function isLed(state: SittingState, panel: Panel): boolean {
  const { group } = procedureOf(state.sitting);
  const seated = seatsOfPanel(state, group, panel).flat();
  return group.teams.areLed || seated.some((id) => leads(state.people.get(id)?.role ?? 'clerk'));
}

/** The lead of the group, or undefined while none is named. */
export const leadOf = (state: SittingState): Person | undefined => examinersOf(state).find((p) => leads(p.role));
