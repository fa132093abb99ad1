import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { sittingOf, signedLog, stationOf } from '#test/support/handover.ts';
import { hostOf } from '#test/support/sync-room.ts';

/** The operation that fails, once: the so-manieth of its kind, counted from 1. */
let fault = { of: '', at: 0 };
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const strike = (of: string): void => {
    if (fault.of !== of) return;
    fault.at -= 1;
    if (fault.at === 0) throw Object.assign(new Error('injected'), { code: 'EIO' });
  };
  return {
    ...real,
    mkdir: (...all: Parameters<typeof real.mkdir>) => (strike('mkdir'), real.mkdir(...all)),
    open: (...all: Parameters<typeof real.open>) => (strike('open'), real.open(...all)),
    rename: (...all: Parameters<typeof real.rename>) => (strike('rename'), real.rename(...all)),
  };
});

const station = stationOf(1);
const sitting = sittingOf(station);
const real = { practice: false, log: sitting.sittingId };

// making the folder, three files, flushing it, its name, and flushing the folder around it
test.each([
  ['mkdir', 1],
  ['open', 1],
  ['open', 2],
  ['open', 3],
  ['open', 4],
  ['rename', 1],
  ['open', 5],
])('where the disk refuses at %s %i, a second press seals nothing twice', async (of, at) => {
  const host = hostOf(station);
  host.record(signedLog(sitting));
  const { handlers } = await host.open();
  fault = { of, at };
  const first = await handlers['batch:seal'](real);
  expect(fault.at).toBe(0);
  fault = { of: '', at: 0 };
  if (!first.ok) expect(first.error).toEqual({ kind: 'disk_broken', detail: { file: 'outbox' } });
  const second = await handlers['batch:seal'](real);
  expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
  // as the next start finds it
  const again = await (await host.open()).handlers['outbox:list']({});
  expect(again.ok && again.value.map(({ fromSeq }) => fromSeq)).toEqual([0]);
  expect(readdirSync(join(host.ports.root, 'outbox'))).toHaveLength(1);
});
