import { isCivilDate, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';

/** Days that deadlines count from; only people know them. */
export const DATE_NAMES = [
  'endedOn',
  'theoryEndedOn',
  'practicalEndedOn',
  'publicityStartsOn',
  'publicityEndsOn',
  'receivedOn',
  'reviewFailedOn',
  'recheckedOn',
  'appointedOn',
  'nextAppraisalOn',
  'uploadedOn',
  'returnedOn',
  'confirmedOn',
] as const;
export type DateName = (typeof DATE_NAMES)[number];
export type DutyDates = { readonly [K in DateName]?: CivilDate };

/** Facts about duties go under this name; like everything under `calendar.` they may come after the closing entry. */
export const DUTY_FACTS = 'calendar.duties';

/**
 * The days as they were last recorded. A sitting ends on the day it is held unless somebody says otherwise, and with it the
 * practical exam, where that is what it holds; a review's own day says nothing of when the practical exam was.
 */
export function dutyDatesOf(state: SittingState): DutyDates {
  const stated = state.facts.get(factsKey(DUTY_FACTS, null))?.facts ?? {};
  const dates: DutyDates = datesIn(stated, DATE_NAMES);
  if (state.sitting === null) return dates;
  const endedOn = dates.endedOn ?? state.sitting.heldOn;
  const practical = procedureOf(state.sitting).resultShape === 'total' ? { practicalEndedOn: endedOn } : {};
  return { ...practical, endedOn, ...dates };
}

/** Days by their names, without those that are not known. */
export const datesOf = (dates: { readonly [K in DateName]?: CivilDate | null }): DutyDates =>
  Object.fromEntries(Object.entries(dates).filter(([, on]) => on !== null));

/** When each duty was done, by its rule. */
export function doneDatesOf(state: SittingState): Readonly<Record<string, CivilDate>> {
  const done = state.facts.get(factsKey(DUTY_FACTS, null))?.facts['done'];
  return done !== null && typeof done === 'object' ? datesIn(done, Object.keys(done)) : {};
}

function datesIn(facts: object, names: readonly string[]): Record<string, CivilDate> {
  const pairs = Object.entries(facts).filter(
    (pair): pair is [string, string] => names.includes(pair[0]) && typeof pair[1] === 'string' && isCivilDate(pair[1]),
  );
  return Object.fromEntries(pairs);
}
