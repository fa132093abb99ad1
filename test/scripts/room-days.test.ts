import { expect, it } from 'vitest';
import { judgedDay } from '../support/room-days.ts';

it('40 random days come to the same in the fold, in a slow model and at the verifier', () => {
  const days = Array.from({ length: 40 }, (_, n) => ({ seed: 3 * n, ...judgedDay(3 * n, 60) }));
  expect(days.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(days.filter(({ clocks }) => clocks > 1).length).toBeGreaterThan(4);
}, 120_000);
