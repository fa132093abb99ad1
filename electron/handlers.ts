import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handlers } from '#shared/host/failure.ts';
import { ok } from '#shared/result/result.ts';
import { createBackupHandlers } from './backup/handlers.ts';
import { createReserve, type Reserve } from './disk/reserve.ts';
import { createExportHandlers } from './export/handlers.ts';
import { folderHealth, freeBytesAt } from './files/health.ts';
import { exportsFolder, saveFile, saveFolder, type ChoosePath } from './files/save.ts';
import { journalFolder, openJournals } from './journal/journals.ts';
import type { KeyGuard } from './keys/guard.ts';
import { createKeyRing } from './keys/key-ring.ts';
import type { Log } from './log/log.ts';
import { createPrintHandlers } from './print/handlers.ts';
import { settleTakeovers } from './station/settle-takeovers.ts';
import { createStickHandlers } from './stick/handlers.ts';
import { createThirdCopy } from './stick/third-copy.ts';
import { createStations } from './station/stations.ts';
import { readTakeovers } from './station/takeovers.ts';
import { createSyncHandlers } from './sync/handlers.ts';
import type { SyncPorts } from './sync/ports.ts';
import { createVaultHandlers } from './vault/handlers.ts';
import { setAside } from './vault/set-aside.ts';
import { findVault } from './vault/vault.ts';

/** Lines read from a journal at once while it is sealed or exported. */
const JOURNAL_PAGE_LINES = 5000;

/** What the two worlds, Electron and portable, give the same handlers. */
export type HostPorts = {
  readonly world: 'electron' | 'portable';
  readonly version: string;
  readonly root: string;
  readonly guard: KeyGuard;
  /** The operating system's keychain, or null where there is none. */
  readonly keychain: KeyGuard | null;
  readonly choosePath: ChoosePath;
  /** Asks a person for a folder; null when they thought better of it, or where there is no dialog. */
  readonly chooseFolder: () => Promise<string | null>;
  /** What print:open does with the file it wrote. */
  readonly openPath: (path: string) => Promise<void>;
  /** The built print worker. */
  readonly printWorker: string;
  readonly now: () => Date;
  readonly log: Log;
};

/** Opens the rooms of the host and puts them behind the contract. Reads and checks every journal before it answers. */
export async function createHandlers(ports: HostPorts): Promise<Handlers> {
  const { world, version, root, guard, choosePath, chooseFolder, openPath, printWorker, now, log } = ports;
  await mkdir(root, { recursive: true, mode: 0o700 });
  const reserve = createReserve({ path: join(root, 'reserve'), freeBytes: () => freeBytesAt(root) });
  void reserve.hold();
  const journals = await openJournals({ root, now, makeRoom: makeRoom(reserve, log) });
  const stations = createStations(ports);
  const settle = async (): Promise<void> =>
    settleTakeovers({
      ...{ journals, now, log },
      station: await stations.find(false),
      takeovers: await readTakeovers(root),
    });
  await settle();
  const thirdCopy = await createThirdCopy({
    root,
    journals,
    station: () => stations.find(false),
    ...{ now, log },
  });
  const keys = createKeyRing(ports);
  const print = createPrintHandlers({ openPath, exportsFolder: exportsFolder(root), workerUrl: printWorker, log });
  const readJournal: SyncPorts['readJournal'] = async (practice, log, fromSeq) => {
    const page = await journals.read({ practice, log }, fromSeq, JOURNAL_PAGE_LINES);
    return page.ok ? ok(page.value.lines) : page;
  };
  const openSync = () =>
    createSyncHandlers({
      root: join(root, 'handover'),
      station: stations.find,
      readJournal,
      signWithStation: stations.sign,
      takeovers: () => readTakeovers(root),
      fetch: globalThis.fetch,
      now,
      random: Math.random,
      schedule: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      newId: randomUUID,
      log: (event, detail) => log(event, JSON.stringify(detail)),
    });
  let sync = await openSync();
  const exporting = createExportHandlers({
    station: stations.find,
    readJournal,
    signWithStation: stations.sign,
    outbox: () => sync.handlers['outbox:list']({}),
    now,
  });
  const backup = createBackupHandlers({
    ...{ root, guard, stations, journals, choosePath, now },
    restored: async () => {
      await settle();
      sync.close();
      sync = await openSync();
    },
  });
  const vault = await findVault(ports);
  return {
    ...createVaultHandlers({
      vault,
      unlocked: () => Promise.resolve(),
      setAside: () => setAside(root, now()),
    }),
    ...print,
    ...exporting,
    ...backup,
    ...createStickHandlers({ thirdCopy, journals, chooseFolder, now }),
    'batch:seal': (input) => sync.handlers['batch:seal'](input),
    'outbox:list': (input) => sync.handlers['outbox:list'](input),
    'outbox:send': (input) => sync.handlers['outbox:send'](input),
    'station:standing': (input) => sync.handlers['station:standing'](input),
    'central:enrol': (input) => sync.handlers['central:enrol'](input),
    'central:status': (input) => sync.handlers['central:status'](input),
    'app:info': async () =>
      ok({ version, world, dataFolder: root, keyGuard: guard.kind, stations: await stations.list() }),
    'app:health': async () => {
      // once the disk has room again the reserve is made again, by the question that is asked every few seconds
      if (reserve.state() !== 'held') void reserve.hold();
      return ok({ ...(await folderHealth(journalFolder(root, false))), reserve: reserve.state() });
    },
    'disk:release': async () => ok({ released: await reserve.releaseIfNeeded() }),
    'station:create': (input) => stations.create(input),
    'keys:create': (input) => keys.create(input),
    'keys:check': (input) => keys.check(input),
    'keys:sign': ({ type, payload, ...holder }) => keys.sign(holder, type, payload),
    'journal:list': () => Promise.resolve(ok(journals.list())),
    'journal:append': async ({ lines, ...owner }) => {
      const appended = await journals.append(owner, lines);
      if (appended.ok) thirdCopy.grew();
      return appended;
    },
    'journal:read': ({ fromSeq, limit, ...owner }) => journals.read(owner, fromSeq, limit),
    'files:save': (input) => saveFile(choosePath, input),
    'files:save-folder': (input) => saveFolder(choosePath, input),
  };
}

/** What a journal does about a full disk: it takes the reserve, and the log says so. */
const makeRoom =
  (reserve: Reserve, log: Log): (() => Promise<boolean>) =>
  async () => {
    const released = await reserve.release();
    log('disk_full', released ? 'the reserve was released' : 'there was no reserve');
    return released;
  };
