import type { Handlers } from '#shared/wire/host/failure.ts';
import type { EventKind } from '#shared/wire/host/events.ts';
import { ok } from '#shared/base/result.ts';
import { openAnchors, type Anchors } from '../anchors/anchors.ts';
import { createBackupHandlers } from '../backup/handlers.ts';
import type { Reserve } from '../disk/reserve.ts';
import type { DoorChannel } from './door.ts';
import { createExportHandlers } from '../export/handlers.ts';
import { openExport, type ExportPorts } from '../export/open-export.ts';
import { saveFile, saveFolder } from '../files/save.ts';
import { createStation } from './create-station.ts';
import { headHandlers } from './head-handlers.ts';
import type { HostPorts } from './host-ports.ts';
import { journalHandlers, journalReader } from './journal-handlers.ts';
import { keyHandlers } from './key-handlers.ts';
import { openJournals, type Journals } from '../journal/journals.ts';
import { pinJudge } from '../keys/chosen-pin.ts';
import { createKeyRing } from '../keys/key-ring.ts';
import { isAnchored, rewrapKeys } from '../station/migrate-keys.ts';
import { vaultGuard } from '../keys/vault-guard.ts';
import type { Log } from '../log/logger.ts';
import { scoreReader } from '../score-lists/reader.ts';
import { createScoreLists } from '../score-lists/score-lists.ts';
import { createPracticeHandlers } from '../practice/clear-practice.ts';
import { createPlanHandlers } from '../plans/plan-handlers.ts';
import { openKept } from './kept.ts';
import { openPress, openPrintRoom } from './print-room.ts';
import { createPhotos } from '../photos/photos.ts';
import type { Press } from '../print/press.ts';
import { createStickHandlers } from '../stick/handlers.ts';
import { createThirdCopy, type ThirdCopy } from '../stick/third-copy.ts';
import { settleTakeovers } from '../station/settle-takeovers.ts';
import { mendStationFile } from '../station/station-file.ts';
import { createStations, type Stations } from '../station/stations.ts';
import { readTakeovers, sealClearTakeovers } from '../station/takeovers.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Doubts } from '../store/doubts.ts';
import { createStoreHandlers } from '../store/handlers.ts';
import { createSyncHandlers } from '../sync/handlers.ts';
import type { SyncPorts } from '../sync/ports.ts';
import { createTicks } from '../ticks/ticks.ts';
import type { VaultKeys } from '../vault/vault-keys.ts';
import type { Vault } from '../vault/vault.ts';
import { slipHandlers } from './slip-handlers.ts';
import { syncPorts, throughTheLatest } from './sync-room.ts';
import { takenAsItIs } from './take-as-it-is.ts';
import { writingHandlers } from './writing-handlers.ts';

/** Called when what the host says by itself may have changed. */
export type Changed = (kind: EventKind) => void;
/** What the rooms have in common with the door. */
type Shared = {
  readonly reserve: Reserve;
  readonly doubts: Doubts;
  readonly sessions: Sessions;
  /** What spans and waits are measured by: nobody sets it. */
  readonly steady: () => Date;
  readonly changed: Changed;
  /** Whether this is the passphrase of this computer. */
  readonly proves: Vault['proves'];
};
/** Everything behind the door of the vault. */
export type Rooms = Omit<Handlers, DoorChannel>;
export type OpenRooms = {
  readonly handlers: Rooms;
  /** Ends what is under way in them and lets go of their files. */
  readonly close: () => Promise<void>;
};

/** Opens the rooms of the host with the keys of the vault. Seals what lay in clear and checks every journal before it answers. */
export async function openRooms(
  ports: HostPorts,
  keys: VaultKeys,
  { reserve, doubts, sessions, steady, changed, proves }: Shared,
): Promise<OpenRooms> {
  const { root, choosePath, chooseFolder, now, log } = ports;
  const guard = vaultGuard(keys.keys);
  const expected = await isAnchored(root, guard);
  const anchors = await openAnchors({ ...{ root, key: keys.anchors, expected, log }, takenAsItIs });
  await rewrapKeys(root, ports.keychain, guard);
  const room = makeRoom(reserve, doubts, log);
  const journals = await openJournals({ root, key: keys.journal, anchors, now, log, makeRoom: room });
  for (const practice of [false, true]) await mendStationFile(root, practice);
  const stations = createStations({ root, guard, anchors, now });
  await sealClearTakeovers(root, keys.takeover);
  const takeovers = () => readTakeovers(root, keys.takeover);
  const settle = settling({ journals, now, log }, stations, takeovers);
  await settle();
  const thirdCopy = await createThirdCopy({
    ...{ root, journals, now, log, station: () => stations.find(false), changed: () => changed('stick') },
  });
  const ring = createKeyRing({ root, guard, keychain: ports.keychain, anchors, now: steady });
  const kept = await openKept({ root, keys, anchors, journals, now });
  const { press, faces } = openPress(ports);
  const photos = createPhotos(root, keys.photos);
  const readJournal = journalReader(journals);
  const syncRoom = syncPorts({ root, keys, anchors, stations, readJournal, takeovers, now, changed, log });
  const openSync = () => createSyncHandlers(syncRoom);
  let sync = await openSync();
  for (const { log: sitting, head } of sync.sealed()) await journals.mustReach({ log: sitting, practice: false }, head);
  const leaving: ExportPorts = {
    ...{ station: stations.find, stateOf: journals.stateOf, signWithStation: stations.sign, readJournal, now },
    outbox: () => sync.handlers['outbox:list']({}),
  };
  const print = openPrintRoom({
    ...{ ports, keys, press, faces, photos, anchors, journals, stations, sessions },
    openExport: (owner) => openExport(leaving, owner),
    handlers: { 'outbox:list': (input) => sync.handlers['outbox:list'](input) },
    changed: () => changed('print'),
  });
  const backup = createBackupHandlers({
    ...{ root, guard, keys, anchors, stations, journals, photos, choosePath, chooseFolder, now, steady },
    progressed: () => changed('backup'),
    restored: async () => {
      await settle();
      sync.close();
      sync = await openSync();
      await kept.reload();
      for (const kind of ['outbox', 'central'] as const) changed(kind);
    },
  });
  const slips = slipHandlers({ ...ports, ring, anchors, steady, sessions, journals, press });
  const scoreLists = createScoreLists({ read: scoreReader(ports.listWorker), journals, now });
  const [plans, ticks] = [{ root, key: keys.plans, anchors, journals }, createTicks()];
  const handlers: Rooms = {
    ...{ ...scoreLists.handlers, ...print },
    ...createExportHandlers({ ...leaving, choosePath }),
    ...backup,
    ...createStoreHandlers({ root, now, log, doubts }),
    ...createPracticeHandlers({ root, anchors, journals, log }),
    ...createStickHandlers({ thirdCopy, journals, chooseFolder, now }),
    ...throughTheLatest(() => sync, journals, proves),
    'station:create': createStation(root, journals, stations),
    ...keyHandlers({ ring, judge: pinJudge(ring, journals), sessions, journals }),
    ...{ ...headHandlers({ ring, journals }), ...slips.handlers, ...kept.handlers },
    ...createPlanHandlers({ ...plans, scoreLists, ring, now, seatOf: sessions.seatOf, years: kept.years }),
    ...journalHandlers({ journals, ring, now, log }),
    'clock:tick': () => Promise.resolve(ok(ticks.now())),
    ...writingHandlers({ ...ports, ring, sessions, journals, thirdCopy, ticks, scoreLists, photos, kept, plans }),
    ...savingHandlers(choosePath),
  };
  return {
    handlers,
    close: async () => {
      sync.close();
      await slips.sweep();
      await closeAll(thirdCopy, press, journals, anchors);
    },
  };
}

/** Notes in the journals who goes on with them, as far as the computer was taken over. */
const settling =
  (
    parts: Pick<Parameters<typeof settleTakeovers>[0], 'journals' | 'now' | 'log'>,
    stations: Stations,
    takeovers: SyncPorts['takeovers'],
  ) =>
  async (): Promise<void> =>
    settleTakeovers({ ...parts, station: await stations.find(false), takeovers: await takeovers() });

const savingHandlers = (choosePath: HostPorts['choosePath']): Pick<Handlers, 'files:save' | 'files:save-folder'> => ({
  'files:save': (input) => saveFile(choosePath, input),
  'files:save-folder': (input) => saveFolder(choosePath, input),
});

/** The anchors last: they note how far the journals came. */
async function closeAll(thirdCopy: ThirdCopy, press: Press, journals: Journals, anchors: Anchors): Promise<void> {
  thirdCopy.close();
  await Promise.all([thirdCopy.settled(), press.close(), journals.close()]);
  await anchors.close();
}

/** What a journal does about a full disk: it takes the reserve, and doubts the page's databases, which lie on the same disk. */
const makeRoom =
  (reserve: Reserve, doubts: Doubts, log: Log): (() => Promise<boolean>) =>
  async () => {
    const released = await reserve.release();
    await doubts.raise();
    log('disk_full', released ? 'the reserve was released' : 'there was no reserve');
    return released;
  };
