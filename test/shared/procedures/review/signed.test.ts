import { expect, it } from 'vitest';
import { resultOf } from '#shared/results/candidate-result.ts';
import { sittingSnapshot } from '#shared/results/snapshot.ts';
import type { SittingState } from '#shared/record/state.ts';
import { after, asked, entryScores, marked, readyReview, ticked } from '#test/support/review.ts';
import { aCandidate } from '#test/support/sitting.ts';

// What stands under the signatures of a review besides the marks: a change of any of it must be a change of what was signed.

const senior = { ...aCandidate('001', '冯成'), level: 'senior-technician' } as const;
const { candidateId } = senior;
const room = readyReview([senior]);
const signed = (state: SittingState) =>
  (JSON.parse(sittingSnapshot(state) ?? '') as { results: { review: unknown }[] }).results[0]?.review;

it('is nothing yet where nothing was given', () => {
  const nothing = { entry: [null, null], questions: [], stoppedAt: null, thesis: null, decision: null };
  expect(signed(room.state)).toEqual(nothing);
});

it('is the scores that opened it, the questions, the exact thesis mean and the panel’s tick with its reason', () => {
  const scored = after(room.state, [
    ...entryScores(candidateId, 8000, 7000),
    ...asked(candidateId, 4),
    ...marked(candidateId, room.experts, 'content', [7000, 7100, 7200]),
    ...marked(candidateId, room.experts, 'defence', [8000, 8000, 8000]),
    ...marked(candidateId, room.experts, 'performance', [9000, 9000, 9001]),
  ]);
  const before = { entry: [8000, 7000], questions: ['第 1 问', '第 2 问', '第 3 问', '第 4 问'], stoppedAt: 'none' };
  expect(signed(scored)).toEqual({ ...before, thesis: '229200/30', decision: null });
  const decided = after(scored, [ticked(candidateId, 'fail', '业绩材料不实')]);
  expect(signed(decided)).toEqual({ ...before, thesis: '229200/30', decision: ['fail', '业绩材料不实'] });
  expect(resultOf(decided, senior).verdict).toBe('fail');
});

it('has no thesis where the entry scores shut the review', () => {
  const shut = after(room.state, entryScores(candidateId, 5900, 7000));
  expect(signed(shut)).toMatchObject({ entry: [5900, 7000], stoppedAt: 'entry', thesis: null });
});
