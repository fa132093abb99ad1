import { afterEach, expect, it, vi } from 'vitest';
import { createPress, type Press } from '#electron/print/press.ts';
import { summarySample } from '#test/shared/forms/samples.ts';

// The threads of the press, of which each falls ill as its paper's room says.

const UNWELL = new URL('./unwell-worker.ts', import.meta.url);
vi.setConfig({ testTimeout: 60_000 });

let press: Press;
afterEach(() => press.close());
const inRoom = (room: string) => press.render([summarySample({ room })]);

it('draws beside a thread that hangs, and lets what waits go on when one is free', async () => {
  press = createPress(UNWELL, { threads: 2 });
  const hanging = inRoom('hang').catch((error: unknown) => error);
  const all = await Promise.all(['well', 'well', 'well'].map(inRoom));
  expect(all.map(({ pages }) => pages)).toEqual([1, 1, 1]);
  await press.close();
  expect(String(await hanging)).toContain('print thread ended');
});

it('closed, it rejects what waits, and starts anew with the next form', async () => {
  press = createPress(UNWELL, { threads: 1 });
  const asked = ['hang', 'well'].map((room) => inRoom(room).catch((error: unknown) => String(error)));
  await press.close();
  expect((await Promise.all(asked)).every((answer) => typeof answer === 'string')).toBe(true);
  expect((await inRoom('well')).pages).toBe(1);
});

it('lets its threads end when nothing was printed for a while', async () => {
  press = createPress(UNWELL, { threads: 2, idleLimit: 50 });
  await inRoom('number');
  const first = await inRoom('number');
  await new Promise((done) => setTimeout(done, 300));
  const second = await inRoom('number');
  // another thread counts from one again
  expect([first.pages, second.pages]).toEqual([2, 1]);
});
