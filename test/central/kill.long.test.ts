import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openSqlite } from '#central/store/sqlite.ts';
import { rebuild } from '#central/receive/rebuild.ts';
import { acceptTestRules, enrolAt, post } from '../support/central.ts';
import { idOf, sealed, signedLog, sittingOf, stationOf } from '../support/handover.ts';
import { spawnCentral } from '../support/spawn-central.ts';

const station = stationOf(1);
const batches = Array.from({ length: 40 }, (_, n) =>
  sealed(station, signedLog(sittingOf(station, n + 1)), { batchId: idOf(0xb00 + n) }),
);

it('keeps every receipt over kill -9, and stores nothing twice', { timeout: 120_000 }, async () => {
  const data = mkdtempSync(join(tmpdir(), 'central-'));
  const receipts = new Map<string, string>();
  let central = await spawnCentral(data);
  // a process left behind would keep the whole run from ending
  onTestFinished(() => central.kill());
  expect(central.output).toMatch(/公钥指纹：[0-9a-f ]{19}/);
  await acceptTestRules(data);
  await enrolAt(central.url, await central.code(), station);

  for (let kills = 0; kills < 4; kills += 1) {
    let answered = 0;
    // Killed while batches are on their way: some were answered, some stored but not answered, some neither.
    const sending = (async () => {
      for (const batch of batches.slice(kills * 10)) {
        const answer = await post(central.url, batch).catch(() => null);
        if (answer === null) return;
        if (answer.status < 300) receipts.set(batch.header.batchId, answer.body);
        answered += 1;
      }
    })();
    await vi.waitFor(() => expect(answered).toBeGreaterThan(0), { timeout: 10_000, interval: 1 });
    await new Promise((resolve) => setTimeout(resolve, kills * 7));
    await central.kill();
    await sending;
    central = await spawnCentral(data);
  }

  const answeredBefore = new Map(receipts);
  expect(answeredBefore.size).toBeGreaterThan(0);
  for (const batch of batches) {
    const { status, body } = await post(central.url, batch);
    expect([200, 201]).toContain(status);
    expect(body).toBe(answeredBefore.get(batch.header.batchId) ?? body);
    if (answeredBefore.has(batch.header.batchId)) expect(status).toBe(200);
  }
  await central.kill();

  const store = openSqlite(join(data, 'central.db'));
  expect(await store.batches(1000)).toHaveLength(batches.length);
  expect(await store.conflicts()).toEqual([]);
  const sittings = await store.sittings();
  await rebuild(store);
  expect(await store.sittings()).toEqual(sittings);
  await store.close();
});
