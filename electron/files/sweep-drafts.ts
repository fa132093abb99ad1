import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDraft } from './write-atomic.ts';

/** Where a stick's small files are copied while they are read, below the root. */
export const TAKING_OVER = 'taking-over-';
/** The same in the folder for temporary files, where an earlier version put them. */
const EARLIER = 'kaoping-stick-';
/** Reading a stick takes minutes; what is older belongs to nobody any more. */
const EARLIER_MS = 24 * 60 * 60_000;
/** What a draft can lie in: the root's own folders, never the browser's profile. */
const FOLDERS = [
  '',
  'keys',
  'journal',
  'handover',
  'exports',
  'practice',
  'practice/keys',
  'practice/journal',
] as const;
const OUTBOX = 'handover/outbox';

/**
 * Takes away what was never finished: files and folders that a kill left under the name of a draft, and copies of a stick's keys.
 * Called while nobody but this host has the root. What can't be removed is left; it was never counted on.
 */
export async function sweepDrafts(root: string, now: Date): Promise<number> {
  const batches = (await namesIn(join(root, OUTBOX))).map((name) => `${OUTBOX}/${name}`);
  const drafts: string[] = [];
  for (const folder of [...FOLDERS, OUTBOX, ...batches]) {
    const path = join(root, folder);
    drafts.push(...(await namesIn(path)).filter(isUnfinished).map((name) => join(path, name)));
  }
  for (const name of await namesIn(tmpdir())) {
    const path = join(tmpdir(), name);
    if (name.startsWith(EARLIER) && (await isForgotten(path, now))) drafts.push(path);
  }
  const swept = await Promise.all(drafts.map(removed));
  return swept.filter(Boolean).length;
}

const isUnfinished = (name: string): boolean =>
  isDraft(name) || name.endsWith('.kpj.mending') || name.startsWith(TAKING_OVER);

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** Ours, and so old that no living process reads it. */
async function isForgotten(path: string, now: Date): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  const isOwn = process.getuid === undefined || found?.uid === process.getuid();
  return found !== null && isOwn && now.getTime() - found.mtimeMs > EARLIER_MS;
}

const removed = (path: string): Promise<boolean> =>
  rm(path, { recursive: true, force: true }).then(
    () => true,
    () => false,
  );
