import type { SittingState } from '#shared/record/state.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { citing } from '#shared/law/parts/verdict.ts';
import { findPolicy } from '#shared/law/registry.ts';
import { NOT_IN_FORCE } from '#shared/law/parts/rule.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { calendarOf } from '../desk/calendar-of.ts';
import { checksOf, FORCE_RULE, isSittingInForce, judgeCheck, type CheckResult } from '../desk/desk.ts';
import { levelConcerns } from './card-levels.ts';
import { occupationConcerns } from './card-occupations.ts';
import { answerTo, codesOf, type Concern } from './concern.ts';
import { expertConcerns } from './experts.ts';
import { personConcerns } from './persons.ts';
import { promiseConcerns } from './promises.ts';
import { rotationConcerns } from './rotations.ts';
import type { Sentence } from '#shared/words/say.ts';
import { concernWords } from './words.ts';

/** From this reading of the documents on, verdicts decide whether a sitting may be signed. */
const FIRST_READING = 2;

/** Whether verdicts decide over this sitting: those opened under an earlier reading stay as they were. */
export const verdictsCount = ({ policy }: Pick<Sitting, 'policy'>): boolean => Number(policy.version) >= FIRST_READING;

/** Everything about a sitting and its people that is not as the document wants it, conditions first. */
export const concernsOf = (state: SittingState): readonly Concern[] => [
  ...conditionConcerns(state),
  ...personConcerns(state),
  ...promiseConcerns(state),
  ...levelConcerns(state),
  ...occupationConcerns(state),
  ...expertConcerns(state),
  ...rotationConcerns(state),
];

/** What is still in the way of the signatures: what breaks the procedure, and what nobody has answered for. */
export const blockingConcerns = (
  state: SittingState,
  concerns: readonly Concern[] = concernsOf(state),
): readonly Concern[] =>
  state.sitting === null || !verdictsCount(state.sitting)
    ? []
    : concerns.filter((concern) => concern.standing === 'invalid' || isAnswerable(concern));

/** Whether it is for the site head to answer for, and nobody has. */
export const isAnswerable = ({ standing, answer }: Concern): boolean => standing === 'unmet' && answer === null;

/** How many stand where. */
export function tallyOf(concerns: readonly Concern[]) {
  const count = (is: (concern: Concern) => boolean): number => concerns.filter(is).length;
  return {
    invalid: count(({ standing }) => standing === 'invalid'),
    unanswered: count(isAnswerable),
    answered: count(({ answer }) => answer !== null),
    open: count(({ standing }) => standing === 'open'),
  };
}

/** A concern in one line, for whoever reads of it elsewhere: what it is about, what stands against it, who answered and how. */
export type ConcernLine = {
  readonly standing: Concern['standing'];
  readonly about: string;
  readonly against: string;
  readonly reason: string;
  readonly by: string;
};

/** What its standing is called: on a screen, on paper and at central. */
export const standingSaid = ({ standing, reason }: Pick<ConcernLine, 'standing' | 'reason'>): Sentence =>
  standing === 'invalid' ? concernWords.invalid : reason === '' ? concernWords.unmet : concernWords.answered;

/** Everything found, a line each; what nobody has stated is only counted. */
export const concernLines = (state: SittingState, concerns: readonly Concern[] = concernsOf(state)): ConcernLine[] =>
  concerns
    .filter(({ standing }) => standing !== 'open')
    .map(({ standing, title, because, answer }) => ({
      standing,
      about: title[0],
      against: because.map(({ text, article }) => `${text}（${article}）`).join('；'),
      reason: answer?.reason ?? '',
      by: state.people.get(answer?.by ?? '')?.name ?? '',
    }));

/** What nobody has stated, by its title; of people how many. */
export function openNames(concerns: readonly Concern[]): { readonly sentence: Sentence; readonly count: number }[] {
  const open = concerns.filter(({ standing }) => standing === 'open');
  const people = open.filter(({ candidateId }) => candidateId !== null).length;
  return [
    ...open.filter(({ candidateId }) => candidateId === null).map(({ title }) => ({ sentence: title, count: 1 })),
    ...(people > 0 ? [{ sentence: concernWords.people, count: people }] : []),
  ];
}

/** The entry by which the site head answers for these. */
export const answerFor = (concerns: readonly Concern[], reason: string): BodyOf<'verdicts_answered'> => ({
  type: 'verdicts_answered',
  verdicts: concerns.map(({ rule, candidateId, because }) => ({ rule, candidateId, codes: codesOf(because) })),
  reason,
});

function conditionConcerns(state: SittingState): Concern[] {
  const context = { calendar: calendarOf(state), today: state.sitting?.heldOn ?? '' };
  const checks = checksOf(state).filter(({ judgesForce }) => judgesForce !== true);
  const results = checks.map((check) => judgeCheck(state, check, context));
  return [...forceConcerns(state), ...results.flatMap((result) => conditionConcern(state, result) ?? [])];
}

function conditionConcern(state: SittingState, { check, verdict }: CheckResult): Concern | null {
  const about = { rule: check.rule, candidateId: null, title: check.title };
  if (verdict === null) return { ...about, standing: 'open', because: [], answer: null };
  if (verdict.outcome === 'pass') return null;
  const standing = verdict.outcome === 'invalid' ? 'invalid' : 'unmet';
  // whether the document is in force is a concern of its own
  const because = verdict.because.filter(({ code }) => code !== NOT_IN_FORCE);
  return { ...about, standing, because, answer: answerTo(state, check.rule, null, because) };
}

function forceConcerns(state: SittingState): Concern[] {
  const { sitting, exceptions } = state;
  const policy = sitting === null ? undefined : findPolicy(sitting.policy.id);
  if (sitting === null || policy === undefined || isSittingInForce(state)) return [];
  const text = `${sitting.heldOn} 不在《${policy.title}》施行期内`;
  const because = [citing(policy.source).cite(policy.validity.article, NOT_IN_FORCE, text)];
  // records from before answers were signed with the results say it as an exception
  const said = exceptions.find(({ what }) => what === 'policy_not_in_force');
  const earlier = said === undefined ? null : { rule: FORCE_RULE, candidateId: null, codes: [NOT_IN_FORCE], ...said };
  const answer = answerTo(state, FORCE_RULE, null, because) ?? earlier;
  return [{ rule: FORCE_RULE, candidateId: null, standing: 'unmet', title: concernWords.force, because, answer }];
}
