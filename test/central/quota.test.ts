import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqlite } from '#central/store/sqlite.ts';
import { idOf, stationOf } from '../support/handover.ts';

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
