import { expect, it } from 'vitest';
import { blockingConcerns, concernsOf } from '#shared/documents/concerns/concerns.ts';
import { inDrawnOrder, lotsOf, roomDraws } from '#shared/progress/lots.ts';
import { PANEL_DRAW } from '#shared/record/draw.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { drawnDay, earlierDraws, panelDay } from '../support/forgeries/draws.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { rewritten } from '../support/forgeries/rewrite.ts';

// 抽签, told twice here; the Python verifier has its say in interop.long.test.ts.

const practical = honestDay('practical', true);
const review = honestDay('review', true);

it('candidates draw their order, places and papers; a draw made again keeps the one before', () => {
  const steps = drawnDay(practical);
  const written = rewritten(steps, practical);
  expect(verifierSays(practical, written)).toEqual([]);
  const { state } = written;
  expect(roomDraws(state).map(({ rule, isLast, draw }) => [rule, isLast, draw.reason])).toEqual([
    ['room.draw.papers', false, ''],
    ['room.draw.papers', true, '试卷多印一份'],
    ['room.draw.stations', true, ''],
    ['room.draw.order', true, ''],
  ]);
  const lots = lotsOf(state);
  const told = inDrawnOrder(lots, [...state.candidates.values()]).map((one) => lots.get(one.candidateId));
  expect(told.map((lot) => lot?.place)).toEqual([1, 2, 3, 4]);
  expect(new Set(told.map((lot) => lot?.station)).size).toBe(3);
  expect(told.filter((lot) => lot?.paper === '甲卷')).toHaveLength(2);
});

it('a panel is drawn again with its reason', () => {
  const written = rewritten(panelDay(review), review);
  expect(verifierSays(review, written)).toEqual([]);
  expect(written.state.draws.filter(({ rule }) => rule === PANEL_DRAW)).toHaveLength(2);
});

it('before edition 8 such facts are only stated', () => {
  const written = rewritten(earlierDraws(practical), practical);
  expect(verifierSays(practical, written)).toEqual([]);
  expect(roomDraws(written.state)).toEqual([]);
});

it('nobody is drawn at random of a pool in which everybody is drawn', () => {
  const { state } = rewritten(panelDay(review), review);
  const sitting = { ...state.sitting!, policy: { ...state.sitting!.policy, version: '2' } };
  const codes = (edition: number) =>
    concernsOf({ ...state, sitting: { ...sitting, edition } })
      .filter(({ rule }) => rule === 'tj.review.panel')
      .flatMap(({ because }) => because.map(({ code }) => code));
  expect(codes(8)).toContain('not_all_drawn_at_random');
  expect(codes(7)).not.toContain('not_all_drawn_at_random');
  const blocking = blockingConcerns({ ...state, sitting: { ...sitting, edition: 8 } });
  expect(blocking.map(({ rule }) => rule)).toContain('tj.review.panel');
});
