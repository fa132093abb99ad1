import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { addLines, listLogs, readLines } from '#renderer/data/lines.ts';
import { copyName, keepCopy } from '#renderer/data/migrations/keep-copy.ts';
import type { Migration } from '#renderer/data/migrations/migration.ts';
import { defineMigrations, MIGRATIONS } from '#renderer/data/migrations/migrations.ts';
import type { Database, SealedLines } from '#renderer/data/database.ts';
import { openDb } from '#renderer/data/open-db.ts';
import { must } from '#test/support/must.ts';
import { aStoreKey } from '#test/support/store-key.ts';

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
  const db = must(await openDb(name, key));
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
  const db = must(await openDb('older', key, quiet, withPretend));
  const rows = await db.sealed.toArray();
  expect(rows).toEqual(rows.map((row) => ({ ...row, length: row.sealed.length })));
  db.close();
  const copy = await new Dexie(copyName('older', 2)).open();
  const kept = await copy.table<{ table: string; row: SealedLines }>('rows').toArray();
  expect(kept.map(({ row }) => ({ ...row, length: row.sealed.length }))).toEqual(rows);
  copy.close();
  expect(await openDb('older', key)).toEqual({
    ok: false,
    error: { kind: 'database_is_newer', found: 3, supported: 2 },
  });
});

test('a migration that fails leaves the database as it was, and the copy', async () => {
  (await filled('failing')).close();
  const failing = { ...pretend, upgrade: () => Promise.reject(new Error('no')) };
  expect(await openDb('failing', key, quiet, defineMigrations([...MIGRATIONS, failing]))).toMatchObject({
    ok: false,
    error: { kind: 'database_unreadable' },
  });
  const db = must(await openDb('failing', key));
  expect(await linesIn(db)).toEqual(texts);
  expect(await Dexie.exists(copyName('failing', 2))).toBe(true);
  db.close();
});

test('a window that has the database open, perhaps with a sitting in it, keeps it', async () => {
  const sitting = await filled('used');
  expect(await openDb('used', key, quiet, withPretend)).toEqual({ ok: false, error: { kind: 'database_in_use' } });
  expect(await sitting.sealed.count()).toBe(3);
  sitting.close();
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
    const steps: number[] = [];
    const db = must(await openDb('clear', key, (done, total) => steps.push(done / total)));
    expect(await linesIn(db)).toEqual(texts);
    expect(
      JSON.stringify((await db.sealed.toArray()).map(({ sealed }) => new TextDecoder().decode(sealed))),
    ).not.toMatch(/第零条|"v"/);
    expect(steps).toEqual([1, 1]);
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
    const db = must(await openDb('long', key));
    expect(await readLines(db, 'log')).toEqual(more.map(({ line }) => line));
    expect(await db.sealed.count()).toBeLessThan(30);
    db.close();
  });

  test('one that was cut off before the clear copy was deleted is finished at the next start', async () => {
    await ship('cut-off');
    await keepCopy('cut-off', 2);
    const copied = copyName('cut-off', 1);
    const spared = await new Dexie(copied).open();
    const rows: unknown[] = await spared.table('rows').toArray();
    spared.close();
    must(await openDb('cut-off', key)).close();
    await putBack(copied, rows);
    must(await openDb('cut-off', key)).close();
    expect(await Dexie.exists(copied)).toBe(false);
  });

  test('a copy that differs from what was sealed stays, and the database does not open', async () => {
    await ship('differs');
    must(await openDb('differs', key)).close();
    await putBack(copyName('differs', 1), [{ table: 'lines', row: { ...v1.rows.lines[1], line: 'something else' } }]);
    expect(await openDb('differs', key)).toMatchObject({
      ok: false,
      error: { kind: 'database_unreadable', message: expect.stringContaining('0001 1 was not sealed') as string },
    });
    expect(await Dexie.exists(copyName('differs', 1))).toBe(true);
  });

  test('a window of the build before keeps its database until it is closed', async () => {
    await ship('old-window');
    const old = await new Dexie('old-window').open();
    old.on('versionchange', () => false);
    expect(await openDb('old-window', key)).toEqual({ ok: false, error: { kind: 'database_in_use' } });
    old.close();
    const db = must(await openDb('old-window', key));
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
