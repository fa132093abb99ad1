import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openDb } from '#renderer/data/open-db.ts';
import { addLines } from '#renderer/data/store/lines.ts';
import { takeRows, type OpenedRows } from '#renderer/data/store/opened-rows.ts';
import type { Wanted } from '#renderer/data/store/reading-messages.ts';
import { must } from '#test/support/must.ts';
import { aPlace, aStoreKey } from '#test/support/store-key.ts';

/** A log of 3,000 lines, so many a row. */
async function filled(name: string, together: number) {
  const db = must(await openDb(aPlace(name), await aStoreKey()));
  const lines = Array.from({ length: 3_000 }, (_, at) => `第 ${String(at)} 行`);
  for (let from = 0; from < lines.length; from += together) {
    await addLines(db, 'a', from, lines.slice(from, from + together));
  }
  return db;
}

/** A reading thread in this one: the worker's own module, and whoever speaks to it. */
async function aThread() {
  vi.resetModules();
  let hear: (event: { data: Wanted; ports: readonly MessagePort[] }) => void = () => undefined;
  vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => (hear = listener));
  await import('#renderer/data/store/reading-worker.ts');
  vi.unstubAllGlobals();
  let fail = (): void => undefined;
  class OneThread {
    addEventListener(_: string, listener: () => void): void {
      const before = fail;
      fail = () => {
        before();
        listener();
      };
    }
    postMessage(data: Wanted, ports: readonly MessagePort[]): void {
      if (silent) fail();
      else hear({ data: { ...data, place: { ...data.place, name: lost ? 'lost' : data.place.name } }, ports });
    }
  }
  let [silent, lost] = [false, false];
  vi.stubGlobal('Worker', OneThread);
  const { takeRows: take } = await import('#renderer/data/store/opened-rows.ts');
  return {
    take,
    /** From now on it ends when it is asked. */
    end: () => (silent = true),
    /** From now on it finds another database, where there is none. */
    lose: () => (lost = true),
  };
}
const all = async (take: typeof takeRows, db: Parameters<typeof takeRows>[0]): Promise<OpenedRows[]> => {
  const taken: OpenedRows[] = [];
  await take(db, 'a', (opened) => taken.push(opened) > 0);
  return taken;
};

test('the thread reads what is read here, and stops where nobody takes more', async () => {
  const db = await filled('thread', 100);
  const here = await all(takeRows, db);
  const { take } = await aThread();
  expect(await all(take, db)).toEqual(here);
  let taken = 0;
  await take(db, 'a', () => (taken += 1) < 2);
  expect(taken).toBe(2);
});

test('where the thread ends, it is read here', async () => {
  const db = await filled('ended', 64);
  const here = await all(takeRows, db);
  const { take, end } = await aThread();
  end();
  expect(await all(take, db)).toEqual(here);
  expect(await all(take, db)).toEqual(here);
});

test('a database that the thread can’t read is told as the browser tells it, and none is made', async () => {
  const db = await filled('found', 64);
  const { take, lose } = await aThread();
  lose();
  await expect(all(take, db)).rejects.toMatchObject({ name: 'AbortError' });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('lost');
});
