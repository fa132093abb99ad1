import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqlite } from '#central/store/sqlite.ts';
import { centralIn, enrolAt, post, verdictOn } from '../support/central.ts';
import { idOf, sealed, signedLog, sittingOf, stationOf } from '../support/handover.ts';

it('keeps both when other bytes come under the same number, and tells the sender', async () => {
  const data = mkdtempSync(join(tmpdir(), 'central-'));
  const central = await centralIn(data);
  const station = stationOf(1);
  await enrolAt(central.url, await central.code(), station);
  const batchId = idOf(0xb1);
  const first = sealed(station, signedLog(sittingOf(station, 1)), { batchId });
  const other = sealed(station, signedLog(sittingOf(station, 2)), { batchId });
  expect(await verdictOn(central.url, first)).toBe('receipt');
  expect(await post(central.url, other)).toMatchObject({ status: 409 });
  expect(await verdictOn(central.url, other)).toBe('conflict');
  expect(await verdictOn(central.url, first)).toBe('receipt');
  expect(await (await fetch(`${central.keeperUrl}v1/batches/${batchId}`)).text()).toBe(first.text);
  expect(await (await fetch(central.keeperUrl)).text()).toContain('两份都已保留');
  await central.close();

  const store = openSqlite(join(data, 'central.db'));
  const conflicts = await store.conflicts();
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]).toMatchObject({ batchId, signature: other.signature, size: Buffer.byteLength(other.text) });
  await store.close();
});
