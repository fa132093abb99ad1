import { ownSettings } from '#shared/law/parts/verdict.ts';
import { promiseAsked, unsignedPromises } from '#shared/record/promise.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answerTo, type Concern } from './concern.ts';

/** Under this rule the site head answers for whoever did not sign the promise. */
export const PROMISE_RULE = 'room.promise';

/**
 * Who is assessed without having signed the promise, where the sitting wants that answered for (本场次规定). It is nobody's before
 * the first mark: until then people are still checked in.
 */
export const promiseConcerns = (state: SittingState): Concern[] =>
  promiseAsked(state.sitting)?.unsigned !== 'answered' || state.markDays === null
    ? []
    : unsignedPromises(state).map(({ candidateId, name }) => {
        const because = [ownSettings('promise_unsigned', `${name}没有签诚信承诺书`)];
        const answer = answerTo(state, PROMISE_RULE, candidateId, because);
        return { rule: PROMISE_RULE, candidateId, standing: 'unmet', title: [name, name], because, answer };
      });
