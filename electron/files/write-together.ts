import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { draftOf, writeFlushed } from './write-atomic.ts';
import { syncFolder } from './sync-folder.ts';

/** A file of several that mean something only together. */
export type Part = { readonly name: string; readonly content: Uint8Array };

/**
 * Writes files that belong together into one folder. A new folder gets its name only once everything in it is on the disk, so
 * that even a kill leaves all of them or none; into one that is there already all are written beside first. Throws what the
 * file system throws; nothing is left behind then.
 */
export async function writeTogether(folder: string, parts: readonly Part[], mode: number): Promise<void> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  if (isThere) return writeInto(folder, parts, mode);
  await mkdir(dirname(folder), { recursive: true });
  const draft = draftOf(folder);
  try {
    await mkdir(draft);
    for (const { name, content } of parts) await writeFlushed(join(draft, name), content, mode);
    await syncFolder(draft);
    await rename(draft, folder);
    await syncFolder(dirname(folder));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

async function writeInto(folder: string, parts: readonly Part[], mode: number): Promise<void> {
  const drafts = parts.map(({ name, content }) => ({
    path: join(folder, name),
    draft: draftOf(join(folder, name)),
    content,
  }));
  try {
    for (const { draft, content } of drafts) await writeFlushed(draft, content, mode);
    for (const { draft, path } of drafts) await rename(draft, path);
    await syncFolder(folder);
  } catch (error) {
    for (const { draft } of drafts) await rm(draft, { force: true });
    throw error;
  }
}
