import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rebuild } from '#central/receive/rebuild.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import { centralIn, enrolAt, verdictOn } from '../support/central.ts';
import { idOf, sealed, signedLog, sittingOf, stationOf } from '../support/handover.ts';

it('computes every projection anew from the raw batches alone', async () => {
  const data = mkdtempSync(join(tmpdir(), 'central-'));
  const central = await centralIn(data);
  const station = stationOf(1);
  await enrolAt(central.url, await central.code(), station);
  const whole = signedLog(sittingOf(station, 1), 3);
  const parts = signedLog(sittingOf(station, 2), 2);
  for (const batch of [
    sealed(station, whole, { batchId: idOf(0xb1) }),
    sealed(station, parts, { batchId: idOf(0xb2), to: 7 }),
    sealed(station, parts, { batchId: idOf(0xb3), from: 7 }),
  ])
    expect(await verdictOn(central.url, batch)).toBe('receipt');
  await central.close();

  const store = openSqlite(join(data, 'central.db'));
  const before = await store.sittings();
  expect(before.map(({ candidates, signedSheets, signedBy }) => [candidates, signedSheets, signedBy])).toEqual([
    [3, 3, 2],
    [2, 2, 2],
  ]);
  await store.replaceSittings([]);
  expect(await store.sittings()).toEqual([]);
  expect(await rebuild(store)).toBe(2);
  expect(await store.sittings()).toEqual(before);
  await store.close();
});
