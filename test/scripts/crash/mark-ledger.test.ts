import { expect, test } from 'vitest';
import { markLedger } from '#test/support/mark-ledger.ts';

// The judge of the crash tests must itself be able to find a loss.

const field = { candidate: 'a', line: '1.1' };
const other = { candidate: 'a', line: '1.2' };

/** A ledger in which 0.01 and 0.02 were green in the field, and 0.03 was typed after them. */
function typedThrice() {
  const ledger = markLedger();
  for (const off of [1, 2, 3]) ledger.typed({ ...field, off });
  for (const off of [1, 2]) ledger.green({ ...field, off });
  return ledger;
}

test('the newest green mark on screen is all that was promised', () => {
  const ledger = typedThrice();
  expect(ledger.acknowledged()).toBe(2);
  expect(ledger.compare([{ ...field, off: 2 }])).toEqual({ recovered: 2, lost: [], phantom: [], beyond: 0 });
});

test('a mark that was typed and not yet green may be there or not, and then stays as it was found', () => {
  const ledger = typedThrice();
  expect(ledger.compare([{ ...field, off: 3 }])).toEqual({ recovered: 2, lost: [], phantom: [], beyond: 1 });
  expect(ledger.compare([{ ...field, off: 2 }]).lost).toHaveLength(1);

  const without = typedThrice();
  without.compare([{ ...field, off: 2 }]);
  expect(without.compare([{ ...field, off: 3 }]).phantom).toHaveLength(1);
});

test('an empty field, an older value and an untyped value are found for what they are', () => {
  expect(typedThrice().compare([]).lost).toEqual(['a 1.1: 2, now nothing']);
  expect(typedThrice().compare([{ ...field, off: 1 }]).lost).toEqual(['a 1.1: 2, now 1']);
  const { lost, phantom } = typedThrice().compare([{ ...field, off: 9 }]);
  expect([lost, phantom]).toEqual([['a 1.1: 2, now 9'], ['a 1.1: 9']]);
});

test('a mark in a field nobody touched is a phantom', () => {
  const verdict = typedThrice().compare([
    { ...field, off: 2 },
    { ...other, off: 1 },
  ]);
  expect(verdict.phantom).toEqual(['a 1.2: 1']);
});

test('a green tick for a value that was never typed counts for nothing', () => {
  const ledger = typedThrice();
  ledger.green({ ...field, off: 7 });
  expect(ledger.acknowledged()).toBe(2);
});

test('a field never gets the same value twice, and two fields do not share their values', () => {
  const ledger = markLedger();
  const values = Array.from({ length: 999 }, () => ledger.next(field));
  expect(new Set(values).size).toBe(999);
  expect(ledger.next(other)).toBe(1);
});
