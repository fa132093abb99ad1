import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './sync-folder.ts';
import { draftOf } from './write-atomic.ts';

/** A file that is written piece by piece and takes its place whole, or not at all. */
export type GrowingFile = {
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** Writes over what was written first, as long as before: what is only known at the end. */
  readonly overwrite: (beginning: Uint8Array) => Promise<void>;
  /** Flushes what was written and puts it in its place. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly drop: () => Promise<void>;
};

/** Lines are small and a write to a stick takes its time: they are gathered up to this many bytes. */
const GATHERED = 1 << 20;

/** Begins a file that is to be at `path`. Throws what the file system throws, as `write` and `finish` do. */
export async function growFile(path: string, mode = 0o600): Promise<GrowingFile> {
  const draft = draftOf(path);
  const handle = await open(draft, 'wx', mode);
  let gathered: Buffer[] = [];
  let waiting = 0;
  const flush = async (): Promise<void> => {
    await handle.writeFile(Buffer.concat(gathered));
    [gathered, waiting] = [[], 0];
  };
  return {
    write: async (piece) => {
      const own = Buffer.from(piece as Uint8Array);
      gathered.push(own);
      waiting += own.length;
      if (waiting >= GATHERED) await flush();
    },
    overwrite: async (beginning) => {
      await flush();
      await handle.write(beginning, 0, beginning.length, 0);
    },
    finish: async () => {
      await flush();
      await handle.sync();
      await handle.close();
      await rename(draft, path);
      await syncFolder(dirname(path));
    },
    drop: async () => {
      await handle.close().catch(() => undefined);
      await rm(draft, { force: true });
    },
  };
}
