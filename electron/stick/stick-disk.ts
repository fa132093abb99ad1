import { lstat, mkdir, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { LATE, withinTime } from '../disk/within-time.ts';
import { freeBytesAt } from '../files/health.ts';
import { openOutside, readOutside } from '../files/outside-file.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { writeAtomic } from '../files/write-atomic.ts';

/** A file on the stick. */
export type StickFile = {
  readonly size: () => Promise<number>;
  readonly read: (into: Buffer, at: number) => Promise<number>;
  readonly write: (from: Buffer, at: number) => Promise<number>;
  readonly truncate: (length: number) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};
/** All that is ever done on a stick; tests hand in sticks that fail. */
export type StickDisk = {
  readonly open: (path: string, flags: 'r' | 'r+' | 'wx+') => Promise<StickFile>;
  readonly read: (path: string) => Promise<Buffer>;
  readonly list: (folder: string) => Promise<string[]>;
  readonly makeFolder: (folder: string) => Promise<void>;
  readonly replace: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** When a file last changed, in milliseconds since 1970. */
  readonly changedAt: (path: string) => Promise<number>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly syncFolder: (folder: string) => Promise<void>;
  readonly freeBytes: (folder: string) => Promise<number>;
};

/** The stick does not answer. The operation goes on, nobody can stop it; until it ends nothing else is asked of the stick. */
export class StickSilent extends Error {}

export const realStick: StickDisk = {
  open: async (path, flags) => fileOf(await openOutside(path, flags)),
  read: (path) => readOutside(path),
  list: (folder) => readdir(folder),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
  replace: (path, content) => writeAtomic(path, content),
  remove: (path) => rm(path),
  changedAt: async (path) => (await lstat(path)).mtimeMs,
  rename,
  syncFolder,
  freeBytes: freeBytesAt,
};

const fileOf = (handle: FileHandle): StickFile => ({
  size: async () => (await handle.stat()).size,
  read: async (into, at) => (await handle.read(into, 0, into.length, at)).bytesRead,
  write: async (from, at) => (await handle.write(from, 0, from.length, at)).bytesWritten,
  truncate: (length) => handle.truncate(length),
  sync: () => handle.datasync(),
  close: () => handle.close(),
});

/** The same stick, but nobody waits longer than `limitMs` for one answer of it: a `StickSilent` is thrown instead. */
export function patient(disk: StickDisk, limitMs: number): StickDisk {
  let overdue: Promise<unknown> | null = null;
  async function ask<T>(operation: () => Promise<T>): Promise<T> {
    if (overdue !== null) throw new StickSilent();
    const work = operation();
    const done = await withinTime(work, limitMs);
    if (done !== LATE) return done;
    const over = (): void => void (overdue = null);
    overdue = work.then(over, over);
    throw new StickSilent();
  }
  /** What was being waited for may still hold a file open: it is closed as soon as the stick lets go of it. */
  const closeWhenFree = async (file: StickFile): Promise<void> => {
    if (overdue === null) return ask(() => file.close());
    void overdue.then(() => file.close()).catch(() => undefined);
  };
  return {
    open: async (path, flags) => {
      let nobodyWaits = false;
      const opening = async (): Promise<StickFile> => {
        const file = await disk.open(path, flags);
        if (nobodyWaits) await file.close();
        return file;
      };
      const file = await ask(opening).catch((error: unknown) => {
        nobodyWaits = true;
        throw error;
      });
      return {
        size: () => ask(() => file.size()),
        read: (into, at) => ask(() => file.read(into, at)),
        write: (from, at) => ask(() => file.write(from, at)),
        truncate: (length) => ask(() => file.truncate(length)),
        sync: () => ask(() => file.sync()),
        close: () => closeWhenFree(file),
      };
    },
    read: (path) => ask(() => disk.read(path)),
    list: (folder) => ask(() => disk.list(folder)),
    makeFolder: (folder) => ask(() => disk.makeFolder(folder)),
    replace: (path, content) => ask(() => disk.replace(path, content)),
    remove: (path) => ask(() => disk.remove(path)),
    changedAt: (path) => ask(() => disk.changedAt(path)),
    rename: (from, to) => ask(() => disk.rename(from, to)),
    syncFolder: (folder) => ask(() => disk.syncFolder(folder)),
    freeBytes: (folder) => ask(() => disk.freeBytes(folder)),
  };
}
