import { expect, test } from 'vitest';
import { createPrecedence, type Precedence } from '#electron/queue/precedence.ts';

/** Work of so many steps; what is done of it is noted. */
async function work({ turn }: Precedence, name: string, steps: number, done: string[]): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    await turn(name);
    done.push(name);
  }
}

test('what somebody waits for is done before what was begun beforehand, which goes on behind it', async () => {
  const precedence = createPrecedence();
  const done: string[] = [];
  const beforehand = work(precedence, 'beforehand', 20, done);
  await precedence.turn('beforehand');
  const begun = done.length;
  await precedence.awaited('asked', work(precedence, 'asked', 20, done));
  expect(done.slice(begun + 1)).not.toContain('beforehand');
  await beforehand;
  expect(done.filter((name) => name === 'beforehand')).toHaveLength(20);
});

test('what stands still goes on as soon as somebody waits for it too, and behind work that failed', async () => {
  const precedence = createPrecedence();
  const done: string[] = [];
  let fail = (_: Error): void => undefined;
  const failing = precedence.awaited('failing', new Promise((_, reject) => (fail = reject)));
  const other = work(precedence, 'other', 3, done);
  for (let turn = 0; turn < 5; turn += 1) await precedence.turn('failing');
  expect(done).toEqual([]);
  await precedence.awaited('other', other);
  expect(done).toHaveLength(3);
  const last = work(precedence, 'last', 1, done);
  fail(new Error('unreadable'));
  await expect(failing).rejects.toThrow('unreadable');
  await last;
  expect(done.at(-1)).toBe('last');
});
