import { expect, it } from 'vitest';
import { lineIdsOf, pickedFrom } from '#shared/procedures/practical/composite.ts';
import type { SittingState, VetoFact } from '#shared/record/state.ts';
import { HAPPENED, sheetsOf, stateOf } from '#test/support/bare-state.ts';
import { aScheme } from '#test/support/sitting.ts';

// The sheet that the lead's picks come to: line by line one examiner's mark and veto, and nothing of the lead's own.

const veto = (reason: string): VetoFact => ({ ...HAPPENED, reason, witness: '' });
const marked = sheetsOf({ 'one/a': { '1.1': 4000, '1.2': 6000 }, 'one/b': { '1.1': 1000, '2.1': 2000 } });
const sheets = new Map(
  [...marked].map(([key, sheet]) => [
    key,
    { ...sheet, vetoes: key === 'one/b' ? { '1.1': veto('甲'), '2.1': veto('乙') } : { '1.2': veto('丙') } },
  ]),
);
const state: SittingState = stateOf([], { sheets });
const picked = (...picks: readonly (readonly [string, string])[]) =>
  pickedFrom(
    state,
    'one',
    picks.map(([line, examinerId]) => ({ line, examinerId })),
  );
const mark = (given: number) => ({ score: { kind: 'mark', mark: given }, seq: 9 });

it('takes of every line what its examiner gave, and their veto of it', () => {
  const sheet = picked(['1.1', 'b'], ['1.2', 'a']);
  expect([sheet.scores, sheet.vetoes]).toEqual([
    { '1.1': mark(1000), '1.2': mark(6000) },
    { '1.1': veto('甲'), '1.2': veto('丙') },
  ]);
  expect([sheet.candidateId, sheet.examinerId]).toEqual(['one', 'b']);
});

it('has nothing of a line that nobody picked, or whose examiner gave nothing', () => {
  expect(picked(['2.1', 'a'], ['1.1', 'a'])).toMatchObject({ scores: { '1.1': mark(4000) }, vetoes: {} });
  expect(picked(['2.1', 'a']).scores).toEqual({});
  expect(picked(['2.1', 'a'])).toMatchObject({ examinerId: 'a', vetoes: {} });
  expect(picked()).toMatchObject({ candidateId: 'one', examinerId: '', scores: {}, vetoes: {} });
});

it('every line of a scheme has its id, in order', () => expect(lineIdsOf(aScheme)).toEqual(['1.1', '1.2', '2.1']));
