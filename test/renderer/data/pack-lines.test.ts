import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Database } from '#renderer/data/store/database.ts';
import { followLog } from '#renderer/data/follow-log.ts';
import { addLines, readLines } from '#renderer/data/store/lines.ts';
import { openDb } from '#renderer/data/open-db.ts';
import { packLines } from '#renderer/data/pack-lines.ts';
import * as seal from '#renderer/data/store/seal.ts';
import type { Body } from '#shared/record/body.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';
import { must } from '#test/support/must.ts';
import { aPlace, aStoreKey } from '#test/support/store-key.ts';

const sitting = aSitting();
const log = sitting.sittingId;
const note = (at: number): [Body, null] => [{ type: 'note_added', candidateId: null, text: `第 ${at} 条` }, null];
const opened: Body = { type: 'sitting_opened', sitting };
const lines = linksOf(sitting, [[opened, null], ...Array.from({ length: 1499 }, (_, at) => note(at))]).map(
  ({ line }) => line,
);

/** A database in which the last `single` of the lines were written one by one. */
async function typed(name: string, single: number): Promise<Database> {
  const db = must(await openDb(aPlace(name), await aStoreKey()));
  const together = lines.length - single;
  if (together > 0) await addLines(db, log, 0, lines.slice(0, together));
  await Promise.all(lines.slice(together).map((line, at) => addLines(db, log, together + at, [line])));
  return db;
}
const countsIn = async (db: Database) => (await db.sealed.toArray()).map(({ count }) => count);

test('a day of single marks is sealed together, every line as it was', async () => {
  const db = await typed('day', 1500);
  await addLines(db, 'other', 0, ['untouched']);
  expect(await packLines(db, log, must(await followLog(db, log)))).toBe(true);
  expect(await readLines(db, log)).toEqual(lines);
  expect((await countsIn(db)).length).toBeLessThan(50);
  expect(must(await followLog(db, log)).links).toHaveLength(1500);
  expect(await packLines(db, log, must(await followLog(db, log)))).toBe(false);
});

test('what is packed already stays as it is; a short tail is not worth it', async () => {
  const tail = await typed('tail', 1000);
  expect(await packLines(tail, log, must(await followLog(tail, log)))).toBe(false);
  const later = await typed('later', 1200);
  const packedBefore = (await later.sealed.toArray()).filter(({ count }) => count > 1);
  expect(await packLines(later, log, must(await followLog(later, log)))).toBe(true);
  expect((await countsIn(later)).length).toBeLessThan(50);
  expect(await readLines(later, log)).toEqual(lines);
  expect(packedBefore.length).toBeGreaterThan(2);
  for (const row of packedBefore) expect(await later.sealed.get([log, row.seq])).toEqual(row);
});

test('rows that would not open again never take the place of rows that do', async () => {
  const db = await typed('bent', 1500);
  const followed = must(await followLog(db, log));
  const bent = vi.spyOn(seal, 'openRow').mockResolvedValue(['something else']);
  expect(await packLines(db, log, followed)).toBe(false);
  bent.mockRestore();
  expect(await readLines(db, log)).toEqual(lines);
  expect((await countsIn(db)).every((count) => count === 1)).toBe(true);
});

test('a power cut in the middle leaves the rows as they were', async () => {
  const db = await typed('cut', 1500);
  const followed = must(await followLog(db, log));
  const native = db.backendDB();
  const original = native.transaction.bind(native);
  vi.spyOn(native, 'transaction').mockImplementation((...args) => {
    const writing = original(...args);
    writing.commit = () => writing.abort();
    return writing;
  });
  await expect(packLines(db, log, followed)).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await readLines(db, log)).toEqual(lines);
});
