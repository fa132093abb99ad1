import { expect, test } from 'vitest';
import { createWork } from '#electron/backup/progress.ts';

test('every phase and every hundredth of one is told, thousands of entries are not told one by one', async () => {
  const told: string[] = [];
  const work = createWork(() => {
    const { phase, done } = work.progress();
    told.push(`${phase} ${done}`);
  });
  await work.inTurn(async () => {
    for (let done = 0; done <= 50_000; done += 1) work.at('reading', done, 50_000);
    work.at('writing');
  });
  expect(told).toHaveLength(103);
  expect(told.slice(0, 2)).toEqual(['reading 0', 'reading 500']);
  expect(told.slice(-3)).toEqual(['reading 50000', 'writing 0', 'idle 0']);
});
