import { ownSettings } from '#shared/law/parts/verdict.ts';
import type { RotationRule } from '#shared/model/rotation.ts';
import { rotationAsked } from '#shared/procedures/parts/rotation.ts';
import { ROTATION_RULE, statedRotation } from '#shared/record/rotation.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answerTo, type Concern } from './concern.ts';
import { concernWords } from './words.ts';

/**
 * Whoever marks here more often than the sitting's rule allows, or of whom nobody put on record how often they did (本场次规定), for the
 * site head to answer for; a code a person.
 */
export function rotationConcerns(state: SittingState): Concern[] {
  const rule = rotationAsked(state);
  if (rule?.beyond !== 'answered') return [];
  const marking = new Set([...state.sheets.values()].map(({ examinerId }) => examinerId));
  const stated = statedRotation(state);
  const because = [...state.people.values()].flatMap(({ personId, name }) => {
    if (!marking.has(personId)) return [];
    const before = stated.get(personId);
    if (before === undefined)
      return [
        ownSettings(`rotation_unstated.${personId}`, `${name}的考评次数没有核对，可在工作人员名单上记录核对结果`),
      ];
    if (before < rule.most) return [];
    return [
      ownSettings(`rotation_over.${personId}`, `${name}${sayTimes(rule, before + 1)}，超过 ${String(rule.most)} 次`),
    ];
  });
  if (because.length === 0) return [];
  const answer = answerTo(state, ROTATION_RULE, null, because);
  const title = concernWords.rotation;
  return [{ rule: ROTATION_RULE, candidateId: null, standing: 'unmet', title, because, answer }];
}

const sayTimes = ({ per, within }: RotationRule, times: number): string =>
  `${within === 'row' ? '连续' : '本年'}第 ${String(times)} 次考评${per === 'organiser' ? '本单位' : '本职业'}`;
