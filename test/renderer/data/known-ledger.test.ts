import { expect, test } from 'vitest';
import { knownLedger } from '#renderer/data/known-ledger.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import { fold } from '#shared/record/fold.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

const { sitting, scorers, candidates, state } = readySitting();
const [candidate, scorer] = [candidates[0]!.candidateId, scorers[0]!.personId];

test('a ledger is made once a state, and anew after every entry', () => {
  const first = knownLedger(state);
  expect(first).toEqual(ledgerOf(state));
  expect(knownLedger(state)).toBe(first);
  const [mark] = linksOf(
    sitting,
    [
      [
        {
          ...{ type: 'line_scored', candidateId: candidate, examinerId: scorer, line: '1.1' },
          ...{ score: { kind: 'mark', mark: 100 }, cause: 'typed', reason: '' },
        },
        scorer,
      ],
    ],
    state,
  );
  const after = fold(state, mark!);
  expect(knownLedger(after)).toEqual(ledgerOf(after));
  expect(knownLedger(after)).not.toEqual(first);
  expect(knownLedger(state)).toBe(first);
});
