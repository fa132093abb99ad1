import type { Candidate } from '#shared/model/candidate.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Judgement } from '../parts/judgement.ts';
import type { Thresholds } from '#shared/model/thresholds.ts';
import { reviewOf } from './stages.ts';

/** What a review's result rests on besides the sheets: the scores that opened it, the questions asked, and the panel's tick. */
export function signedReview(state: SittingState, candidate: Candidate, judgement: Judgement | null) {
  const { own, theory, practical, questions, decision } = reviewOf(state, candidate);
  return {
    review: {
      entry: [theory, practical],
      questions,
      stoppedAt: judgement?.review?.stoppedAt ?? null,
      thesis: judgement?.review?.thesis?.exact ?? null,
      decision: decision === null ? null : [decision.decision, decision.reason],
      ...(own === null ? {} : { thresholds: signedThresholds(own) }),
    },
  };
}

const signedThresholds = ({ ground, source, theory, practical, thesis, performance }: Thresholds) => [
  ...[ground, source, theory, practical, thesis, performance],
];
