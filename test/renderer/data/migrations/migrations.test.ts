import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { copyName } from '#renderer/data/migrations/keep-copy.ts';
import type { Migration } from '#renderer/data/migrations/migration.ts';
import { defineMigrations, MIGRATIONS } from '#renderer/data/migrations/migrations.ts';
import { openDb } from '#renderer/data/open-db.ts';
import { must } from '#test/support/must.ts';

/** What a build with the first form left behind. */
const v1 = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'fixtures', 'databases', 'v1.json'), 'utf8'),
) as { version: number; stores: { lines: string[] }; rows: { lines: { log: string; seq: number; line: string }[] } };

/** A second form that exists only here, to try the way there. */
const pretend: Migration = {
  to: 2,
  stores: { lines: '[log+seq], length' },
  upgrade: (transaction) =>
    transaction
      .table('lines')
      .toCollection()
      .modify((row: { line: string; length?: number }) => {
        row.length = row.line.length;
      })
      .then(() => undefined),
};
const withPretend = defineMigrations([...MIGRATIONS, pretend]);

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

test('the list is held to its order when it is written down', () => {
  const [first] = MIGRATIONS as [Migration];
  expect(() => defineMigrations([])).toThrow();
  expect(() => defineMigrations([pretend])).toThrow('2');
  expect(() => defineMigrations([first, { ...pretend, to: 3 }])).toThrow('3');
  expect(() => defineMigrations([first, first])).toThrow('1');
});

test('the database of version 1 opens as it is, and no copy is made', async () => {
  await ship('now');
  const db = must(await openDb('now'));
  expect(await db.lines.toArray()).toEqual(v1.rows.lines);
  expect(await Dexie.exists(copyName('now', 1))).toBe(false);
  db.close();
});

test('an older database is copied row for row, then migrated', async () => {
  await ship('older');
  const db = must(await openDb('older', withPretend));
  expect(await db.lines.toArray()).toEqual(v1.rows.lines.map((row) => ({ ...row, length: row.line.length })));
  db.close();
  const copy = await new Dexie(copyName('older', 1)).open();
  const kept = await copy.table<{ table: string; row: unknown }>('rows').toArray();
  expect(kept).toEqual(v1.rows.lines.map((row) => ({ table: 'lines', row })));
  copy.close();
  expect(await openDb('older')).toEqual({
    ok: false,
    error: { kind: 'database_is_newer', found: 2, supported: 1 },
  });
});

test('a migration that fails leaves the database as it was, and the copy', async () => {
  await ship('failing');
  const failing = { ...pretend, upgrade: () => Promise.reject(new Error('no')) };
  expect(await openDb('failing', defineMigrations([...MIGRATIONS, failing]))).toMatchObject({
    ok: false,
    error: { kind: 'database_unreadable' },
  });
  const db = must(await openDb('failing'));
  expect(await db.lines.toArray()).toEqual(v1.rows.lines);
  db.close();
});

test('a window that has the database open, perhaps with a sitting in it, keeps it', async () => {
  await ship('used');
  const sitting = must(await openDb('used'));
  expect(await openDb('used', withPretend)).toEqual({ ok: false, error: { kind: 'database_in_use' } });
  expect(await sitting.lines.count()).toBe(3);
  sitting.close();
});
