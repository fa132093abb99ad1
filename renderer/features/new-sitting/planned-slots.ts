import { addDays, isCivilDate } from '#shared/base/calendar/civil-date.ts';
import { slotKey, type Evaluation, type Slot } from '#shared/model/evaluation.ts';
import type { CandidateRow } from '#shared/importing/read-candidate.ts';
import { draftOf, slotsIn } from './evaluation-draft.ts';
import type { PlannedSitting } from './planned.ts';
import type { Draft } from './sitting-draft.ts';

// Of an evaluation of several subjects a plan has a sitting for each, in which the same people stand.

/** Who is in a sitting of each slot already, by its key: their ID numbers. */
export type Placed = ReadonlyMap<string, ReadonlySet<string>>;

export const isPlaced = (placed: Placed, slot: Slot | undefined, { candidate }: CandidateRow): boolean =>
  slot !== undefined && placed.get(slotKey(slot))?.has(candidate.idNumber) === true;

/** Parts are proposed a day after the other; somebody changes that where they lie weeks apart. */
export const dayOfSlot = (first: string, slot: Slot | null): string =>
  slot?.part !== undefined && isCivilDate(first) ? addDays(first, slot.part - 1) : first;

export const isSameSlot = (one: Slot | null, other: Slot | null): boolean =>
  one === other || (one !== null && other !== null && slotKey(one) === slotKey(other));

/** The draft of the sitting that holds this; one that stands by itself is of no evaluation. */
export function holding(draft: Draft, slot: Slot | null): Draft {
  const { evaluation } = draft;
  if (slot === null || evaluation === null) return draft;
  return { ...draft, evaluation: { ...evaluation, holds: slot.holds, part: slot.part ?? 1 } };
}

/** The draft with the evaluation that sittings of the plan name already. */
export const asBefore = (draft: Draft, evaluation: Evaluation): Draft => ({
  ...draft,
  evaluation: draftOf(evaluation),
});

/** Those that count their people for the plan: of an evaluation the first slot, in which everybody is. */
export function countedIn(sittings: readonly PlannedSitting[], base: Draft): PlannedSitting[] {
  const [first] = slotsIn(base.evaluation, base.way);
  return sittings.filter(({ slot }) => slot === null || isSameSlot(slot, first ?? null));
}
