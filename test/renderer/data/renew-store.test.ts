import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { completeHome } from '#renderer/data/home/complete-home.ts';
import { loadHome } from '#renderer/data/home/load-home.ts';
import { openSitting } from '#renderer/data/open-sitting.ts';
import { openDb } from '#renderer/data/open-db.ts';
import { durabilityOf } from '#renderer/data/log-view.ts';
import type { SittingLog } from '#renderer/data/sitting-log.ts';
import type { Database } from '#renderer/data/store/database.ts';
import { addLines, readLines } from '#renderer/data/store/lines.ts';
import type { Body } from '#shared/record/body.ts';
import { hashLine } from '#shared/record/chain.ts';
import { err, ok } from '#shared/base/result.ts';
import { must } from '#test/support/must.ts';
import { readySitting } from '#test/support/sitting.ts';
import { aPlace, aStoreKey } from '#test/support/store-key.ts';
import { asText } from '#test/support/as-text.ts';

// A disk that was full, and a database that takes nothing more, or takes it and forgets: both are given up for the next.

const { sitting, links } = readySitting();
const which = { log: sitting.sittingId, station: sitting.stationId, practice: false };
const whole = links.map(({ line }) => line);
const key = await aStoreKey();
const note = (text: string): Body => ({ type: 'note_added', candidateId: null, text });

let journal: string[];
let generation: number;
let doubted: boolean[];
let journalIsFull: boolean;
let asked: string[];
let released: boolean;

function answer(channel: string, input: { lines: string[]; fromSeq: number; generation: number }) {
  const head = { seq: journal.length - 1, hash: hashLine(journal.at(-1) ?? '') };
  switch (channel) {
    case 'app:info':
      return ok({ version: '0', world: 'portable', dataFolder: '/', stations: [] });
    case 'vault:store-key':
      return ok({ key: Buffer.alloc(32, 7).toString('base64') });
    case 'store:state':
      return ok({ real: generation, practice: 1, left: [], doubted });
    case 'store:next':
      generation = input.generation;
      doubted = [];
      return ok({ real: generation, practice: 1, left: [] });
    case 'journal:list':
      return ok([{ log: which.log, practice: false, head, bytes: 1, problem: null }]);
    case 'journal:summary':
      return ok({ log: which.log, practice: false, head, bytes: 1, problem: null });
    case 'journal:read':
      return ok({ lines: journal.slice(input.fromSeq), head });
    case 'journal:append':
      if (journalIsFull) return err({ kind: 'disk_full' });
      journal.push(...input.lines);
      return ok({ seq: journal.length - 1, hash: hashLine(journal.at(-1)!) });
    case 'disk:release':
      return ok({ released });
    default:
      return err({ kind: 'unknown_channel' });
  }
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  [journal, generation, doubted, journalIsFull, asked, released] = [[...whole], 1, [], false, [], false];
  const invoke = async (channel: string, input: never) => {
    asked.push(channel);
    return answer(channel, input);
  };
  vi.stubGlobal('window', { bridge: { invoke: asText(invoke) } });
});

async function opened(): Promise<{ db: Database; log: SittingLog }> {
  const db = must(await openDb(aPlace('kaoping'), key));
  await addLines(db, which.log, 0, whole);
  return { db, log: must(await openSitting(db, which)).log };
}
/** From now on every write of this database fails, as LevelDB does once the disk would not take one. */
function breakWrites(db: Database): void {
  const native = db.backendDB();
  const transaction = native.transaction.bind(native);
  vi.spyOn(native, 'transaction').mockImplementation((names, mode, options) => {
    if (mode === 'readwrite') throw new DOMException('Internal error writing', 'UnknownError');
    return transaction(names, mode, options);
  });
}
async function linesIn(name: string): Promise<readonly (string | null)[]> {
  const db = must(await openDb(aPlace(name), key));
  const lines = await readLines(db, which.log);
  db.close();
  return lines;
}
/** A busy machine takes its time to fill the next one. */
const PATIENT = { timeout: 10_000 };
const isMended = (log: SittingLog) =>
  expect.poll(() => log.view(), PATIENT).toMatchObject({ failure: null, retrying: false });

test('重试 heals a database that takes nothing more: the next one is filled and read back before anything is green', async () => {
  const { db, log } = await opened();
  breakWrites(db);
  expect((await log.record(note('一'), null)).ok).toBe(false);
  expect(log.view().failure?.kind).toBe('database_write_failed');
  const { seq } = log.view().state.head;
  expect(durabilityOf(log.view().copies, seq)).toBe('one');
  log.retry();
  log.retry();
  await isMended(log);
  expect(durabilityOf(log.view().copies, seq)).toBe('both');
  expect(asked.filter((channel) => channel === 'store:next')).toHaveLength(1);
  // work goes on in the next one, and both copies hold all of it
  must(await log.record(note('二'), null));
  expect(journal).toHaveLength(whole.length + 2);
  expect(await linesIn('kaoping-2')).toEqual(journal);
});

test('while the journal can’t be written either nothing turns green, and the next press tries again', async () => {
  const { db, log } = await opened();
  breakWrites(db);
  journalIsFull = true;
  expect((await log.record(note('一'), null)).ok).toBe(false);
  log.retry();
  await expect.poll(() => log.view().retrying, PATIENT).toBe(false);
  expect(log.view().failure).toEqual({ kind: 'disk_full' });
  expect(asked).not.toContain('store:next');
  journalIsFull = false;
  log.retry();
  await isMended(log);
  expect(await linesIn('kaoping-2')).toEqual(journal);
  expect(journal).toHaveLength(whole.length + 1);
});

test('a start after a full disk goes on in the next database, with what only the old one held', async () => {
  const { db } = await opened();
  db.close();
  doubted = [false];
  journal = whole.slice(0, -2);
  const home = must(await completeHome(must(await loadHome())));
  expect(home.databases.real.name).toBe('kaoping-2');
  expect(journal).toEqual(whole);
  expect(await readLines(home.databases.real, which.log)).toEqual(whole);
  expect(home.sittings.map(({ database, journal: kept }) => [database, kept])).toEqual([[whole.length, whole.length]]);
  for (const one of Object.values(home.databases)) one.close();
});

test('where the reserve makes room the mark goes into the next database at once, and nobody has to press anything', async () => {
  const { db, log } = await opened();
  breakWrites(db);
  released = true;
  must(await log.record(note('一'), null));
  must(await log.record(note('二'), null));
  expect(log.view().failure).toBeNull();
  expect(await linesIn('kaoping-2')).toEqual(journal);
  expect(journal).toHaveLength(whole.length + 2);
});
