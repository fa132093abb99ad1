import { chongqingCrossover } from '#shared/law/chongqing-crossover/policy.ts';
import { citing } from '#shared/law/parts/verdict.ts';
import { isHeldUnder } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { standingPanels } from '#shared/progress/panel-shares.ts';
import type { SittingState } from '#shared/record/state.ts';
import { expertQualifications } from '../parts/staff-facts.ts';
import { answerTo, type Concern } from './concern.ts';
import { concernWords } from './words.ts';

/** Under this rule the site head answers for experts who mark beside the panels and have none of the qualifications. */
export const EXPERT_RULE = 'room.expert';
/** From this edition on whoever marks beside the panels is judged, too: in another's place for one candidate, or before they left. */
const EDITION = 10;
const ARTICLE = '六（三）';

/**
 * Whoever marked and sits on none of several panels now, without 高级职称, 高级技师 or 高级考评员 (渝职鉴发〔2022〕8号 六（三）). Those who sit on
 * one are judged by the condition of the panel.
 */
function unqualifiedExperts(state: SittingState): readonly Person[] {
  const { sitting, panels, people, sheets } = state;
  const isAsked = sitting?.policy.id === chongqingCrossover.id && procedureOf(sitting).leeway.memberShare;
  if (sitting === null || !isAsked || panels.length === 0 || !isHeldUnder(sitting, EDITION)) return [];
  const seated = new Set(standingPanels(state).flatMap(({ members }) => members));
  const marking = new Set([...sheets.values()].map(({ examinerId }) => examinerId));
  const isQualified = (one: Person): boolean =>
    expertQualifications(one, sitting.heldOn)?.some((held) => held !== 'other') === true;
  return [...people.values()].filter(
    (one) => marking.has(one.personId) && !seated.has(one.personId) && !isQualified(one),
  );
}

/** One concern of the sitting, a code a person: an answer covers those it was given for, and nobody who marks later. */
export function expertConcerns(state: SittingState): Concern[] {
  const unqualified = unqualifiedExperts(state);
  if (unqualified.length === 0) return [];
  const { cite } = citing(chongqingCrossover.source);
  const because = unqualified.map(({ personId, name }) =>
    cite(ARTICLE, `expert_unfit.${personId}`, `${name}参加了评审，不具有高级职称、高级技师或高级考评员资格`),
  );
  const answer = answerTo(state, EXPERT_RULE, null, because);
  return [{ rule: EXPERT_RULE, candidateId: null, standing: 'unmet', title: concernWords.experts, because, answer }];
}
