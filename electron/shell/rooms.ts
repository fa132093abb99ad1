import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import type { EventKind } from '#shared/wire/host/events.ts';
import { isKept, type StickStatus } from '#shared/wire/host/stick.ts';
import { pinFault } from '#shared/model/pin.ts';
import type { Entry } from '#shared/record/entry.ts';
import { err, ok } from '#shared/base/result.ts';
import { openAnchors } from '../anchors/anchors.ts';
import { createBackupHandlers } from '../backup/handlers.ts';
import type { Reserve } from '../disk/reserve.ts';
import type { DoorChannel } from './door.ts';
import { createExportHandlers } from '../export/handlers.ts';
import { saveFile, saveFolder } from '../files/save.ts';
import type { HostPorts } from './host-ports.ts';
import { acceptCut } from '../journal/accept-cut.ts';
import { journalFolder, openJournals, type Journals } from '../journal/journals.ts';
import { openedOtherwise } from '../journal/opens-today.ts';
import { createKeyRing, type KeyRing } from '../keys/key-ring.ts';
import { isAnchored, rewrapKeys } from '../station/migrate-keys.ts';
import { vaultGuard } from '../keys/vault-guard.ts';
import type { Log } from '../log/logger.ts';
import { openPrintRoom } from './print-room.ts';
import { createPress } from '../print/press.ts';
import { createStickHandlers } from '../stick/handlers.ts';
import { createThirdCopy, type ThirdCopy } from '../stick/third-copy.ts';
import { settleTakeovers } from '../station/settle-takeovers.ts';
import { mendStationFile } from '../station/station-file.ts';
import { createStations, type Stations } from '../station/stations.ts';
import { readTakeovers, sealClearTakeovers } from '../station/takeovers.ts';
import type { Objection, Sessions } from '../session/sessions.ts';
import type { Doubts } from '../store/doubts.ts';
import { createStoreHandlers } from '../store/handlers.ts';
import { createSyncHandlers, type SyncRoom } from '../sync/handlers.ts';
import type { SyncPorts } from '../sync/ports.ts';
import { unknownCertificate } from '../sync/trusted-fetch.ts';
import { createTicks, type Ticks } from '../ticks/ticks.ts';
import type { VaultKeys } from '../vault/vault-keys.ts';

/** A timer that is asked to wait longer than 2³¹ ms rings at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Lines read from a journal at once while it is sealed or exported. */
const JOURNAL_PAGE_LINES = 5000;

/** Called when what the host says by itself may have changed. */
export type Changed = (kind: EventKind) => void;
/** What the rooms have in common with the door. */
type Shared = {
  readonly reserve: Reserve;
  readonly doubts: Doubts;
  readonly sessions: Sessions;
  readonly changed: Changed;
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
  { root, keychain, choosePath, chooseFolder, openPath, printWorker, verifyWorker, now, log }: HostPorts,
  keys: VaultKeys,
  { reserve, doubts, sessions, changed }: Shared,
): Promise<OpenRooms> {
  const guard = vaultGuard(keys.keys);
  const anchors = await openAnchors({ root, key: keys.anchors, expected: await isAnchored(root, guard), log });
  await rewrapKeys(root, keychain, guard);
  const room = makeRoom(reserve, doubts, log);
  const journals = await openJournals({ root, key: keys.journal, anchors, now, log, makeRoom: room });
  for (const practice of [false, true]) await mendStationFile(root, practice);
  const stations = createStations({ root, guard, anchors, now });
  await sealClearTakeovers(root, keys.takeover);
  const takeovers = () => readTakeovers(root, keys.takeover);
  const settle = async (): Promise<void> =>
    settleTakeovers({ ...{ journals, now, log }, station: await stations.find(false), takeovers: await takeovers() });
  await settle();
  const thirdCopy = await createThirdCopy({
    ...{ root, journals, now, log },
    station: () => stations.find(false),
    changed: () => changed('stick'),
  });
  const ring = createKeyRing({ root, guard, anchors, now });
  const ticks = createTicks();
  const press = createPress(printWorker);
  const readJournal: SyncPorts['readJournal'] = (practice, log, fromSeq) =>
    journals.linesFrom({ practice, log }, fromSeq, JOURNAL_PAGE_LINES);
  const openSync = () =>
    createSyncHandlers(syncPorts({ root, keys, anchors, stations, readJournal, takeovers, now, changed, log }));
  let sync = await openSync();
  for (const { log: sitting, head } of sync.sealed()) await journals.mustReach({ log: sitting, practice: false }, head);
  const exporting = createExportHandlers({
    ...{ station: stations.find, signWithStation: stations.sign, readJournal, now },
    outbox: () => sync.handlers['outbox:list']({}),
  });
  const print = openPrintRoom({
    ports: { root, choosePath, openPath, verifyWorker, now, log },
    ...{ keys, press, journals, stations, sessions },
    handlers: { ...exporting, 'outbox:list': (input) => sync.handlers['outbox:list'](input) },
    changed: () => changed('print'),
  });
  const backup = createBackupHandlers({
    ...{ root, guard, keys, anchors, stations, journals, choosePath, chooseFolder, now },
    progressed: () => changed('backup'),
    restored: async () => {
      await settle();
      sync.close();
      sync = await openSync();
      changed('outbox');
      changed('central');
    },
  });
  const handlers: Rooms = {
    ...print,
    ...exporting,
    ...backup,
    ...createStoreHandlers({ root, now, log, doubts }),
    ...createStickHandlers({ thirdCopy, journals, chooseFolder, now }),
    ...throughTheLatest(() => sync, journals),
    'station:create': createStation(root, journals, stations),
    ...keyHandlers(ring),
    'journal:list': () => Promise.resolve(ok(journals.list())),
    'journal:accept-cut': (asked) => acceptCut({ journals, ring, now, log }, asked),
    'journal:open': (owner) => journals.prepare(owner),
    'clock:tick': () => Promise.resolve(ok(ticks.now())),
    ...writingHandlers({ ring, sessions, journals, thirdCopy, ticks, now }),
    'journal:read': ({ fromSeq, limit, ...owner }) => journals.read(owner, fromSeq, limit),
    'files:save': (input) => saveFile(choosePath, input),
    'files:save-folder': (input) => saveFolder(choosePath, input),
  };
  return {
    handlers,
    close: async () => {
      thirdCopy.close();
      sync.close();
      await Promise.all([thirdCopy.settled(), press.close(), journals.close()]);
      await anchors.close();
    },
  };
}

/** The hand-over room as it was opened last: after a restore it is another. */
const throughTheLatest = (sync: () => SyncRoom, { isCut }: Pick<Journals, 'isCut'>): SyncRoom['handlers'] => ({
  'batch:seal': (input) =>
    isCut(input) ? Promise.resolve(err({ kind: 'journal_cut' })) : sync().handlers['batch:seal'](input),
  'outbox:list': (input) => sync().handlers['outbox:list'](input),
  'outbox:send': (input) => sync().handlers['outbox:send'](input),
  'station:standing': (input) => sync().handlers['station:standing'](input),
  'central:enrol': (input) => sync().handlers['central:enrol'](input),
  'central:confirm': (input) => sync().handlers['central:confirm'](input),
  'central:status': (input) => sync().handlers['central:status'](input),
});

/** Records without their station are what a restore left that was cut off: another station could never go on with them. */
const createStation =
  (root: string, journals: Journals, stations: Stations): Handlers['station:create'] =>
  async (input) => {
    const isOrphaned = !input.practice && journals.list().some(({ practice }) => !practice);
    return isOrphaned && (await stations.find(false)) === null
      ? err({ kind: 'restore_unfinished', detail: { folder: journalFolder(root, false) } })
      : stations.create(input);
  };

/** People's keys, under PINs that are hard to guess. */
const keyHandlers = (ring: KeyRing): Pick<Handlers, 'keys:create' | 'keys:made' | 'keys:sign'> => ({
  'keys:create': async ({ idNumber, ...holder }) => {
    // everybody who practises has the same PIN
    const fault = holder.practice ? null : pinFault(holder.pin, idNumber);
    if (fault === null) return ring.create(holder);
    const known = await ring.made(holder);
    return err({ kind: known.ok && known.value.made ? 'key_exists' : fault });
  },
  'keys:made': (input) => ring.made(input),
  'keys:sign': ({ type, payload, ...holder }) => ring.sign(holder, type, payload),
});

type SyncSurroundings = Pick<HostPorts, 'root' | 'now' | 'log'> &
  Pick<SyncPorts, 'readJournal' | 'takeovers' | 'changed' | 'anchors'> & {
    readonly keys: VaultKeys;
    readonly stations: Stations;
  };

/** What the hand-over room needs of its surroundings. */
const syncPorts = ({
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

type Writing = Pick<HostPorts, 'now'> & {
  readonly ring: KeyRing;
  readonly sessions: Sessions;
  readonly journals: Journals;
  readonly thirdCopy: ThirdCopy;
  readonly ticks: Ticks;
};

/** Who is signed in, and what they write. */
const writingHandlers = ({
  ring,
  sessions,
  journals,
  thirdCopy,
  ticks,
  now,
}: Writing): Pick<
  Handlers,
  'session:open' | 'session:end' | 'endorsing:open' | 'endorsing:sign' | 'journal:append'
> => ({
  'session:open': async ({ pin, ...person }) => {
    const proved = await ring.check({ ...person, pin });
    if (!proved.ok) return proved;
    const { publicKey } = proved.value;
    return ok({ publicKey, session: sessions.open({ ...person, publicKey }) });
  },
  'endorsing:open': async ({ pin, ...person }) => {
    const proved = await ring.endorser({ ...person, pin });
    if (!proved.ok) return proved;
    const { publicKey, sign } = proved.value;
    return ok({ publicKey, ...sessions.endorsing.open({ ...person, sign }) });
  },
  'endorsing:sign': async ({ session, body, ...owner }) => {
    if (body.type === 'key_registered') {
      const { personId, publicKey } = body;
      const kept = await ring.publicKeyOf({ practice: owner.practice, personId });
      if (kept !== publicKey) return err({ kind: 'key_missing' });
    }
    return sessions.endorsing.endorse(owner, session, body);
  },
  'session:end': ({ session }) => {
    sessions.end(session);
    return Promise.resolve(ok({}));
  },
  'journal:append': async ({ lines, sessions: tokens, ...owner }) => {
    const thirdCopyKept = owner.practice || countsAsKept(thirdCopy.status(), owner.log, now());
    const notTheirs = sessions.objectionTo(owner, tokens);
    const objection: Objection = (entry, state) =>
      openedOtherwise(entry) ?? outOfTime(now, entry) ?? ticks.objectionTo(entry) ?? notTheirs(entry, state);
    const appended = await journals.record(owner, lines, { thirdCopyKept, objection });
    if (appended.ok) thirdCopy.grew();
    return appended;
  },
});

/** A stick that was pulled just now still counts: the page hears of it a few seconds later, and must be able to stop first. */
function countsAsKept(status: StickStatus, log: string, at: Date): boolean {
  const missingFor = status.since === null ? Infinity : at.getTime() - Date.parse(status.since);
  return isKept(status, log) || missingFor < STICK_GRACE_MS;
}
const STICK_GRACE_MS = 15_000;

/** An entry can't come from later than now: the clock that the page reads is this computer's. */
const outOfTime = (now: () => Date, { at, seq }: Entry): HostFailure | null =>
  Date.parse(at) > now().getTime() + CLOCK_SLACK_MS
    ? { kind: 'entry_refused', detail: { seq, rule: 'time_ahead' } }
    : null;
const CLOCK_SLACK_MS = 120_000;

/** What a journal does about a full disk: it takes the reserve, and doubts the page's databases, which lie on the same disk. */
const makeRoom =
  (reserve: Reserve, doubts: Doubts, log: Log): (() => Promise<boolean>) =>
  async () => {
    const released = await reserve.release();
    await doubts.raise();
    log('disk_full', released ? 'the reserve was released' : 'there was no reserve');
    return released;
  };
