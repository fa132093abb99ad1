import { CARD_OCCUPATIONS, EXPERT_OCCUPATIONS, namesOccupation } from '../model/card-occupation.ts';
import { isHeldUnder } from '../model/sitting.ts';
import type { Person } from '../model/staff.ts';
import { examinersOf } from '../procedures/scorers.ts';
import { procedureOf } from '../procedures/registry.ts';
import type { SittingState } from '../record/state.ts';

// Whose card, or field as an expert, does not name the occupation of the sitting (本场次规定), before and after there are marks.

/** Whether whoever marks here is held against the occupation of the sitting: examiners, and from edition 10 on experts. */
export function asksForOccupation({ sitting }: Pick<SittingState, 'sitting'>): boolean {
  if (sitting?.settings.cardOccupation === undefined) return false;
  const { givesMarks, leeway } = procedureOf(sitting);
  return givesMarks && isHeldUnder(sitting, leeway.maxSpread ? CARD_OCCUPATIONS : EXPERT_OCCUPATIONS);
}

/** Whether somebody's card names what this sitting is about. */
export const isOnCard = ({ sitting }: Pick<SittingState, 'sitting'>, person: Pick<Person, 'occupations'>): boolean =>
  sitting === null || namesOccupation(person, sitting);

/** Everybody who may mark here and whose card does not name the occupation, from the moment they are named. */
export const offOccupation = (state: SittingState): readonly Person[] =>
  asksForOccupation(state) ? examinersOf(state).filter((one) => !isOnCard(state, one)) : [];
