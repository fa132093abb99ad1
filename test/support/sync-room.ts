import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSyncHandlers, type SyncRoom } from '#electron/sync/handlers.ts';
import type { SyncPorts } from '#electron/sync/ports.ts';
import { unknownCertificate } from '#electron/sync/trusted-fetch.ts';
import { err, ok } from '#shared/base/result.ts';
import { testKeys, trusting } from './vault.ts';
import { idOf, linesOf, type TestLog, type TestStation } from './handover.ts';

/** A host around the hand-over room: one station, its journals in memory, a clock and timers the test moves. */
export type TestHost = {
  readonly ports: SyncPorts;
  readonly journals: Map<string, string[]>;
  readonly clock: { now: Date };
  /** What is waiting for its time, in milliseconds from when it was scheduled. */
  readonly timers: { readonly wait: number; readonly run: () => void }[];
  readonly record: (log: TestLog) => void;
  readonly open: () => Promise<SyncRoom>;
};

export function hostOf(station: TestStation, over: Partial<SyncPorts> = {}): TestHost {
  const journals = new Map<string, string[]>();
  const clock = { now: new Date('2026-11-20T09:00:00.000Z') };
  const timers: TestHost['timers'] = [];
  let ids = 0xb00;
  const { stationId, name, key } = station;
  const ports: SyncPorts = {
    root: mkdtempSync(join(tmpdir(), 'handover-')),
    key: testKeys.outbox,
    standingKey: testKeys.standing,
    anchors: trusting(),
    station: async (practice) => ({
      ...{ stationId, name, practice, publicKey: key.publicKey },
      organiser: '示例企业',
      createdAt: '2026-11-20T00:00:00.000Z',
    }),
    readJournal: async (practice, log, fromSeq) => {
      const lines = practice ? undefined : journals.get(log);
      // A part at a time, as the host hands journals out.
      return lines === undefined ? err({ kind: 'log_missing' }) : ok(lines.slice(fromSeq, fromSeq + 4));
    },
    signWithStation: async (_, type, payload) => ok({ publicKey: key.publicKey, signature: key.sign(type, payload) }),
    takeovers: async () => [],
    fetch: globalThis.fetch,
    unknownCertificate,
    now: () => clock.now,
    random: () => 0,
    schedule: (wait, run) => {
      const timer = { wait, run };
      timers.push(timer);
      return () => {
        if (timers.includes(timer)) timers.splice(timers.indexOf(timer), 1);
      };
    },
    newId: () => idOf((ids += 1)),
    changed: () => undefined,
    log: () => undefined,
    ...over,
  };
  return {
    ...{ ports, journals, clock, timers },
    record: ({ links }) => void journals.set(links[0]?.entry.log ?? '', linesOf(links)),
    open: () => createSyncHandlers(ports),
  };
}
