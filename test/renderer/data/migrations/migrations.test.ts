import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { addLines, listLogs, readLines } from '#renderer/data/store/lines.ts';
import { copyName, keepCopy } from '#renderer/data/migrations/keep-copy.ts';
import type { Migration } from '#renderer/data/migrations/migration.ts';
import { defineMigrations, MIGRATIONS } from '#renderer/data/migrations/migrations.ts';
import type { Database, SealedLines } from '#renderer/data/store/database.ts';
import { openDb, type Opening } from '#renderer/data/open-db.ts';
import { must } from '#test/support/must.ts';
import { aPlace, aStoreKey } from '#test/support/store-key.ts';

/** What a build with the first form left behind. */
const v1 = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'fixtures', 'databases', 'v1.json'), 'utf8'),
) as { version: number; stores: { lines: string[] }; rows: { lines: { log: string; seq: number; line: string }[] } };

/** A form after the latest that exists only here, to try the way there. */
const pretend: Migration = {
  to: 3,
  stores: { sealed: '[log+seq], length' },
  upgrade: (transaction) =>
    transaction
      .table('sealed')
      .toCollection()
      .modify((row: { sealed: Uint8Array; length?: number }) => {
        row.length = row.sealed.length;
      })
      .then(() => undefined),
};
const withPretend = defineMigrations([...MIGRATIONS, pretend]);
const quiet = () => undefined;
const key = await aStoreKey();

/** Makes the database of a shipped form as that build left it, without the product's own code. */
function ship(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, v1.version * 10);
    request.onupgradeneeded = () => request.result.createObjectStore('lines', { keyPath: v1.stores.lines });
    request.onerror = () => reject(request.error ?? new Error('not opened'));
    request.onsuccess = () => {
      const writing = request.result.transaction('lines', 'readwrite');
      for (const row of v1.rows.lines) writing.objectStore('lines').add(row);
      writing.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

/** A database of the latest form with the same lines in it. */
async function filled(name: string) {
  const db = must(await openDb(aPlace(name), key));
  for (const { log, seq, line } of v1.rows.lines) await addLines(db, log, seq, [line]);
  return db;
}
const linesIn = async (db: Database): Promise<unknown> =>
  (await Promise.all((await listLogs(db)).map((log) => readLines(db, log)))).flat();
const texts = v1.rows.lines.map(({ line }) => line);

test('the list is held to its order when it is written down', () => {
  const [first, second] = MIGRATIONS as [Migration, Migration];
  expect(() => defineMigrations([])).toThrow();
  expect(() => defineMigrations([second])).toThrow('2');
  expect(() => defineMigrations([first, second, { ...pretend, to: 4 }])).toThrow('4');
  expect(() => defineMigrations([first, first])).toThrow('1');
});

test('an older database is copied row for row, then migrated', async () => {
  (await filled('older')).close();
  const db = must(await openDb(aPlace('older'), key, quiet, withPretend));
  const rows = await db.sealed.toArray();
  expect(rows).toEqual(rows.map((row) => ({ ...row, length: row.sealed.length })));
  db.close();
  const copy = await new Dexie(copyName('older', 2)).open();
  const kept = await copy.table<{ table: string; row: SealedLines }>('rows').toArray();
  expect(kept.map(({ row }) => ({ ...row, length: row.sealed.length }))).toEqual(rows);
  copy.close();
  expect(await openDb(aPlace('older'), key)).toEqual({
    ok: false,
    error: { kind: 'database_is_newer', found: 3, supported: 2 },
  });
});

test('a migration that fails leaves the database as it was, and the copy', async () => {
  (await filled('failing')).close();
  const failing = { ...pretend, upgrade: () => Promise.reject(new Error('no')) };
  expect(await openDb(aPlace('failing'), key, quiet, defineMigrations([...MIGRATIONS, failing]))).toMatchObject({
    ok: false,
    error: { kind: 'database_unreadable' },
  });
  const db = must(await openDb(aPlace('failing'), key));
  expect(await linesIn(db)).toEqual(texts);
  expect(await Dexie.exists(copyName('failing', 2))).toBe(true);
  db.close();
});

test('a window that has the database open, perhaps with a sitting in it, keeps it until it is closed', async () => {
  const sitting = await filled('used');
  const steps: Opening[] = [];
  const opening = openDb(aPlace('used'), key, (step) => steps.push(step), withPretend);
  await vi.waitFor(() => expect(steps).toEqual([{ step: 'waiting' }]));
  // it goes on being written into all the while
  await addLines(sitting, 'late', 0, ['typed while somebody waits']);
  expect(await sitting.sealed.count()).toBe(4);
  sitting.close();
  const db = must(await opening);
  expect(await readLines(db, 'late')).toEqual(['typed while somebody waits']);
  db.close();
});

describe('from clear lines to sealed ones', () => {
  const nativeStores = async (name: string): Promise<string[]> => {
    const db = await new Dexie(name).open();
    const names = db.tables.map((table) => table.name).sort();
    db.close();
    return names;
  };

  test('every line is sealed as it was, and nothing stays behind in clear', async () => {
    await ship('clear');
    const steps: Opening[] = [];
    const db = must(await openDb(aPlace('clear'), key, (step) => steps.push(step)));
    expect(await linesIn(db)).toEqual(texts);
    expect(
      JSON.stringify((await db.sealed.toArray()).map(({ sealed }) => new TextDecoder().decode(sealed))),
    ).not.toMatch(/第零条|"v"/);
    expect(steps.filter((step) => 'done' in step && step.done > 0)).toEqual(
      ['copying', 'migrating', 'comparing'].map((step) => ({ step, done: 3, total: 3 })),
    );
    db.close();
    expect(await nativeStores('clear')).toEqual(['aside', 'sealed']);
    expect((await Dexie.getDatabaseNames()).filter((name) => name.startsWith('clear'))).toEqual(['clear']);
  });

  test('more lines than one chunk go over in order', async () => {
    await ship('long');
    const native = await new Dexie('long').open();
    const more = Array.from({ length: 1234 }, (_, at) => ({ log: 'log', seq: at, line: `line ${at}` }));
    await native.table('lines').bulkAdd(more);
    native.close();
    const db = must(await openDb(aPlace('long'), key));
    expect(await readLines(db, 'log')).toEqual(more.map(({ line }) => line));
    expect(await db.sealed.count()).toBeLessThan(30);
    db.close();
  });

  test('one that was cut off before the clear copy was deleted is finished at the next start', async () => {
    await ship('cut-off');
    await keepCopy(aPlace('cut-off'), 2);
    const copied = copyName('cut-off', 1);
    const spared = await new Dexie(copied).open();
    const rows: unknown[] = await spared.table('rows').toArray();
    spared.close();
    must(await openDb(aPlace('cut-off'), key)).close();
    await putBack(copied, rows);
    must(await openDb(aPlace('cut-off'), key)).close();
    expect(await Dexie.exists(copied)).toBe(false);
  });

  test('a copy that differs from what was sealed stays, and the database does not open', async () => {
    await ship('differs');
    must(await openDb(aPlace('differs'), key)).close();
    await putBack(copyName('differs', 1), [{ table: 'lines', row: { ...v1.rows.lines[1], line: 'something else' } }]);
    expect(await openDb(aPlace('differs'), key)).toMatchObject({
      ok: false,
      error: { kind: 'database_unreadable', message: expect.stringContaining('0001 1 was not sealed') as string },
    });
    expect(await Dexie.exists(copyName('differs', 1))).toBe(true);
  });

  test('a window of the build before keeps its database until it is closed', async () => {
    await ship('old-window');
    const old = await new Dexie('old-window').open();
    old.on('versionchange', () => false);
    const steps: Opening['step'][] = [];
    const opening = openDb(aPlace('old-window'), key, ({ step }) => steps.push(step));
    await vi.waitFor(() => expect(steps).toEqual(['waiting']));
    old.close();
    const db = must(await opening);
    expect([...new Set(steps)]).toEqual(['waiting', 'copying', 'migrating', 'comparing']);
    expect(await linesIn(db)).toEqual(texts);
    db.close();
  });

  async function putBack(name: string, rows: readonly unknown[]): Promise<void> {
    const copy = new Dexie(name);
    copy.version(1).stores({ rows: '++, table' });
    await copy.table('rows').bulkAdd(rows);
    copy.close();
  }
});
