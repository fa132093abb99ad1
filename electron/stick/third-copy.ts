import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve, sep } from 'node:path';
import type { Station } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { StickStatus } from '#shared/wire/host/stick.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { diskFailure } from '../files/disk-failure.ts';
import type { Journals } from '../journal/journals.ts';
import type { Log } from '../log/logger.ts';
import { createSerial } from '../queue/serial.ts';
import { copyPath, createCopies } from './copies.ts';
import { createMirror } from './mirror.ts';
import { claim, recognise } from './marker.ts';
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
  readonly journals: Pick<Journals, 'list' | 'fileOf' | 'examine'>;
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
/** A full or broken stick is tried less often than an absent one: every try reads what it holds. */
const SELDOM = 5;

/** Keeps the third copy as it was set on this computer; begins at once. */
export async function createThirdCopy(ports: ThirdCopyPorts): Promise<ThirdCopy> {
  const { root, journals, station, now, log, limitMs = LIMIT_MS, pollMs = POLL_MS } = ports;
  const disk = patient(ports.disk ?? realStick, limitMs);
  const copies = createCopies({ disk, journals });
  const mirror = createMirror(disk, root);
  const sweep = createClearSweep({ disk, journals, note: log });
  const serial = createSerial();
  let setting = await readSetting(root);
  let trouble: { readonly kind: Trouble; readonly since: string } | null = null;
  let isChecked = false;
  let sameDisk = false;
  let freeBytes: number | null = null;
  let queued = false;
  let timer: NodeJS.Timeout | null = null;

  async function round(): Promise<void> {
    await keepUp();
    ports.changed?.();
  }

  async function keepUp(): Promise<void> {
    if (setting.stick === null) return;
    const { folder, home } = setting.stick;
    try {
      await recognise(disk, setting.stick);
      if (!isChecked) sameDisk = await liesOn(root, folder);
      await mirror.keepUp(join(folder, home));
      await copies.keepUp(join(folder, home));
      await sweep.keepUp(join(folder, home));
      freeBytes = await disk.freeBytes(folder);
      if (trouble !== null) log('stick', 'kept again');
      trouble = null;
      isChecked = true;
    } catch (error) {
      const kind = troubleOf(error);
      if (trouble?.kind !== kind) log('stick', kind);
      trouble = { kind, since: trouble?.since ?? now().toISOString() };
      isChecked = false;
      copies.doubt();
      mirror.doubt();
      sweep.doubt();
    }
    if (timer !== null) clearTimeout(timer);
    const isSeldom = trouble?.kind === 'full' || trouble?.kind === 'unwritable';
    timer = setTimeout(nudge, pollMs * (isSeldom ? SELDOM : 1));
    timer.unref();
  }

  /** Asks for one more round; several askings before it begins are one. */
  function nudge(): void {
    if (queued || setting.stick === null) return;
    queued = true;
    void serial(async () => {
      queued = false;
      await round();
    });
  }

  async function set(stick: typeof setting.stick): Promise<Result<null, HostFailure>> {
    const next = { ...setting, stick };
    try {
      await writeSetting(root, next);
    } catch (error) {
      return err(diskFailure(error));
    }
    setting = next;
    trouble = null;
    isChecked = false;
    copies.forget();
    mirror.doubt();
    sweep.doubt();
    await round();
    return ok(null);
  }

  const status = (): StickStatus => {
    if (setting.stick === null)
      return { folder: null, state: 'none', since: null, sameDisk: false, freeBytes: null, copies: [] };
    const list = copies.list();
    const behind = list.some(({ state }) => state === 'behind' || state === 'unchecked');
    const kept = !isChecked ? 'checking' : behind ? 'copying' : 'current';
    return {
      folder: setting.stick.folder,
      state: trouble?.kind ?? kept,
      since: trouble?.since ?? null,
      sameDisk,
      freeBytes,
      copies: list,
    };
  };

  nudge();
  return {
    status,
    grew: nudge,
    choose: (folder) =>
      serial(async () => {
        const own = await station();
        if (own === null) return err({ kind: 'station_missing' });
        if (!isAbsolute(folder) || !(await isFolder(folder))) return err({ kind: 'stick_folder_missing' });
        if (`${resolve(folder)}${sep}`.startsWith(`${resolve(root)}${sep}`)) return err({ kind: 'stick_in_data' });
        try {
          const { computerId } = setting;
          return await set(await claim(disk, resolve(folder), { computerId, stationId: own.stationId }, mirror.isOurs));
        } catch (error) {
          return err({ kind: troubleOf(error) === 'missing' ? 'stick_missing' : 'stick_unwritable' });
        }
      }),
    leave: () => serial(() => set(null)),
    withCopy: (own, job) =>
      serial(async () => {
        if (setting.stick === null) return err('missing');
        try {
          await recognise(disk, setting.stick);
          return ok(
            await job(
              copyPath(join(setting.stick.folder, setting.stick.home), journals.fileOf({ log: own, practice: false })),
              disk,
            ),
          );
        } catch (error) {
          return err(troubleOf(error));
        } finally {
          copies.forget(own);
          await round();
        }
      }),
    settled: () => serial(() => Promise.resolve()),
    close: () => {
      if (timer !== null) clearTimeout(timer);
      setting = { ...setting, stick: null };
    },
  };
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Whether two folders lie on one disk, so that losing it loses both. */
const liesOn = async (a: string, b: string): Promise<boolean> => (await stat(a)).dev === (await stat(b)).dev;
