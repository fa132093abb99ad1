import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { diskFailure, isTaken } from '../files/disk-failure.ts';
import { syncFolder } from '../files/sync-folder.ts';

/** What stands for the first byte of a group of lines that was never decided; no line begins with it. */
export const UNDECIDED = 0;

/** Opens a file for reading and writing; tests hand in files that fail. */
export type OpenFile = (path: string, flags: 'r+' | 'wx+') => Promise<JournalFile>;
export type JournalFile = Pick<FileHandle, 'truncate' | 'datasync' | 'close'> & {
  readonly write: (from: Buffer, offset: number, length: number, at: number) => Promise<{ bytesWritten: number }>;
  readonly read: (into: Buffer, offset: number, length: number, at: number) => Promise<{ bytesRead: number }>;
};

/** A file that only grows at its end, and whose end counts only once it is durable. */
export type TailFile = {
  /** Bytes that are durable; whatever lies behind them was never acknowledged. */
  readonly length: () => number;
  /**
   * Writes behind what is acknowledged and flushes; null once the bytes are durable. `whole`: all of them or none, even where
   * the process is killed in the middle of the write.
   */
  readonly append: (bytes: Buffer, whole: boolean) => Promise<HostFailure | null>;
  readonly read: (from: number, to: number) => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

/** What was found of the file: `null` means that there is none, and the first append makes it. */
export type FoundFile = { readonly length: number; readonly torn: boolean };

export const openForAppending: OpenFile = (path, flags) => open(path, flags, 0o600);

/** The file in `path`. After a failed write it is cut back to what was acknowledged, so that a retry works. */
export function createTailFile(path: string, found: FoundFile | null, openFile: OpenFile): TailFile {
  let length = found?.length ?? 0;
  let file: JournalFile | null = null;
  let exists = found !== null;
  let named = exists;
  let dirty = found?.torn ?? false;

  async function opened(): Promise<JournalFile> {
    const handle = file ?? (await (exists ? openFile(path, 'r+') : make(path, openFile)));
    file = handle;
    exists = true;
    if (!named) await syncFolder(dirname(path));
    named = true;
    return handle;
  }

  /** After a failed write or flush nothing about the handle is trusted: the next append opens anew and cuts first. */
  async function abandon(): Promise<void> {
    const handle = file;
    file = null;
    dirty = true;
    await handle?.truncate(length).catch(() => undefined);
    await handle?.close().catch(() => undefined);
  }

  return {
    length: () => length,
    append: async (bytes, whole) => {
      try {
        const handle = await opened();
        if (dirty) await handle.truncate(length);
        dirty = false;
        await (whole ? writeWhole(handle, bytes, length) : writeAll(handle, bytes, length));
        await handle.datasync();
      } catch (error) {
        await abandon();
        return diskFailure(error, 'journal');
      }
      length += bytes.length;
      return null;
    },
    read: async (from, to) => {
      const bytes = Buffer.alloc(to - from);
      await (await opened()).read(bytes, 0, bytes.length, from);
      return bytes;
    },
    close: async () => {
      const handle = file;
      file = null;
      await handle?.close();
    },
  };
}

/** Makes the file. One that appeared without being asked for is only taken where it is empty: a making that failed halfway. */
async function make(path: string, openFile: OpenFile): Promise<JournalFile> {
  try {
    return await openFile(path, 'wx+');
  } catch (error) {
    if (!isTaken(error)) throw error;
    const handle = await openFile(path, 'r+');
    if ((await handle.read(Buffer.alloc(1), 0, 1, 0)).bytesRead === 0) return handle;
    await handle.close();
    throw error;
  }
}

/** Everything but the first byte, whose place an `UNDECIDED` holds until the rest is durable: that byte decides. */
async function writeWhole(file: JournalFile, bytes: Buffer, at: number): Promise<void> {
  await writeAll(file, Buffer.concat([Buffer.of(UNDECIDED), bytes.subarray(1)]), at);
  await file.datasync();
  await writeAll(file, bytes.subarray(0, 1), at);
}

/** `write` may write less than it was given, for one when the disk fills up. */
async function writeAll(file: JournalFile, bytes: Buffer, at: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done);
    if (bytesWritten === 0) throw new Error('the disk took nothing');
    done += bytesWritten;
  }
}
