import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve, sep } from 'node:path';
import type { Station } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { StickStatus } from '#shared/wire/host/stick.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { diskFailure } from '../files/disk-failure.ts';
import type { Journals } from '../journal/journals.ts';
import type { Log } from '../log/logger.ts';
import { copyPath, createCopies } from './journal-copies.ts';
import { createKeeper } from './keeper.ts';
import { createMirror } from './station-files.ts';
import { claim, recognise } from './marker.ts';
import { createRounds } from './rounds.ts';
import { readSetting, writeSetting } from './setting.ts';
import { patient, realStick, type StickDisk } from './stick-disk.ts';
import { createClearSweep } from './sweep-clear.ts';
import { troubleOf, type Trouble } from './trouble.ts';

/** The third copy of the real station's journals, on a stick: behind the two that make a mark green, never in their way. */
export type ThirdCopy = {
  readonly status: () => StickStatus;
  /** A journal has grown. Answers at once; the stick follows when it can. */
  readonly grew: () => void;
  readonly choose: (folder: string) => Promise<Result<null, HostFailure>>;
  readonly leave: () => Promise<Result<null, HostFailure>>;
  /** Does something with the stick's file of one log, between two rounds of copying. */
  readonly withCopy: <T>(
    log: string,
    job: (path: string, disk: StickDisk) => Promise<T>,
  ) => Promise<Result<T, Trouble>>;
  /** Resolves once everything asked for so far was done or given up. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
};
export type ThirdCopyPorts = {
  readonly root: string;
  /** Only those of the real station have a third copy. */
  readonly journals: Pick<Journals, 'list' | 'fileOf' | 'examine' | 'checked'>;
  readonly station: () => Promise<Station | null>;
  readonly now: () => Date;
  /** Called when `status` may be another than before. */
  readonly changed?: () => void;
  readonly log: Log;
  readonly disk?: StickDisk;
  /** How long the stick may take for one answer. */
  readonly limitMs?: number;
  /** How often it is looked at while nothing is written. */
  readonly pollMs?: number;
};

const LIMIT_MS = 8000;
const POLL_MS = 2000;
/** How many times less often a stick that is full or broken is tried. */
const SELDOM = 5;

/** Keeps the third copy as it was set on this computer; begins at once. */
export async function createThirdCopy(ports: ThirdCopyPorts): Promise<ThirdCopy> {
  const { root, journals, station, now, log, limitMs = LIMIT_MS, pollMs = POLL_MS } = ports;
  const disk = patient(ports.disk ?? realStick, limitMs);
  const copies = createCopies({ disk, journals });
  const mirror = createMirror(disk, root);
  const sweep = createClearSweep({ disk, journals, note: log });
  const keeper = createKeeper({ root, disk, copies, mirror, sweep, now, log });
  let setting = await readSetting(root);
  const { serial, round, nudge, stop } = createRounds(async () => {
    if (setting.stick === null) return null;
    await keeper.keepUp(setting.stick);
    return pollMs * (keeper.isHopeless() ? SELDOM : 1);
  }, ports.changed);

  async function set(stick: typeof setting.stick): Promise<Result<null, HostFailure>> {
    const next = { ...setting, stick };
    try {
      await writeSetting(root, next);
    } catch (error) {
      return err(diskFailure(error, 'stick'));
    }
    setting = next;
    keeper.startAnew();
    await round();
    return ok(null);
  }

  async function choose(chosen: string): Promise<Result<null, HostFailure>> {
    const own = await station();
    if (own === null) return err({ kind: 'station_missing' });
    const folder = await placeFor(root, chosen);
    if (!folder.ok) return folder;
    try {
      const ids = { computerId: setting.computerId, stationId: own.stationId };
      return await set(await claim(disk, folder.value, ids, mirror.isOurs));
    } catch (error) {
      return err({ kind: troubleOf(error) === 'missing' ? 'stick_missing' : 'stick_unwritable' });
    }
  }

  const withCopy: ThirdCopy['withCopy'] = (own, job) =>
    serial(async () => {
      if (setting.stick === null) return err('missing');
      const { folder, home } = setting.stick;
      try {
        await recognise(disk, setting.stick);
        return ok(await job(copyPath(join(folder, home), journals.fileOf({ log: own, practice: false })), disk));
      } catch (error) {
        return err(troubleOf(error));
      } finally {
        copies.forget(own);
        await round();
      }
    });

  /** Without a stick there is nothing to follow, and nothing to tell of at every mark. */
  const follow = (): void => {
    if (setting.stick !== null) nudge();
  };

  follow();
  return {
    status: () => keeper.status(setting.stick),
    grew: follow,
    choose: (folder) => serial(() => choose(folder)),
    leave: () => serial(() => set(null)),
    withCopy,
    settled: () => serial(() => Promise.resolve()),
    close: () => {
      stop();
      setting = { ...setting, stick: null };
    },
  };
}

/** The folder that was named, where it is one outside the data that it is to hold a copy of. */
async function placeFor(root: string, chosen: string): Promise<Result<string, HostFailure>> {
  if (!isAbsolute(chosen) || !(await isFolder(chosen))) return err({ kind: 'stick_folder_missing' });
  const folder = resolve(chosen);
  return `${folder}${sep}`.startsWith(`${resolve(root)}${sep}`) ? err({ kind: 'stick_in_data' }) : ok(folder);
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
