import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addLines, listLogs, readLines } from '#renderer/data/store/lines.ts';
import { takeRows } from '#renderer/data/store/opened-rows.ts';
import { openDb } from '#renderer/data/open-db.ts';
import { aPlace, aStoreKey } from '#test/support/store-key.ts';

async function opened(name: string) {
  const db = await openDb(aPlace(name), await aStoreKey());
  if (!db.ok) throw new Error(db.error.kind);
  return db.value;
}

test('lines come back in order, each log for itself', async () => {
  const db = await opened('order');
  await addLines(db, 'a', 0, ['a0', 'a1']);
  await addLines(db, 'b', 0, ['b0']);
  await addLines(db, 'a', 2, ['a2']);
  expect(await readLines(db, 'a')).toEqual(['a0', 'a1', 'a2']);
  expect(await listLogs(db)).toEqual(['a', 'b']);
});

test.each([1, 7, 128])(
  'a log of many portions, %i lines a row, comes back whole, and as far as somebody takes it',
  async (together) => {
    const db = await opened(`long ${together}`);
    const lines = Array.from({ length: 5000 }, (_, at) => `line ${String(at)}`);
    for (let from = 0; from < lines.length; from += together) {
      await addLines(db, 'a', from, lines.slice(from, from + together));
    }
    await addLines(db, 'b', 0, ['b0']);
    expect(await readLines(db, 'a')).toEqual(lines);
    let taken = 0;
    await takeRows(db, 'a', ({ rows }) => {
      taken += rows.reduce((sum, { count }) => sum + count, 0);
      return taken < 2000;
    });
    expect(taken).toBeGreaterThanOrEqual(2000);
    expect(taken).toBeLessThan(4000);
  },
);

test('a row that is gone leaves its place empty, and those behind it come all the same', async () => {
  const db = await opened('gap');
  for (let from = 0; from < 40; from += 10) await addLines(db, 'a', from, Array<string>(10).fill('x'));
  await db.sealed.delete(['a', 10]);
  const seqs: number[] = [];
  await takeRows(db, 'a', ({ rows }) => {
    seqs.push(...rows.map(({ seq }) => seq));
    return true;
  });
  expect(seqs).toEqual([0, 20, 30]);
});

test('a line that is there already is refused, and nothing of its group is written', async () => {
  const db = await opened('twice');
  await addLines(db, 'a', 0, ['a0']);
  await expect(addLines(db, 'a', 0, ['other', 'next'])).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await readLines(db, 'a')).toEqual(['a0']);
});

test('the group is one strict transaction', async () => {
  const db = await opened('strict');
  const native = db.backendDB();
  const asked: unknown[] = [];
  const original = native.transaction.bind(native);
  native.transaction = (stores, mode, options) => {
    asked.push([mode, options?.durability]);
    return original(stores, mode, options);
  };
  await addLines(db, 'a', 0, ['a0', 'a1']);
  expect(asked).toEqual([['readwrite', 'strict']]);
});

test('a closed database rejects instead of being opened anew', async () => {
  const db = await opened('closed');
  db.close();
  await expect(addLines(db, 'a', 0, ['a0'])).rejects.toThrow();
});
