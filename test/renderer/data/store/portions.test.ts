import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { openDb } from '#renderer/data/open-db.ts';
import { addLines } from '#renderer/data/store/lines.ts';
import { takeRows, type OpenedRows } from '#renderer/data/store/opened-rows.ts';
import type { Database } from '#renderer/data/store/database.ts';
import { readPortions, type Portion, type Rows } from '#renderer/data/store/portions.ts';
import type { Wanted } from '#renderer/data/store/reading-messages.ts';
import { BLOCK_LINES } from '#shared/record/blocks.ts';
import { must } from '#test/support/must.ts';
import { aPlace, aStoreKey } from '#test/support/store-key.ts';

const lines = Array.from({ length: 3 * BLOCK_LINES + 100 }, (_, at) => `第 ${String(at)} 行`);
const digests = [0, 1, 2].map((block) =>
  createHash('sha256')
    .update(`${lines.slice(block * BLOCK_LINES, (block + 1) * BLOCK_LINES).join('\n')}\n`)
    .digest('hex'),
);

async function filled(name: string, together: number) {
  const db = must(await openDb(aPlace(name), await aStoreKey()));
  for (let from = 0; from < lines.length; from += together) {
    await addLines(db, 'a', from, lines.slice(from, from + together));
  }
  return db;
}
const rowsOf = async (db: Database, log = 'a'): Promise<Rows> => ({
  log,
  seqs: (await db.sealed.orderBy('[log+seq]').primaryKeys()).filter(([of]) => of === log).map(([, seq]) => seq),
});
async function portionsOf(from: AsyncIterable<Portion>): Promise<Portion[]> {
  const all: Portion[] = [];
  for await (const portion of from) all.push(portion);
  return all;
}

test.each([3, 100])(
  'of %i lines a row come the digests of whole blocks, whatever rows they lie in',
  async (together) => {
    const db = await filled(`digests ${String(together)}`, together);
    const portions = await portionsOf(readPortions(db.backendDB(), db.key.opener, await rowsOf(db)));
    expect(portions.flatMap((portion) => portion.digests)).toEqual(digests);
    expect(portions.length).toBeGreaterThan(2);
  },
);

test('behind a row that does not open, or says another number of lines, there is no digest', async () => {
  const db = await filled('damaged', 100);
  const row = (await db.sealed.get(['a', 1200]))!;
  await db.sealed.put({ ...row, sealed: row.sealed.map((byte, at) => (at === 20 ? byte ^ 1 : byte)) });
  const portions = await portionsOf(readPortions(db.backendDB(), db.key.opener, await rowsOf(db)));
  expect(portions.flatMap((portion) => portion.digests)).toEqual(digests.slice(0, 1));
  expect(portions.flatMap(({ rows }) => rows).filter(({ bytes }) => bytes === null)).toEqual([
    { seq: 1200, count: 100, bytes: null },
  ]);
});

test('of a log that is not there comes nothing, nor of a row that is gone', async () => {
  const db = await filled('none', 100);
  const read = (rows: Rows) => portionsOf(readPortions(db.backendDB(), db.key.opener, rows));
  expect(await read(await rowsOf(db, 'b'))).toEqual([]);
  await db.sealed.delete(['a', 100]);
  expect((await read({ log: 'a', seqs: [0, 100, 200] })).flatMap(({ rows }) => rows).map(({ seq }) => seq)).toEqual([
    0, 200,
  ]);
});

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
