import { mkdir } from 'node:fs/promises';
import { arch, platform, release } from 'node:os';
import { join } from 'node:path';
import { contract, type Channel } from '#shared/wire/host/contract.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { answer } from '../ipc/answer.ts';
import { createReserve } from '../disk/reserve.ts';
import { withinTime } from '../disk/within-time.ts';
import { createTeller, type Teller } from '../events/teller.ts';
import { isDoor, type DoorChannel } from './door.ts';
import { folderHealth, freeBytesAt } from '../files/health.ts';
import { sweepDrafts } from '../files/sweep-drafts.ts';
import type { HostPorts } from './host-ports.ts';
import { journalFolder } from '../journal/shelf.ts';
import { logFile, traceOf } from '../log/logger.ts';
import { readLog } from '../log/read-log.ts';
import { openRooms, type Changed, type OpenRooms, type Rooms } from './rooms.ts';
import { createSessions } from '../session/sessions.ts';
import { steadyClock } from '../ticks/steady-clock.ts';
import { openDoubts } from '../store/doubts.ts';
import { listStations } from '../station/stations.ts';
import { createVaultHandlers } from '../vault/handlers.ts';
import { setAside } from '../vault/set-aside.ts';
import { findVault } from '../vault/vault.ts';
import type { VaultKeys } from '../vault/vault-keys.ts';

/** What the two worlds carry to the page: answers to its calls, and what the host says by itself. */
export type Host = {
  readonly handlers: Handlers;
  /** One call of the page, checked before and after. */
  readonly answer: (channel: string, input: unknown) => Promise<Result<unknown, HostFailure>>;
  readonly events: Teller;
  /** Ends what is under way and lets go of every file, timer and thread; the host is locked from then on. */
  readonly close: () => Promise<void>;
};

/** Longer than a disk takes that still answers; one that does not must keep nobody from leaving. */
const CLOSE_LIMIT_MS = 5000;

/** As many lines of the log as a person, or whoever helps them, reads through. */
const LINES_TOLD = 200;

/** Puts the host behind the contract: the door of the vault at once, the rooms behind it once the vault is open. */
export async function createHost(ports: HostPorts): Promise<Host> {
  const { world, version, root, now } = ports;
  await mkdir(root, { recursive: true, mode: 0o700 });
  const reserve = createReserve({ path: join(root, 'reserve'), freeBytes: () => freeBytesAt(root) });
  await sweepDrafts(root, now());
  void reserve.hold();
  const doubts = await openDoubts(root, ports.log);
  const steady = steadyClock();
  const sessions = createSessions(steady, now);
  const shut = (error: unknown): null => {
    ports.log('rooms_failed', traceOf(error));
    return null;
  };
  const changed: Changed = (kind) => events.changed(kind);
  const find = () => findVault({ ...ports, now: steady });
  let vault = await find();
  const kept = vault.keys();
  // what does not open is told at the door, like after a passphrase
  const open = (keys: VaultKeys): Promise<OpenRooms> =>
    openRooms(ports, keys, {
      ...{ reserve, doubts, sessions, steady, changed },
      proves: (passphrase) => vault.proves(passphrase),
    });
  let rooms = kept === null ? null : await open(kept).catch(shut);

  const door: Pick<Handlers, DoorChannel> = {
    ...createVaultHandlers({
      vault: () => vault,
      isOpen: () => rooms !== null,
      unlocked: async (keys) => {
        rooms ??= await open(keys);
      },
      lookAgain: async () => {
        vault = await find();
      },
      setAside: () => setAside(root, now()),
      log: ports.log,
    }),
    'app:info': async () => {
      const stations = await listStations(root);
      return stations.ok ? ok({ version, world, dataFolder: root, stations: stations.value }) : stations;
    },
    'app:log': async () =>
      ok({
        system: `${platform()} ${release()} ${arch()}, Node ${process.versions.node}`,
        lines: await readLog(logFile(root), LINES_TOLD),
      }),
    'app:health': async () => {
      // once the disk has room again the reserve is made again, by the question that is asked every few seconds
      if (reserve.state() !== 'held') void reserve.hold();
      return ok({
        ...(await folderHealth(rooms === null ? root : journalFolder(root, false))),
        reserve: reserve.state(),
      });
    },
    'disk:release': async () => {
      const released = await reserve.releaseIfNeeded();
      await doubts.raise();
      return ok({ released });
    },
  };
  const handlers: Handlers = { ...behind(() => rooms?.handlers ?? null), ...door };
  const events = createTeller(handlers, ports.log, sessions.endAll);
  return {
    handlers,
    answer: (channel, input) => answer(handlers, ports.log, channel, input),
    events,
    close: async () => {
      const closing = rooms;
      rooms = null;
      events.close();
      if (closing !== null) await withinTime(closing.close(), CLOSE_LIMIT_MS);
    },
  };
}

/** Every channel of the rooms, answering `locked` until there are any. */
function behind(rooms: () => Rooms | null): Rooms {
  const channels = (Object.keys(contract) as Channel[]).filter((channel) => !isDoor(channel));
  const handlers = channels.map((channel) => [
    channel,
    (input: never) => {
      const open = rooms();
      return open === null
        ? Promise.resolve(err({ kind: 'locked' }))
        : (open[channel] as (input: never) => unknown)(input);
    },
  ]);
  return Object.fromEntries(handlers) as Rooms;
}
