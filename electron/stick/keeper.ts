import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StickStatus } from '#shared/wire/host/stick.ts';
import type { Log } from '../log/logger.ts';
import type { Copies } from './journal-copies.ts';
import { recognise } from './marker.ts';
import type { Mirror } from './station-files.ts';
import type { ChosenStick } from './setting.ts';
import type { StickDisk } from './stick-disk.ts';
import type { ClearSweep } from './sweep-clear.ts';
import { troubleOf, type Trouble } from './trouble.ts';

/** Brings one stick up to date, round by round, and knows how it stands. */
export type Keeper = {
  readonly keepUp: (stick: ChosenStick) => Promise<void>;
  /** Another stick, or none: whatever was known is not known of that one. */
  readonly startAnew: () => void;
  readonly status: (stick: ChosenStick | null) => StickStatus;
  /** Full or broken: every try reads all that it holds, so it is tried less often than an absent one. */
  readonly isHopeless: () => boolean;
};

type KeeperPorts = {
  readonly root: string;
  readonly disk: StickDisk;
  readonly copies: Copies;
  readonly mirror: Mirror;
  readonly sweep: ClearSweep;
  readonly now: () => Date;
  readonly log: Log;
};

const NO_STICK: StickStatus = {
  folder: null,
  state: 'none',
  since: null,
  sameDisk: false,
  freeBytes: null,
  copies: [],
};

export function createKeeper({ root, disk, copies, mirror, sweep, now, log }: KeeperPorts): Keeper {
  let trouble: { readonly kind: Trouble; readonly since: string } | null = null;
  let isChecked = false;
  let sameDisk = false;
  let freeBytes: number | null = null;

  async function bringUpToDate(stick: ChosenStick): Promise<void> {
    const { folder, home } = stick;
    await recognise(disk, stick);
    if (!isChecked) sameDisk = await liesOn(root, folder);
    await mirror.keepUp(join(folder, home));
    await copies.keepUp(join(folder, home));
    await sweep.keepUp(join(folder, home));
    await mirror.keepAnchors(join(folder, home));
    freeBytes = await disk.freeBytes(folder);
  }

  return {
    keepUp: async (stick) => {
      try {
        await bringUpToDate(stick);
        if (trouble !== null) log('stick', 'kept again');
        trouble = null;
        isChecked = true;
      } catch (error) {
        const kind = troubleOf(error);
        if (trouble?.kind !== kind) log('stick', kind);
        trouble = { kind, since: trouble?.since ?? now().toISOString() };
        isChecked = false;
        for (const part of [copies, mirror, sweep]) part.doubt();
      }
    },
    startAnew: () => {
      trouble = null;
      isChecked = false;
      copies.forget();
      mirror.doubt();
      sweep.doubt();
    },
    status: (stick) => {
      if (stick === null) return NO_STICK;
      const list = copies.list();
      const behind = list.some(({ state }) => state === 'behind' || state === 'unchecked');
      const kept = !isChecked ? 'checking' : behind ? 'copying' : 'current';
      return {
        folder: stick.folder,
        state: trouble?.kind ?? kept,
        since: trouble?.since ?? null,
        sameDisk,
        freeBytes,
        copies: list,
      };
    },
    isHopeless: () => trouble?.kind === 'full' || trouble?.kind === 'unwritable',
  };
}

/** Whether two folders lie on one disk, so that losing it loses both. */
const liesOn = async (a: string, b: string): Promise<boolean> => (await stat(a)).dev === (await stat(b)).dev;
