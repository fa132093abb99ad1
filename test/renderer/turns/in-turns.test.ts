import { afterEach, expect, it, vi } from 'vitest';
import { forAMoment, inTurns, whileWanted } from '#renderer/turns/in-turns.ts';
import type { Stepwise } from '#shared/base/stepwise.ts';

afterEach(() => vi.restoreAllMocks());

function* counting(steps: number, seen: number[] = []): Stepwise<readonly number[]> {
  for (let at = 0; at < steps; at += 1) {
    seen.push(at);
    yield;
  }
  return seen;
}

/** A clock on which every look is so many milliseconds after the last. */
const passing = (ms: number) => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += ms));
  return vi.spyOn(globalThis, 'MessageChannel');
};

it('what a moment is enough for is answered in it', () => {
  passing(0);
  expect(forAMoment(counting(5))).toEqual({ answer: [0, 1, 2, 3, 4] });
});

it('what needs longer goes on where it stopped, with turns in between', async () => {
  const turns = passing(10);
  const work = counting(9);
  expect(forAMoment(work)).toBeNull();
  expect(turns).not.toHaveBeenCalled();
  expect(await inTurns(work)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(turns.mock.calls.length).toBeGreaterThan(1);
});

it('what nobody wants any more is left where it is', async () => {
  passing(1000);
  const seen: number[] = [];
  expect(await whileWanted(counting(9, seen), () => seen.length < 3)).toBeNull();
  expect(seen).toEqual([0, 1, 2]);
});
