import { beforeEach, expect, test, vi } from 'vitest';
import type { Opening } from '#renderer/data/open-db.ts';

type Tell = (opening: Opening) => void;
const asked: Tell[] = [];
vi.mock('#renderer/data/home/load-home.ts', () => ({
  loadHome: async (tell: Tell) => {
    asked.push(tell);
    return `home ${asked.length}`;
  },
}));
const { beginHome, homeBegun } = await import('#renderer/data/home/begin-home.ts');

const COPYING: Opening = { step: 'copying', done: 1, total: 9 };
const MIGRATING: Opening = { step: 'migrating', done: 2, total: 9 };
beforeEach(() => void asked.splice(0));

test('what the door has begun is taken once, and whoever asks again has it loaded anew', async () => {
  beginHome();
  expect(asked).toHaveLength(1);
  expect(await homeBegun(() => undefined)).toBe('home 1');
  expect(await homeBegun(() => undefined)).toBe('home 2');
});

test('where the door has begun nothing, it begins with whoever asks', async () => {
  expect(await homeBegun(() => undefined)).toBe('home 1');
});

test('how far a slow opening is, is told to whoever takes it, what came before that as well', () => {
  beginHome();
  asked[0]!(COPYING);
  const heard: Opening[] = [];
  void homeBegun((opening) => heard.push(opening));
  asked[0]!(MIGRATING);
  expect(heard).toEqual([COPYING, MIGRATING]);
});
