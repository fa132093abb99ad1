import { runSeries } from '#test/crash/series.ts';
import { expect, test } from './fixtures.ts';

/** In each of the two worlds, side by side: 60 in all. The long series are `npm run crash`. */
const POINTS = 30;

test('a short series of crashes of the page, the host and everything loses no green mark', async ({ world }, info) => {
  test.setTimeout(600_000);
  const seed = Date.now() % 1_000_000;
  const told: string[] = [];
  const series = {
    points: POINTS,
    mode: 'kill',
    engine: 'leveldb',
    world,
    seed,
    lanes: 1,
    act: null,
    built: true,
  } as const;
  const figures = await runSeries(series, (line) => told.push(line), new AbortController().signal);
  await info.attach('crashes', { body: [...told, JSON.stringify(figures)].join('\n'), contentType: 'text/plain' });
  expect(figures, told.join('\n')).toMatchObject({ points: POINTS, lost: 0, phantom: 0, stuck: 0, emptied: 0 });
  expect(figures).toMatchObject({ missingInDatabase: 0, missingInJournal: 0, recovered: figures['acknowledged'] });
  expect(figures['acknowledged']).toBeGreaterThan(POINTS);
});
