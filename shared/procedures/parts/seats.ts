import type { Panel } from '#shared/model/panels.ts';
import { thirdAt } from '#shared/record/spread.ts';
import { hasPanels, panelOf } from '#shared/record/panels.ts';
import type { SittingState } from '#shared/record/state.ts';
import { membersOf, type Group } from './group.ts';

// A seat is one of the sheets that every candidate is owed, whoever fills it in: its first holder, and whoever took it over.

/** Person ids in the order in which they held the seat; the last one holds it now. */
export type Seat = readonly [string, ...string[]];

/**
 * The seats of a sitting, in the order in which their sheets are expected: as many as it asks for, or where it has several panels
 * those of one after the other; where tasks are divided, one a share.
 */
export function seatsOf(state: SittingState, group: Group): readonly Seat[] {
  const wanted = state.sitting?.settings.examinersPerCandidate ?? 0;
  const one = (): string[] =>
    membersOf(state, group)
      .slice(0, wanted)
      .map(({ personId }) => personId);
  const divided = state.division.map(({ personId }) => personId);
  const first = hasPanels(state)
    ? state.panels.flatMap(({ scorers }) => scorers)
    : divided.length > 0
      ? divided
      : one();
  const seats = first.map((personId): Seat => [personId]);
  return state.handovers.reduce(
    (before, { leaves, takes }) =>
      before.map((seat) => (seat.includes(leaves) && !seat.includes(takes) ? [...seat, takes] : seat)),
    seats,
  );
}

/** The seats of one panel: whoever sat on it first says which they are. */
export const seatsOfPanel = (state: SittingState, group: Group, { scorers }: Panel): readonly Seat[] =>
  seatsOf(state, group).filter(([first]) => scorers.includes(first));

/** The seats that judge a candidate: their panel’s where there are several, none before they are assigned to one. */
function seatsBefore(state: SittingState, group: Group, candidateId: string): readonly Seat[] {
  if (!hasPanels(state)) return seatsOf(state, group);
  const panel = panelOf(state, candidateId);
  return panel === null ? [] : seatsOfPanel(state, group, panel);
}

/** The seats of one candidate: those that judge them, and behind them the third’s where one was named. */
export function seatsAt(state: SittingState, group: Group, candidateId: string): readonly Seat[] {
  const third = thirdAt(state, candidateId);
  const seats = seatsBefore(state, group, candidateId);
  return third === null ? seats : [...seats, [third.personId]];
}

/** Whether this person was named to mark some candidate as the third, or stands in for one. */
export const isThird = (state: SittingState, personId: string): boolean =>
  [...state.thirds].some(([candidateId, named]) =>
    named.some((one) => seatFor(state, [one.personId], candidateId).includes(personId)),
  );

/** The seat as this candidate sees it: behind its holders, whoever stands in for one of them here and nowhere else. */
export const seatFor = ({ standIns }: SittingState, seat: Seat, candidateId: string): Seat =>
  standIns.reduce(
    (before, { candidateId: about, leaves, takes }) =>
      about === candidateId && before.includes(leaves) && !before.includes(takes) ? [...before, takes] : before,
    seat,
  );

/** Who fills in this seat's sheet of a candidate: whoever left one behind that was signed, else the one who holds the seat. */
export function holderOf(state: SittingState, held: Seat, candidateId: string): string {
  const seat = seatFor(state, held, candidateId);
  return seat.find((personId) => state.sheets.has(`${candidateId}/${personId}`)) ?? seat[seat.length - 1] ?? seat[0];
}
