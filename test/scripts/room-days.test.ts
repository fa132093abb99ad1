import { expect, it } from 'vitest';
import { judgedDay } from '../support/room-days.ts';

it('40 random days come to the same in the fold, in a slow model and at the verifier', () => {
  const days = Array.from({ length: 40 }, (_, n) => ({ seed: 3 * n, ...judgedDay(3 * n, 60) }));
  expect(days.filter(({ faults }) => faults.length > 0)).toEqual([]);
  const acts = new Set(days.flatMap((day) => day.acts));
  expect([...acts].sort()).toEqual(['confirm', 'correct', 'finish', 'give_back', 'pause', 'resume', 'start']);
}, 120_000);
