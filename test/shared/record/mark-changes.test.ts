import { expect, it } from 'vitest';
import type { Body } from '#shared/record/body.ts';
import { after } from '#test/support/review.ts';
import { readySitting } from '#test/support/sitting.ts';

const ready = readySitting();
const ref = { candidateId: ready.candidates[0]!.candidateId, examinerId: ready.scorers[0]!.personId };
const mark = (value: number, cause: 'typed' | 'correction' = 'typed', reason = ''): Body => ({
  type: 'line_scored',
  ...ref,
  ...{ line: '1.1', score: { kind: 'mark', mark: value }, cause, reason },
});
const veto = (applies: boolean, reason: string): Body => ({
  type: 'veto_recorded',
  ...ref,
  ...{ line: '1.2', applies, reason, witness: '' },
});
const sign: Body = {
  type: 'sheet_signed',
  ...ref,
  ...{ digest: 'a'.repeat(64), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) },
};

it('is nothing while a sheet is still being filled in', () => {
  expect(after(ready.state, [mark(100), mark(200), veto(true, '裂纹')]).markChanges).toEqual([]);
});

it('is every change of what was signed, with what stood before', () => {
  const { markChanges } = after(ready.state, [
    mark(100),
    sign,
    mark(200, 'correction', '看错行'),
    sign,
    veto(true, '裂纹'),
  ]);
  expect(markChanges).toMatchObject([
    {
      ...ref,
      line: '1.1',
      change: { what: 'score', was: { kind: 'mark', mark: 100 }, is: { kind: 'mark', mark: 200 } },
      reason: '看错行',
    },
    { line: '1.2', change: { what: 'veto', was: null, is: '裂纹' } },
  ]);
});

it('is a veto that was taken back, signed or not', () => {
  const { markChanges } = after(ready.state, [veto(true, '裂纹'), veto(false, '看错'), veto(false, '看错')]);
  expect(markChanges).toMatchObject([{ change: { what: 'veto', was: '裂纹', is: null }, reason: '看错' }]);
});
