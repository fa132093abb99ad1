import { randomFillSync } from 'node:crypto';
import { open, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RESERVE_BYTES } from '#shared/progress/capacity.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { createSerial } from '../queue/serial.ts';

/** held: the space is kept free; released: it was given up because the disk was full; none: there was never room for it. */
export type ReserveState = 'held' | 'released' | 'none';
/** Disk space kept in a file of its own, to be given up when the disk is full so that the marks just typed still fit. */
export type Reserve = {
  readonly state: () => ReserveState;
  /** Makes the file, or makes it again once there is room. Never the reason for a full disk, and never throws. */
  readonly hold: () => Promise<void>;
  /** Gives the space up; true when there was something to give. */
  readonly release: () => Promise<boolean>;
  /** The same, but only where the disk really is nearly full: the page can't tell why its own store failed. */
  readonly releaseIfNeeded: () => Promise<boolean>;
};

const CHUNK_BYTES = 1024 * 1024;

type Ports = { readonly path: string; readonly freeBytes: () => Promise<number>; readonly bytes?: number };

/** The reserve in `path`; nothing is written before `hold`. */
export function createReserve({ path, freeBytes, bytes = RESERVE_BYTES }: Ports): Reserve {
  const serial = createSerial();
  let state: ReserveState = 'none';

  async function make(): Promise<void> {
    if (state === 'held') return;
    if ((await sizeOf(path)) === bytes) {
      state = 'held';
      return;
    }
    await rm(path, { force: true });
    // twice over, so that a reserve just released is not at once taken from the marks again
    if ((await freeBytes()) < 2 * bytes) return;
    await fill(path, bytes);
    state = 'held';
  }

  async function giveUp(): Promise<boolean> {
    const had = await sizeOf(path);
    if (had === 0) return false;
    await rm(path, { force: true });
    await syncFolder(dirname(path));
    state = 'released';
    return true;
  }

  const release = (): Promise<boolean> => serial(() => giveUp().catch(() => false));
  return {
    state: () => state,
    hold: () => serial(() => make().catch(() => rm(path, { force: true }))),
    release,
    releaseIfNeeded: async () => (await freeBytes()) < bytes && release(),
  };
}

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

/** Random bytes: zeros would take no room on a file system that compresses or leaves holes. */
async function fill(path: string, bytes: number): Promise<void> {
  const chunk = randomFillSync(Buffer.alloc(Math.min(CHUNK_BYTES, bytes)));
  const handle = await open(path, 'wx', 0o600);
  try {
    for (let at = 0; at < bytes; at += chunk.length) await handle.writeFile(chunk.subarray(0, bytes - at));
    await handle.datasync();
  } finally {
    await handle.close();
  }
}
