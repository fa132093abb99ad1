import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keeperCommand } from '#central/keeper/commands.ts';
import { DATABASE } from '#central/start.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import { passes } from '#shared/wire/sync/refusal.ts';
import { centralIn, enrolAt, post, verdictOn } from '../support/central.ts';
import { idOf, sealed, signedLog, sittingOf, stationOf } from '../support/handover.ts';

it('keeps a bounded weight of what one station was refused, and does not let it use up another’s share', async () => {
  const store = openSqlite(join(mkdtempSync(join(tmpdir(), 'central-')), 'central.db'));
  const bytes = Buffer.alloc(15_000_000, 0x20);
  const aside = (station: number, batch: number) => ({
    ...{ batchId: idOf(batch), stationId: stationOf(station).stationId, sittingId: idOf(1), fromSeq: 0, toSeq: 0 },
    ...{ sha256: String(batch).padStart(64, '0'), signature: 'ab'.repeat(64), size: bytes.length, bytes },
    ...{ receivedAt: '2026-11-20T01:00:00.000Z', why: 'station_disabled' as const },
  });
  for (let batch = 1; batch <= 6; batch += 1) await store.setAside(aside(1, batch));
  expect(await store.asides()).toHaveLength(4);
  await store.setAside(aside(2, 7));
  expect(await store.asides()).toHaveLength(5);
  await store.close();
}, 60_000);

it('keeps a bounded number of them, however small they are', async () => {
  const store = openSqlite(join(mkdtempSync(join(tmpdir(), 'central-')), 'central.db'));
  const aside = (station: number, batch: number) => ({
    ...{ batchId: idOf(batch), stationId: stationOf(station).stationId, sittingId: idOf(1), fromSeq: 0, toSeq: 0 },
    ...{ sha256: String(batch).padStart(64, '0'), signature: 'ab'.repeat(64), size: 1, bytes: Buffer.from(' ') },
    ...{ receivedAt: '2026-11-20T01:00:00.000Z', why: 'station_disabled' as const },
  });
  for (let batch = 1; batch <= 510; batch += 1) await store.setAside(aside(1, batch));
  await store.setAside(aside(2, 1000));
  const kept = await store.asides();
  expect([kept.length, kept[0]?.stationId]).toEqual([501, stationOf(2).stationId]);
  await store.close();
}, 60_000);

it('takes no more of a station than its quota, says so, and takes it once the keeper gave it more', async () => {
  const data = mkdtempSync(join(tmpdir(), 'central-'));
  const central = await centralIn(data);
  const [full, other] = [stationOf(1), stationOf(2)];
  for (const station of [full, other]) await enrolAt(central.url, await central.code(), station);
  const command = async (...typed: string[]) => {
    const store = openSqlite(join(data, DATABASE));
    const said = await keeperCommand(store, typed, new Date('2026-12-02T05:00:00.000Z'));
    await store.close();
    return said;
  };
  const batchOf = (station: typeof full, n: number) =>
    sealed(station, signedLog(sittingOf(station, n)), { batchId: idOf(0xd00 + n) });
  expect(await verdictOn(central.url, batchOf(full, 20))).toBe('receipt');
  for (const typed of [['0.5'], ['-1'], ['1e3'], ['9999999']])
    expect(await command('quota', full.stationId, ...typed, '王主任', '限额')).toMatchObject({ done: false });
  expect(await command('quota', full.stationId, '0', '王主任', '存满')).toMatchObject({ done: true });
  const more = batchOf(full, 21);
  const refused = await post(central.url, more);
  expect([refused.status, JSON.parse(refused.body)]).toMatchObject([
    507,
    { refused: 'quota_full', detail: { limit: 0 } },
  ]);
  expect(passes('quota_full')).toBe(true);
  // what was taken stays, and gets its receipt again; another station has its own
  expect((await post(central.url, batchOf(full, 20))).status).toBe(200);
  expect(await verdictOn(central.url, batchOf(other, 22))).toBe('receipt');
  const store = openSqlite(join(data, DATABASE));
  expect((await store.batches(10)).length).toBe(2);
  expect(await store.asides()).toEqual([]);
  await store.close();
  expect((await command('stations')).lines[0]).toContain('已用 1 MB，额度 0 MB');
  expect(await command('quota', full.stationId, '10', '王主任', '加大')).toMatchObject({ done: true });
  expect(await verdictOn(central.url, more)).toBe('receipt');
  await central.close();
});
