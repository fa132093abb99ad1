import { expect, test } from 'vitest';
import { createReachability, LOOK_COUNTS_MS } from '#electron/sync/reachability.ts';

/** Looks that the test answers, at a clock that it moves. */
function aCentral() {
  const clock = { now: Date.parse('2026-11-20T02:00:00.000Z') };
  const looks: ((answers: boolean) => void)[] = [];
  const told: (boolean | null)[] = [];
  const { now, forget } = createReachability({
    now: () => new Date(clock.now),
    look: () => new Promise((answer) => looks.push(answer)),
    changed: () => told.push(now()),
  });
  const answer = async (answers: boolean): Promise<void> => {
    looks.shift()?.(answers);
    await new Promise((done) => setImmediate(done));
  };
  return { clock, looks, told, now, forget, answer };
}

test('central is called when somebody asks, one call at a time, and what it found is announced', async () => {
  const { clock, looks, told, now, answer } = aCentral();
  expect([now(), now(), looks.length]).toEqual([null, null, 1]);
  await answer(true);
  expect(told).toEqual([true]);
  // it counts for a while
  expect([now(), looks.length]).toEqual([true, 0]);
  clock.now += LOOK_COUNTS_MS;
  expect([now(), now(), looks.length]).toEqual([true, true, 1]);
  await answer(false);
  expect(told).toEqual([true, false]);
});

test('a clock that was put back puts no look off', async () => {
  const { clock, looks, now, answer } = aCentral();
  now();
  await answer(true);
  clock.now -= 3_600_000;
  now();
  expect(looks).toHaveLength(1);
});

test('what was found of one central is not said of the next', async () => {
  const { told, now, forget, answer } = aCentral();
  now();
  forget();
  await answer(true);
  expect(told).toEqual([]);
  expect(now()).toBeNull();
});
