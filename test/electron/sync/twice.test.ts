import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Central } from '#central/start.ts';
import { centralIn } from '../../support/central.ts';
import { openedLog, sittingOf, stationOf } from '../../support/handover.ts';
import { must } from '../../support/must.ts';
import { hostOf } from '../../support/sync-room.ts';

let central: Central;
beforeEach(async () => {
  central = await centralIn();
});
afterEach(() => central.close());

test('a copied computer that opens a new sitting is noticed, and both are told in the hand-over room', async () => {
  const station = stationOf(1);
  const own = hostOf(station, { newId: randomUUID });
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
  const clone = hostOf(station, { root, newId: randomUUID });
  clone.record(third!);
  const cloned = await clone.open();
  await seal(cloned, third);
  // nobody can know it yet: only one of them has spoken
  must(await cloned.handlers['central:status']({}));
  expect(must(await cloned.handlers['station:standing']({})).twiceAt).toBeNull();
  await seal(room, second);
  for (const one of [room, cloned]) {
    must(await one.handlers['central:status']({}));
    expect(must(await one.handlers['station:standing']({})).twiceAt).toMatch(/^20/);
    one.close();
  }
});
