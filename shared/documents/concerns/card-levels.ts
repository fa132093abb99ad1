import { ownSettings } from '#shared/law/parts/verdict.ts';
import { isFitFor } from '#shared/model/card-level.ts';
import { isHeldUnder } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answerTo, type Concern } from './concern.ts';
import { concernWords } from './words.ts';

/** Under this rule the site head answers for examiners whose card does not reach the sitting's level. */
export const LEVEL_RULE = 'room.level';
const EDITION = 9;

/** Whoever marks here with a card that does not reach the level (本场次规定), in the order of the staff list. */
export function unfitExaminers({ sitting, sheets, people }: SittingState): readonly Person[] {
  const upTo = sitting?.settings.examinerUpTo;
  if (sitting === null || upTo === undefined || !isHeldUnder(sitting, EDITION)) return [];
  // experts of a panel or a review are held to what their document says of them
  if (!procedureOf(sitting).leeway.maxSpread) return [];
  const marking = new Set([...sheets.values()].map(({ examinerId }) => examinerId));
  return [...people.values()].filter(
    ({ personId, qualification }) => marking.has(personId) && !isFitFor(qualification, sitting.level, upTo),
  );
}

/** One concern of the sitting, a code a person: an answer covers those it was given for, and nobody who marks later. */
export function levelConcerns(state: SittingState): Concern[] {
  const unfit = unfitExaminers(state);
  if (unfit.length === 0) return [];
  const because = unfit.map(({ personId, name, qualification }) =>
    ownSettings(
      `level_unfit.${personId}`,
      qualification === '' ? `${name}没有考评资格，不能考评本等级` : `${name}为${qualification}，不能考评本等级`,
    ),
  );
  const answer = answerTo(state, LEVEL_RULE, null, because);
  return [{ rule: LEVEL_RULE, candidateId: null, standing: 'unmet', title: concernWords.level, because, answer }];
}
