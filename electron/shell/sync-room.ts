import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { err } from '#shared/base/result.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import type { HostPorts } from './host-ports.ts';
import type { Journals } from '../journal/journals.ts';
import type { Stations } from '../station/stations.ts';
import type { SyncChannel, SyncRoom } from '../sync/handlers.ts';
import type { SyncPorts } from '../sync/ports.ts';
import { unknownCertificate } from '../sync/trusted-fetch.ts';
import type { VaultKeys } from '../vault/vault-keys.ts';
import type { Vault } from '../vault/vault.ts';

// The hand-over room as the shell opens it, and opens it again after a restore.

/** A timer that is asked to wait longer than 2³¹ ms rings at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

type SyncSurroundings = Pick<HostPorts, 'root' | 'now' | 'log'> &
  Pick<SyncPorts, 'readJournal' | 'takeovers' | 'changed' | 'anchors'> & {
    readonly keys: VaultKeys;
    readonly stations: Stations;
  };

/** What the hand-over room needs of its surroundings. */
export const syncPorts = ({
  root,
  keys,
  anchors,
  stations,
  readJournal,
  takeovers,
  now,
  changed,
  log,
}: SyncSurroundings): SyncPorts => ({
  root: join(root, 'handover'),
  key: keys.outbox,
  standingKey: keys.standing,
  anchors,
  station: stations.find,
  readJournal,
  signWithStation: stations.sign,
  takeovers,
  fetch: globalThis.fetch,
  unknownCertificate,
  now,
  random: Math.random,
  schedule: (milliseconds, run) => {
    const timer = setTimeout(run, Math.min(milliseconds, LONGEST_TIMER));
    return () => clearTimeout(timer);
  },
  newId: randomUUID,
  changed,
  log: (event, detail) => log(event, JSON.stringify(detail)),
});

/** The hand-over room as it was opened last: after a restore it is another. */
export const throughTheLatest = (
  sync: () => SyncRoom,
  { isCut }: Pick<Journals, 'isCut'>,
  proves: Vault['proves'],
): Pick<Handlers, SyncChannel> => ({
  'batch:seal': async (input) =>
    (await isCut(input)) ? err({ kind: 'journal_cut' }) : sync().handlers['batch:seal'](input),
  'outbox:list': (input) => sync().handlers['outbox:list'](input),
  'outbox:send': (input) => sync().handlers['outbox:send'](input),
  'station:standing': (input) => sync().handlers['station:standing'](input),
  'central:enrol': async ({ passphrase, ...typed }) => {
    const proved = await proves(passphrase);
    return proved.ok ? sync().handlers['central:enrol'](typed) : proved;
  },
  'central:confirm': async ({ passphrase, publicKey }) => {
    const proved = await proves(passphrase);
    return proved.ok ? sync().handlers['central:confirm']({ publicKey }) : proved;
  },
  'central:status': (input) => sync().handlers['central:status'](input),
});
