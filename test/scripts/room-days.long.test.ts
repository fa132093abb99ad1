import { expect, it } from 'vitest';
import { judgedRoom } from '../support/rooms/faults.ts';

// A thousand rooms of random people, papers, clocks, restarts and computers. ROOM_DAY=n replays one of them.

it('1,000 random days come to the same in the app, in a slow model and at the verifier', () => {
  const one = process.env['ROOM_DAY'];
  const seeds = one === undefined ? Array.from({ length: 1000 }, (_, seed) => seed) : [Number(one)];
  const began = Date.now();
  const wrong = seeds
    .map((seed) => ({ seed, ...judgedRoom(seed, 80) }))
    .filter(({ faults, isOver }) => faults.length > 0 || !isOver)
    .map(({ seed, faults, isOver }) => ({ seed, faults, isOver }));
  process.stdout.write(`${Math.round((seeds.length * 60_000) / (Date.now() - began))} days a minute\n`);
  expect(wrong).toEqual([]);
}, 1_200_000);
