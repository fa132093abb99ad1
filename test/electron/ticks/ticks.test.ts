import { expect, test } from 'vitest';
import { createTicks } from '#electron/ticks/ticks.ts';
import type { Body } from '#shared/record/body.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

const { sitting, candidates, state } = readySitting({ edition: 4 });
const started = (run: string, ms: number) => {
  const { candidateId } = candidates[0]!;
  const body: Body = { type: 'task_timed', candidateId, task: 1, tick: { run, ms }, act: { kind: 'start' } };
  return linksOf(sitting, [[body, null]], state)[0]!.entry;
};

test('a run reads the computer’s own clock, and never backwards', () => {
  const seconds = [10, 9, 12.5];
  const ticks = createTicks(() => seconds.shift()!);
  expect([ticks.now().ms, ticks.now().ms, ticks.now().ms]).toEqual([10_000, 10_000, 12_500]);
  expect(createTicks(() => 0).now().run).not.toBe(createTicks(() => 0).now().run);
});

test('no entry names a moment of this run that has not come', () => {
  const ticks = createTicks(() => 100);
  const { run } = ticks.now();
  expect(ticks.objectionTo(started(run, 101_000))).toBeNull();
  expect(ticks.objectionTo(started(run, 4_900_000))).toMatchObject({ detail: { rule: 'tick_ahead' } });
  // written before the host was started again, and brought in now
  expect(ticks.objectionTo(started('0'.repeat(16), 4_900_000))).toBeNull();
});
