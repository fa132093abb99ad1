import { runActs } from '#test/crash/acts/series.ts';
import { expect, test } from './fixtures.ts';

/** In each of the two worlds; the long series are `npm run crash -- --act all`. */
const POINTS = 12;
/** A day has some 70 acts: the strikes fall all over it. */
const ONE_IN = 5;

test('a short series of strikes all over a day loses none, leaves none by half and nobody stuck', async ({
  world,
}, info) => {
  test.setTimeout(900_000);
  const seed = Date.now() % 1_000_000;
  const told: string[] = [];
  const figures = await runActs(
    { act: 'all', points: POINTS, world, seed, oneIn: ONE_IN },
    (line) => told.push(line),
    new AbortController().signal,
  );
  await info.attach('strikes', { body: [...told, JSON.stringify(figures)].join('\n'), contentType: 'text/plain' });
  expect(figures, told.join('\n')).toMatchObject({ points: POINTS, lost: 0, half: 0, stuck: 0, green: 0, broken: 0 });
});
