import { expect, it } from 'vitest';
import { missingBeforeSigning, openReviews } from '#shared/progress/before-signing.ts';
import { mayJudge, sharedEvenly, standingPanels } from '#shared/progress/panel-shares.ts';
import type { SittingState } from '#shared/record/state.ts';
import { after, asked, entryScores, marked, readyReview, ticked } from '#test/support/review.ts';
import { aCandidate, readySitting } from '#test/support/sitting.ts';

// Candidates shared out between panels where somebody is recused, and what a review still waits for before anybody signs.

const roster = ['001', '002', '003'].map((number) => aCandidate(number, `考生${number}`));
const { state, scorers } = readySitting({ procedure: 'panel', edition: 10 }, roster);
const [zhou, yu, zhu] = scorers.map(({ personId }) => personId) as [string, string, string];
const ids = roster.map(({ candidateId }) => candidateId);
const when = { reason: '', at: '', by: null, seq: 9 };
const panels = [
  { name: '第一组', scorers: [zhou] },
  { name: '第二组', scorers: [yu, zhu] },
];
const recusal = (personId: string, at: number) => ({
  ...{ candidateId: ids[at]!, personId, relation: 'teacher' as const, applies: true },
  ...when,
});
const day = (over: Partial<SittingState> = {}): SittingState => ({ ...state, panels, ...over });

it('whom no panel may judge is shared out to none, and everybody else evenly', () => {
  expect(sharedEvenly(day({ recusals: [recusal(zhou, 0), recusal(yu, 0)] }))).toEqual([
    { candidateId: ids[1], panel: '第一组' },
    { candidateId: ids[2], panel: '第二组' },
  ]);
  expect(sharedEvenly(day({ recusals: [zhou, yu].flatMap((one) => ids.map((_, at) => recusal(one, at))) }))).toEqual(
    [],
  );
  expect(sharedEvenly(day({ recusals: [recusal(zhou, 0)] }))).toEqual([
    { candidateId: ids[0], panel: '第二组' },
    { candidateId: ids[1], panel: '第一组' },
    { candidateId: ids[2], panel: '第一组' },
  ]);
  expect(sharedEvenly(state)).toEqual([]);
});

it('a panel may judge where nobody of it is recused, whoever sits elsewhere', () => {
  const recused = day({ recusals: [recusal(zhu, 0)] });
  expect(panels.map((panel) => ids.map((id) => mayJudge(recused, panel, id)))).toEqual([
    [true, true, true],
    [false, true, true],
  ]);
});

it('a panel stands with who holds its seats now and how many it judges', () => {
  const assigned = new Map([[ids[0]!, { panel: '第二组', ...when }]]);
  expect(standingPanels(day({ assigned, handovers: [{ leaves: zhou, takes: 'x', ...when }] }))).toEqual([
    { panel: panels[0], members: ['x'], count: 0 },
    { panel: panels[1], members: [yu, zhu], count: 1 },
  ]);
  expect(standingPanels(state)).toEqual([]);
});

it('nobody signs above a review that lacks its decision, and it says of how many', () => {
  const two = ['001', '002'].map((number) => ({
    ...aCandidate(number, `考生${number}`),
    level: 'technician' as const,
  }));
  const { state: begun, experts } = readyReview(two);
  const SEAL = { digest: 'a'.repeat(64), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) };
  const done = after(
    begun,
    two.flatMap(({ candidateId }) => [
      ...entryScores(candidateId, 8000, 8000),
      ...asked(candidateId, 3),
      ...(['content', 'defence', 'performance'] as const).flatMap((line) =>
        marked(candidateId, experts, line, [8000, 8000, 8000]),
      ),
      ...experts.map(({ personId }) => ({
        ...{ type: 'sheet_signed' as const, candidateId, examinerId: personId },
        ...SEAL,
      })),
    ]),
  );
  expect(missingBeforeSigning(done, 'checker')).toEqual({ kind: 'reviews_open', count: 2 });
  const one = after(done, [ticked(two[0]!.candidateId, 'pass')]);
  expect([openReviews(one), missingBeforeSigning(one, 'checker')]).toEqual([1, { kind: 'reviews_open', count: 1 }]);
  expect(missingBeforeSigning(after(one, [ticked(two[1]!.candidateId, 'fail', '合议')]), 'checker')).toBeNull();
});
