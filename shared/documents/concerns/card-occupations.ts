import { ownSettings } from '#shared/law/parts/verdict.ts';
import { isExpert } from '#shared/model/staff.ts';
import { asksForOccupation, isOnCard } from '#shared/progress/off-occupation.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answerTo, type Concern } from './concern.ts';
import { concernWords } from './words.ts';

/** Under this rule the site head answers for examiners whose card, and experts whose field, is not the sitting's occupation. */
export const OCCUPATION_RULE = 'room.occupation';

/** One concern of the sitting, a code a person who marks: an answer covers those it was given for, and nobody who marks later. */
export function occupationConcerns(state: SittingState): Concern[] {
  if (!asksForOccupation(state)) return [];
  const marking = new Set([...state.sheets.values()].map(({ examinerId }) => examinerId));
  const off = [...state.people.values()].filter((one) => marking.has(one.personId) && !isOnCard(state, one));
  if (off.length === 0) return [];
  const because = off.map(({ personId, name, role, occupations = '' }) =>
    ownSettings(
      `occupation_unfit.${personId}`,
      sayOff(`${name}的${isExpert(role) ? '专业方向' : '考评员证'}`, occupations),
    ),
  );
  const answer = answerTo(state, OCCUPATION_RULE, null, because);
  const title = concernWords.occupation;
  return [{ rule: OCCUPATION_RULE, candidateId: null, standing: 'unmet', title, because, answer }];
}

const sayOff = (what: string, occupations: string): string =>
  occupations === '' ? `${what}没有登记职业（工种）` : `${what}为${occupations}，没有本职业（工种）`;
