import { createHash, randomBytes } from 'node:crypto';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '../files/sync-folder.ts';
import { writeAtomic } from '../files/write-atomic.ts';

/** A file of a folder that is being made; `path` may lead through folders of it. */
export type FolderFile = { readonly path: readonly string[]; readonly bytes: Uint8Array };

/** A folder that takes its place only when everything in it is on the disk. */
export type FolderDraft = {
  readonly add: (file: FolderFile) => Promise<void>;
  /** The digest of everything that was added so far, as `sha256sum -c` reads it. */
  readonly sums: () => string;
  /** Puts the folder in its place; where one of its name is, it gets a number. Answers where. */
  readonly finish: () => Promise<string>;
  /** Leaves nothing behind. */
  readonly drop: () => Promise<void>;
};

/** Begins a folder that is to be at `where`. */
export function draftFolder(where: string): FolderDraft {
  const draft = `${where}.${randomBytes(6).toString('hex')}.tmp`;
  const sums: string[] = [];
  const add = async ({ path, bytes }: FolderFile): Promise<void> => {
    const file = join(draft, ...path);
    await mkdir(dirname(file), { recursive: true });
    await writeAtomic(file, bytes, 0o644);
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${path.join('/')}\n`);
  };
  return {
    add,
    sums: () => sums.join(''),
    finish: async () => {
      for (let copy = 1; ; copy += 1) {
        const free = copy === 1 ? where : `${where} (${String(copy)})`;
        if (await exists(free)) continue;
        await rename(draft, free);
        await syncFolder(dirname(free));
        return free;
      }
    },
    drop: () => rm(draft, { recursive: true, force: true }),
  };
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
