import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openDb } from '#renderer/data/open-db.ts';
import { addLines } from '#renderer/data/store/lines.ts';
import type { Database } from '#renderer/data/store/database.ts';
import { readPortions, type Portion, type Rows } from '#renderer/data/store/portions.ts';
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
