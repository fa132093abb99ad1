import { CARD_OCCUPATIONS, namesOccupation } from '../model/card-occupation.ts';
import { isHeldUnder } from '../model/sitting.ts';
import type { Person } from '../model/staff.ts';
import { examinersOf } from '../procedures/scorers.ts';
import { procedureOf } from '../procedures/registry.ts';
import type { SittingState } from '../record/state.ts';

// Whose card does not name the occupation of the sitting (本场次规定), before and after there are marks.

/** Whether cards are held against the occupation of this sitting; experts are held to what their document says of them. */
export function asksForOccupation({ sitting }: Pick<SittingState, 'sitting'>): boolean {
  const isAsked = sitting?.settings.cardOccupation !== undefined && isHeldUnder(sitting, CARD_OCCUPATIONS);
  return isAsked && procedureOf(sitting).leeway.maxSpread;
}

/** Whether somebody's card names what this sitting is about. */
export const isOnCard = ({ sitting }: Pick<SittingState, 'sitting'>, person: Pick<Person, 'occupations'>): boolean =>
  sitting === null || namesOccupation(person, sitting);

/** Everybody who may mark here and whose card does not name the occupation, from the moment they are named. */
export const offOccupation = (state: SittingState): readonly Person[] =>
  asksForOccupation(state) ? examinersOf(state).filter((one) => !isOnCard(state, one)) : [];
