import { expect, test } from 'vitest';
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
