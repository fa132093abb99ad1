import { expect, test } from 'vitest';
import { bytesStillNeeded, roomFor } from '#shared/progress/capacity.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { aCandidate, readySitting } from '#test/support/sitting.ts';

const MIB = 1024 ** 2;

test('a bigger day needs more room, a day half done needs less', () => {
  const small = readySitting().state;
  const roster = Array.from({ length: 500 }, (_, n) => aCandidate(String(n), `考生${String(n)}`));
  const big = readySitting({}, roster).state;
  expect(bytesStillNeeded(big)).toBeGreaterThan(bytesStillNeeded(small));
  const half = { ...big, head: { ...big.head, seq: 6000 } };
  expect(bytesStillNeeded(half)).toBeLessThan(bytesStillNeeded(big));
});

test('it is never less than the reserve and the files at the end of the day', () => {
  const { state } = readySitting();
  const over = { ...state, head: { ...state.head, seq: 1_000_000 } };
  expect(bytesStillNeeded(over)).toBe(96 * MIB);
  expect(bytesStillNeeded(EMPTY_STATE)).toBe(96 * MIB);
});

test('the room is judged against what the sitting needs and against what a computer needs', () => {
  expect(roomFor(99 * MIB, 100 * MIB)).toBe('short');
  expect(roomFor(100 * MIB, 100 * MIB)).toBe('low');
  expect(roomFor(2048 * MIB, 100 * MIB)).toBe('plenty');
  expect(roomFor(2999 * MIB, 1500 * MIB)).toBe('low');
});
