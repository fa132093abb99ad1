import { expect, it } from 'vitest';
import { breachesOf } from '#test/support/odd-rosters/law.ts';

const FILES = 150;

it(`loses, doubles and mixes nobody in ${FILES} odd rosters`, () => {
  expect(Array.from({ length: FILES }, (_, seed) => breachesOf(seed)).flat()).toEqual([]);
});
