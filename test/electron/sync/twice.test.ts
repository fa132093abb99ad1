import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Central } from '#central/start.ts';
import type { SyncRoom } from '#electron/sync/handlers.ts';
import { centralIn } from '../../support/central.ts';
import { openedLog, sittingOf, stationOf } from '../../support/handover.ts';
import { must } from '../../support/must.ts';
import { hostOf, type TestHost } from '../../support/sync-room.ts';

let central: Central;
beforeEach(async () => {
  central = await centralIn();
});
afterEach(() => central.close());

test('a copied computer that opens a new sitting is noticed, and both are told in the hand-over room', async () => {
  const station = stationOf(1);
  const own = countingHost();
  const [first, second, third] = [1, 2, 3].map((room) => openedLog(sittingOf(station, room)));
  const seal = async (room: Awaited<ReturnType<typeof own.open>>, log: typeof first): Promise<void> => {
    must(await room.handlers['batch:seal']({ practice: false, log: log!.links[0]!.entry.log }));
    const sent = must(await room.handlers['outbox:send']({}));
    expect(sent.every(({ state }) => state === 'receipt')).toBe(true);
  };
  for (const log of [first, second, third]) own.record(log!);
  const room = await own.open();
  must(await room.handlers['central:enrol']({ url: central.url, code: await central.code() }));
  await seal(room, first);

  const root = mkdtempSync(join(tmpdir(), 'clone-'));
  cpSync(own.ports.root, root, { recursive: true });
  const clone = countingHost({ root });
  clone.record(third!);
  const cloned = await clone.open();
  await seal(cloned, third);
  // nobody can know it yet: only one of them has spoken
  expect(await heardBy(clone, cloned)).toBeNull();
  await seal(room, second);
  expect(await heardBy(own, room)).toMatch(/^20/);
  expect(await heardBy(clone, cloned)).toMatch(/^20/);
  room.close();
  cloned.close();
});

/** How often central was looked for and answered, or did not. */
const looks = new Map<TestHost, number>();
function countingHost(over: Parameters<typeof hostOf>[1] = {}): TestHost {
  const host: TestHost = hostOf(stationOf(1), {
    ...over,
    newId: randomUUID,
    changed: (kind) => {
      if (kind === 'central') looks.set(host, (looks.get(host) ?? 0) + 1);
    },
  });
  return host;
}

/** Since when a station believes its key to live in two places, once it has looked for central anew. */
async function heardBy(host: TestHost, { handlers }: SyncRoom): Promise<string | null> {
  const before = looks.get(host) ?? 0;
  // what was found counts for a while only
  host.clock.now = new Date(host.clock.now.getTime() + 60_000);
  must(await handlers['central:status']({}));
  await expect.poll(() => looks.get(host) ?? 0).toBeGreaterThan(before);
  return must(await handlers['station:standing']({})).twiceAt;
}
