import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openDb } from '#renderer/data/open-db.ts';
import { addLines } from '#renderer/data/store/lines.ts';
import { takeRows, type OpenedRows } from '#renderer/data/store/opened-rows.ts';
import type { Wanted } from '#renderer/data/store/reading-messages.ts';
import { must } from '#test/support/must.ts';
import { aPlace, aStoreKey } from '#test/support/store-key.ts';

/** A log of that many lines, so many a row. */
async function filled(name: string, together: number, length = 3_000) {
  const db = must(await openDb(aPlace(name), await aStoreKey()));
  const lines = Array.from({ length }, (_, at) => `第 ${String(at)} 行`);
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

test('what the thread can’t open is read here, and no database is made for it', async () => {
  const db = await filled('found', 64);
  const here = await all(takeRows, db);
  const { take, lose } = await aThread();
  lose();
  expect(await all(take, db)).toEqual(here);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('lost');
});

test('what goes wrong once something was taken is told as the browser tells it', async () => {
  const db = await filled('closed halfway', 64, 12_000);
  const { take } = await aThread();
  const read = vi.spyOn(IDBObjectStore.prototype, 'get');
  let taken = 0;
  const reading = take(db, 'a', () => {
    taken += 1;
    read.mockImplementation(() => {
      throw new DOMException('gone', 'InvalidStateError');
    });
    return true;
  });
  await expect(reading).rejects.toMatchObject({ name: 'InvalidStateError' });
  expect(taken).toBeGreaterThan(0);
  read.mockRestore();
});
