import { expect, it } from 'vitest';
import { judgedDay } from '../support/room-days.ts';

// A thousand rooms of random people, clocks and restarts. ROOM_DAY=n replays one of them.

it('1,000 random days come to the same in the fold, in a slow model and at the verifier', () => {
  const one = process.env['ROOM_DAY'];
  const seeds = one === undefined ? Array.from({ length: 1000 }, (_, seed) => 3 * seed) : [Number(one)];
  const began = Date.now();
  const wrong = seeds.map((seed) => ({ seed, ...judgedDay(seed, 80) })).filter(({ faults }) => faults.length > 0);
  process.stdout.write(`${Math.round((seeds.length * 60_000) / (Date.now() - began))} days a minute\n`);
  expect(wrong).toEqual([]);
}, 1_200_000);
