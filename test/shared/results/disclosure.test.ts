import { expect, it } from 'vitest';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { disclosed } from '#shared/results/disclosure.ts';
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
  const shown = (state: SittingState) => disclosed(state, resultOf(state, candidate));
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

it('hides nothing again for a correction, and nothing at all in a sitting from before edition 2', () => {
  const { state, scorers, after, scored, signed, shown } = room(2);
  const all = after(state, [...scorers.flatMap(scored), ...scorers.map(signed)]);
  const corrected = after(all, scored(scorers[0]!).slice(0, 1));
  expect(shown(corrected).judgement).not.toBeNull();
  const old = room();
  expect(old.shown(old.after(old.state, old.scorers.flatMap(old.scored))).judgement).not.toBeNull();
});
