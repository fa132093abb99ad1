import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { allLogCounts, logEnds } from '#renderer/data/log-ends.ts';
import { openDb } from '#renderer/data/open-db.ts';
import { addLines, listLogs } from '#renderer/data/store/lines.ts';
import { must } from '#test/support/must.ts';
import { aPlace, aStoreKey } from '#test/support/store-key.ts';

const opened = async (name: string) => must(await openDb(aPlace(name), await aStoreKey()));

test('how many lines all logs have is what each has, with rows of one line, of many, and several rows', async () => {
  const db = await opened('ends');
  expect(await allLogCounts(db)).toEqual(new Map());
  await addLines(db, 'a', 0, ['a0']);
  await addLines(db, 'b', 0, ['b0', 'b1']);
  await addLines(
    db,
    'c',
    0,
    Array.from({ length: 200 }, (_, at) => `c${String(at)}`),
  );
  await addLines(db, 'c', 200, ['c200']);
  const all = await allLogCounts(db);
  expect([...all.keys()].sort()).toEqual(await listLogs(db));
  for (const [log, count] of all) expect(count).toBe((await logEnds(db, log))?.count);
  expect(await logEnds(db, 'c')).toEqual({ first: 'c0', last: 'c200', count: 201 });
});

test('a row that does not open is told, and keeps no other from being listed', async () => {
  const db = await opened('harmed');
  await addLines(db, 'a', 0, ['a0']);
  await addLines(db, 'b', 0, ['b0']);
  const row = (await db.sealed.toArray())[0]!;
  await db.sealed.put({ ...row, sealed: row.sealed.map((byte) => byte ^ 1) });
  expect(await allLogCounts(db)).toEqual(
    new Map([
      ['a', 1],
      ['b', 1],
    ]),
  );
  expect(await logEnds(db, 'a')).toEqual({ first: null, last: null, count: 1 });
});

test('however many sittings there are, one transaction counts the lines of all', async () => {
  const db = await opened('many');
  for (let at = 0; at < 300; at += 1)
    await addLines(db, `log-${String(at).padStart(4, '0')}`, 0, ['one', 'two', 'three']);
  const native = db.backendDB();
  const original = native.transaction.bind(native);
  let transactions = 0;
  native.transaction = (...args) => {
    transactions += 1;
    return original(...args);
  };
  const all = await allLogCounts(db);
  expect([all.size, transactions]).toEqual([300, 1]);
});

test('a log is counted whatever its name begins with, and where it is a border of the parts', async () => {
  const db = await opened('names');
  const names = ['0a', '1', '1a', '9', 'a', 'af', 'f', 'ff', 'g', '中', '-', 'A'];
  for (const name of names) await addLines(db, name, 0, ['one']);
  expect(new Set((await allLogCounts(db)).keys())).toEqual(new Set(names));
});
