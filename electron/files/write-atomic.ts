import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './sync-folder.ts';

/**
 * Writes a file whole or not at all, and so that it outlasts a power cut: a temporary file beside it, flushed, then
 * renamed over it. Throws what the file system throws; nothing is left behind then.
 */
export const writeAtomic = (path: string, content: string | Uint8Array, mode = 0o600): Promise<void> =>
  writeCopies([path], content, mode);

/**
 * Writes the same content into several files of one folder, the first of which decides when it is read: all of it is on the disk
 * before any takes its place, so that a full disk changes none of them. Throws what the file system throws.
 */
export async function writeCopies(paths: readonly string[], content: string | Uint8Array, mode = 0o600): Promise<void> {
  const drafts = paths.map((path) => ({ path, draft: draftOf(path) }));
  try {
    for (const { draft } of drafts) await writeFlushed(draft, content, mode);
    for (const { path, draft } of drafts) await rename(draft, path);
    for (const folder of new Set(paths.map(dirname))) await syncFolder(folder);
  } catch (error) {
    for (const { draft } of drafts) await rm(draft, { force: true });
    throw error;
  }
}

/** A name beside a path for what is not finished yet. */
export const draftOf = (path: string): string => `${path}.${randomBytes(6).toString('hex')}.tmp`;

/** Whether a name is that of a draft. */
export const isDraft = (name: string): boolean => /\.[0-9a-f]{12}\.tmp$/.test(name);

/** Writes a new file and flushes it. */
export async function writeFlushed(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const handle = await open(path, 'wx', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
