import { expect, it } from 'vitest';
import { fraction } from '../../scripts/verify/exact.mjs';
import { standingOver } from '../../scripts/verify/standing.mjs';

const asked = { passMark: 6000, settings: { counts: 'last', validMonths: null } };
const attempt = (part: number, outcome: string, mark: bigint | null) => ({
  ...{ part, outcome, on: '2026-11-10', isBeside: false },
  ...{ shown: mark === null ? '' : String(mark / 100n), mark: mark === null ? null : fraction(mark) },
});

it.each(['passed', 'failed'])(
  'a mean with a part that is %s without a mark is open, not passed: no number rests on it',
  (outcome) => {
    const brought = [attempt(1, 'passed', 9000n), attempt(2, outcome, null)];
    expect(standingOver('process', { count: 2, join: 'mean' }, brought, asked).state).toBe('open');
  },
);

it('a mean of marks is passed at the mark and failed below it', () => {
  const of = (second: bigint) => [attempt(1, 'passed', 7000n), attempt(2, 'failed', second)];
  expect(standingOver('process', { count: 2, join: 'mean' }, of(5000n), asked).state).toBe('passed');
  expect(standingOver('process', { count: 2, join: 'mean' }, of(4999n), asked).state).toBe('failed');
});
