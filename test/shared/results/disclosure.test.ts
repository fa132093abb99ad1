import { expect, it } from 'vitest';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { papersOf } from '#shared/forms/papers.ts';
import { formsFor } from '#shared/forms/registry.ts';
import { shownResultOf } from '#shared/results/disclosure.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

const SIGNED = { digest: 'a'.repeat(64), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) };

function room(edition?: number) {
  const ready = readySitting(edition === undefined ? {} : { edition });
  const candidate = ready.candidates[0]!;
  const { candidateId } = candidate;
  const after = (state: SittingState, bodies: readonly Body[]): SittingState =>
    foldAll(
      state,
      linksOf(
        ready.sitting,
        bodies.map((body) => [body, null] as const),
        state,
      ),
    );
  const scored = ({ personId: examinerId }: Person): Body[] =>
    ['1.1', '1.2', '2.1'].map((line) => ({
      ...{ type: 'line_scored', candidateId, examinerId, line, cause: 'typed', reason: '' },
      score: { kind: 'mark', mark: 4000 },
    }));
  const signed = ({ personId: examinerId }: Person): Body => ({
    type: 'sheet_signed',
    candidateId,
    examinerId,
    ...SIGNED,
  });
  const shown = (state: SittingState) => shownResultOf(state, candidate);
  return { ...ready, after, scored, signed, shown };
}

it('shows no mark, mean or verdict of a candidate before the last of their sheets is signed', () => {
  const { state, scorers, after, scored, signed, shown } = room(2);
  const complete = after(state, scorers.flatMap(scored));
  const almost = after(complete, scorers.slice(0, 2).map(signed));
  for (const early of [complete, almost]) {
    expect(shown(early)).toMatchObject({ verdict: 'open', judgement: null });
    expect(shown(early).sheets.every(({ score }) => score === null)).toBe(true);
  }
  const all = after(almost, [signed(scorers[2]!)]);
  expect(shown(all)).toMatchObject({ verdict: 'pass', judgement: { shown: '64.00' } });
});

it('no paper says a mark, a mean or a verdict before it is due, but everybody’s own sheet', () => {
  const { state, candidates, scorers, after, signed } = room(2);
  // 37.91 of 60 on one line, 54.67 of 100 in all: figures that stand nowhere else
  const marks = scorers.flatMap(({ personId: examinerId }): Body[] =>
    [3000, 3791, 3450].map((mark, at) => ({
      ...{ type: 'line_scored', candidateId: candidates[0]!.candidateId, examinerId, cause: 'typed', reason: '' },
      ...{ line: ['1.1', '1.2', '2.1'][at]!, score: { kind: 'mark', mark } },
    })),
  );
  const early = after(state, [...marks, ...scorers.slice(0, 2).map(signed)]);
  const said = (viewer: string | null, from = early) =>
    formsFor(from)
      .filter((form) => {
        const papers = papersOf(from, { form, candidateId: null, examinerId: null, viewer });
        return /37\.91|54\.5|平均 |合格，|不合格（/.test(JSON.stringify(papers));
      })
      .sort();
  expect(said(null)).toEqual([]);
  expect(said(scorers[0]!.personId)).toEqual(['bound-score-sheet', 'score-sheet']);
  // and once the last one has signed they do
  expect(said(null, after(early, [signed(scorers[2]!)])).length).toBeGreaterThan(2);
});

it('hides nothing again for a correction, and nothing at all in a sitting from before edition 2', () => {
  const { state, scorers, after, scored, signed, shown } = room(2);
  const all = after(state, [...scorers.flatMap(scored), ...scorers.map(signed)]);
  const corrected = after(all, scored(scorers[0]!).slice(0, 1));
  expect(shown(corrected).judgement).not.toBeNull();
  const old = room();
  expect(old.shown(old.after(old.state, old.scorers.flatMap(old.scored))).judgement).not.toBeNull();
});
