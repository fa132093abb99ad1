import { leads } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { oneOf, type Roll } from '../rooms/dice.ts';
import type { Day } from './days.ts';
import type { Step } from './rewrite.ts';

/** Somebody is moved to another panel, with a reason or without one, or the panels are formed anew. */
export function panelAct(day: Day, { panels }: SittingState, roll: Roll): Step {
  const reason = oneOf(['', '临时调整'], roll);
  const { candidateId } = oneOf(day.candidates, roll);
  const places = [{ candidateId, panel: oneOf(panels, roll).name }];
  const moved: Body = { type: 'candidates_assigned', places, reason };
  const formed: Body = { type: 'panels_formed', panels: roll(3) === 0 ? [] : [...panels].reverse(), reason };
  return roll(6) === 0
    ? { body: formed, actor: day.head }
    : { body: moved, actor: day.people[oneOf(['clerk', 'lead', 'first'], roll)]!.personId };
}

/** Where there are several panels each has a lead, and all of them sign before the supervisor does. */
export function leadsSign(
  day: Day,
  { panels, people }: SittingState,
  by: (role: 'lead' | 'supervisor') => Body,
): Step[] {
  if (panels.length === 0) return [];
  const signs = [...people.values()]
    .filter(({ role }) => leads(role))
    .map(({ personId }): Step => ({ body: { ...by('lead'), personId } as Body, actor: personId }));
  return [...signs, { body: by('supervisor'), actor: day.people.supervisor!.personId }];
}
