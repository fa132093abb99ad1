import { expect, it } from 'vitest';
import { breachesOf } from '#test/support/odd-rosters/law.ts';

/** KAOPING_ODD_ROSTERS asks for another number of files. */
const FILES = Number(process.env['KAOPING_ODD_ROSTERS'] ?? 10_000);
const FIRST_SEED = 1_000_000;
const ENOUGH_TOLD = 20;

it(`loses, doubles and mixes nobody in ${FILES} odd rosters`, { timeout: 7 * 60_000 }, () => {
  const breaches: string[] = [];
  for (let file = 0; file < FILES && breaches.length < ENOUGH_TOLD; file += 1)
    breaches.push(...breachesOf(FIRST_SEED + file));
  expect(breaches).toEqual([]);
});
