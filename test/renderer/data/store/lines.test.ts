import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addLines, listLogs, readLines } from '#renderer/data/store/lines.ts';
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
