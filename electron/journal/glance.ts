import { statSync } from 'node:fs';
import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';
import { readSealed, writeSealed, type SealedFile } from '../files/sealed-file.ts';
import type { Seen } from './seen.ts';

// What every journal was listed by when this computer was left, in one sealed file, so that the list of sittings stands before 2,000
// files are read. It is never the last word: every journal is read whole before anything else is asked of it, and all are read once
// the list stands. What does not fit is read at once: a file whose mark differs, or an end that the anchors do not know.

/** `mark`: which file it was, and how it lay there; `seen`: what its bytes were found to be, of a long one. */
export type Glanced = { readonly mark: string; readonly summary: JournalSummary; readonly seen?: Seen };

/** To be raised when a line is read otherwise: what was seen by the old way says nothing of the new one. */
const VERSION = 2;

/** What the file is called below the data root. */
export const GLANCE = 'glance.sealed';

const fileIn = (root: string, key: Uint8Array): SealedFile => ({
  ...{ folder: root, name: GLANCE, key, context: 'kaoping/journal-glance/1' },
  // there was never one in clear
  clear: 'glance.none',
});

/** What was kept last; nothing where there is none, none opens, or another version wrote it. */
export async function readGlance(root: string, key: Uint8Array): Promise<readonly Glanced[]> {
  const held = await readSealed(fileIn(root, key)).catch(() => 'unreadable' as const);
  if (typeof held === 'string') return [];
  try {
    // what opens under the key was written here, and by this version it is what its type says: nobody waits for it to be checked
    const { v, journals } = JSON.parse(held.toString('utf8')) as { readonly v: number; readonly journals: Glanced[] };
    return v === VERSION ? journals : [];
  } catch {
    return [];
  }
}

/** Keeps it for the next start. Throws what the disk throws. */
export const keepGlance = (root: string, key: Uint8Array, journals: readonly Glanced[]): Promise<void> =>
  writeSealed(fileIn(root, key), Buffer.from(JSON.stringify({ v: VERSION, journals })));

/**
 * Which file lies there, how long it is, and when it or its entry in the folder was written last, which whoever puts another there can't
 * choose; null where none can be looked at. Asked at once: 2,000 waits for the disk's answer take longer than the answers.
 */
export function markOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : [found.ino, found.size, found.mtimeMs, found.ctimeMs].join(' ');
}

/** Whether a journal is as it was kept: then nothing is wrong with it as far as anybody knows. */
export const isAsKept = ({ mark, summary }: Glanced, path: string): boolean =>
  summary.problem === null && mark === markOf(path);
