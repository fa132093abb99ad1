import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { rebuiltByThisBuild } from '#central/receive/rebuild.ts';
import { MIGRATIONS } from '#central/store/schema.ts';
import { openSqlite } from '#central/store/sqlite.ts';

// Central's database as builds with an earlier schema left it (test/fixtures/databases), opened by the store of today.

type Rows = Readonly<Record<string, readonly unknown[]>>;
/** Everything that stands in a database, table by table. */
function rowsIn(file: string): Rows {
  const db = new DatabaseSync(file, { readOnly: true });
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all();
  const rows = Object.fromEntries(
    tables.map(({ name }) => [String(name), db.prepare(`SELECT * FROM ${String(name)} ORDER BY 1, 2`).all()]),
  );
  db.close();
  return rows;
}
const versionOf = (file: string): unknown => {
  const db = new DatabaseSync(file, { readOnly: true });
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  db.close();
  return version;
};

/** Opened and closed by the store of today; whatever stood there before stands there still, with what is new in it empty. */
async function migrated(version: number): Promise<string> {
  const was = join(import.meta.dirname, `../fixtures/databases/central-${String(version)}.db`);
  const folder = mkdtempSync(join(tmpdir(), 'central-'));
  const [asIs, file] = [join(folder, 'as-it-was.db'), join(folder, 'central.db')];
  for (const copy of [asIs, file]) copyFileSync(was, copy);
  expect(versionOf(file)).toBe(version);
  await openSqlite(file).close();
  expect(versionOf(file)).toBe(MIGRATIONS.length);
  const [before, after] = [rowsIn(asIs), rowsIn(file)];
  for (const [table, rows] of Object.entries(before)) {
    expect(after[table]).toHaveLength(rows.length);
    expect(after[table]).toMatchObject(rows);
  }
  return file;
}

test('from the first schema: stations stand in nobody’s place, and every byte and receipt is there', async () => {
  const file = await migrated(1);
  const store = openSqlite(file);
  expect(await store.stations()).toMatchObject([
    { replacedBy: null, certificate: null, disabledAt: null, twiceAt: null },
  ]);
  const batches = await store.batches(10);
  expect(batches.map(({ fromSeq }) => fromSeq)).toEqual([6, 0]);
  for (const { batchId, size } of batches) expect((await store.batch(batchId))?.bytes.length).toBe(size);
  expect([(await store.conflicts()).length, (await store.asides()).length]).toEqual([1, 0]);
  await store.close();
});

test('from the third: no act is on the keeper’s log, no sitting is barred, and every station has what all have', async () => {
  const file = await migrated(3);
  const store = openSqlite(file);
  const [station] = await store.stations();
  expect(station).toMatchObject({ quota: null, twiceAt: '2026-11-21T01:00:00.000Z' });
  const kept = (await store.batches(10)).filter(({ stationId }) => stationId === station?.stationId);
  const { used, limit } = await store.room(station?.stationId ?? '');
  expect(used).toBe(kept.reduce((sum, { size }) => sum + size + 2048, 0));
  expect(limit).toBeGreaterThan(used);
  expect([await store.acts(), await store.released()]).toEqual([[], []]);
  for (const { sittingId } of kept) expect(await store.claimants(sittingId)).toEqual([]);
  await store.close();
});

test('from the second: who took over from whom stays known, and nobody lives in two places', async () => {
  const store = openSqlite(await migrated(2));
  const stations = await store.stations();
  const [old, fresh] = stations;
  expect(old?.replacedBy).toBe(fresh?.stationId);
  expect(old?.certificate).toContain('二号机');
  expect(stations.map(({ twiceAt }) => twiceAt)).toEqual([null, null]);
  expect(await store.batches(10)).toHaveLength(3);
  await store.close();
});

test('from the fourth: stations keep their room, and no plan is known before rows are computed anew', async () => {
  const store = openSqlite(await migrated(4));
  expect((await store.stations()).filter(({ quota }) => quota !== null)).toHaveLength(1);
  expect([await store.plans(), await store.cautions(10)]).toEqual([[], []]);
  await store.close();
});

test('rows that an earlier build computed are computed anew at the first start, and say that roles had no root', async () => {
  for (const version of [1, 2]) {
    const store = openSqlite(await migrated(version));
    const before = await store.sittings();
    expect(before.map(({ unrooted }) => unrooted)).toEqual(before.map(() => undefined));
    await rebuiltByThisBuild(store);
    const after = await store.sittings();
    expect(after.map(({ unrooted }) => unrooted)).toEqual(after.map(() => true));
    // what was counted of them before is counted still
    expect(after).toMatchObject(before);
    await store.replaceSittings([]);
    await rebuiltByThisBuild(store);
    expect(await store.sittings()).toEqual([]);
    await store.close();
  }
});
