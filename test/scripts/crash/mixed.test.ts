import { expect, test } from 'vitest';
import { shares } from '#test/crash/lanes.ts';
import { stretches } from '#test/crash/mixed.ts';
import { MODES } from '#test/crash/options.ts';

test('every mode has its turn and no point is left out or added', () => {
  for (const points of [1, 19, 20, 21, 80, 1000]) {
    const all = stretches(points);
    expect(all.reduce((sum, stretch) => sum + stretch.points, 0)).toBe(points);
    expect(all.every((stretch) => stretch.points > 0)).toBe(true);
  }
  const thousand = stretches(1000);
  for (const mode of MODES) {
    const share = thousand.filter((stretch) => stretch.mode === mode).reduce((sum, { points }) => sum + points, 0);
    expect(share).toBeGreaterThanOrEqual(240);
  }
});

test('lanes share the points out, and none is left out or added', () => {
  for (const [points, lanes] of [
    [1000, 4],
    [10, 3],
    [5, 5],
  ] as const) {
    const all = shares(points, lanes);
    expect(all).toHaveLength(lanes);
    expect(all.reduce((sum, share) => sum + share, 0)).toBe(points);
    expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
  }
});
