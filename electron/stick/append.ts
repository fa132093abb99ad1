import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing } from '../files/disk-failure.ts';
import { UNDECIDED } from '../journal/tail-file.ts';
import { CHUNK_BYTES, linesIn, type Held, type Source } from './hold-against.ts';
import type { StickDisk, StickFile } from './stick-disk.ts';

/** Somebody else wrote the stick's file since it was last looked at: it has to be held against the journal again. */
export class StickChanged extends Error {}

/**
 * Brings the stick's file up to the journal: only bytes after what it holds are written. Several lines may be one act of a
 * person, whose half nobody shall go on from: as in the journal, their first byte is written last and decides. Cut off at any
 * moment it leaves the beginning of the journal behind, so that the next time simply goes on.
 */
export async function append(disk: StickDisk, path: string, journal: Source, held: Held): Promise<Held> {
  const { file, isNew } = await openOrMake(disk, path, held);
  const source = await open(journal.path, 'r');
  try {
    if (!isNew && (await file.size()) !== held.size) throw new StickChanged();
    if (held.size > held.stick) await file.truncate(held.stick);
    let { stick, journal: from, entries } = held;
    let decides: number | null = null;
    while (from < journal.bytes) {
      const piece = Buffer.alloc(Math.min(CHUNK_BYTES, journal.bytes - from));
      const { bytesRead } = await source.read(piece, 0, piece.length, from);
      if (bytesRead === 0) throw new Error('the journal became shorter');
      const bytes = piece.subarray(0, bytesRead);
      entries += linesIn(bytes);
      if (from === held.journal && (entries > held.entries + 1 || bytesRead < journal.bytes - from)) {
        decides = bytes[0] ?? UNDECIDED;
        bytes[0] = UNDECIDED;
      }
      await writeAll(file, bytes, stick);
      stick += bytesRead;
      from += bytesRead;
    }
    await file.sync();
    if (decides !== null) {
      await writeAll(file, Buffer.of(decides), held.stick);
      await file.sync();
    }
    if (isNew) await disk.syncFolder(dirname(path));
    return { stick, journal: from, entries, size: stick };
  } finally {
    await source.close();
    await file.close().catch(() => undefined);
  }
}

async function openOrMake(disk: StickDisk, path: string, held: Held): Promise<{ file: StickFile; isNew: boolean }> {
  try {
    return { file: await disk.open(path, 'r+'), isNew: false };
  } catch (error) {
    if (!isMissing(error)) throw error;
    if (held.size > 0) throw new StickChanged();
    return { file: await disk.open(path, 'wx+'), isNew: true };
  }
}

/** `write` may write less than it was given, for one when the stick fills up. */
async function writeAll(file: StickFile, bytes: Buffer, at: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const written = await file.write(bytes.subarray(done), at + done);
    if (written === 0) throw Object.assign(new Error('the stick took nothing'), { code: 'ENOSPC' });
    done += written;
  }
}
