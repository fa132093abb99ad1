import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../files/sync-folder.ts';

/** What the data key seals, or what belongs to what it seals. The browser's profile is in use and stays. */
const SEALED = ['journal', 'keys', 'handover', 'practice', 'station.json', 'takeover.sealed'] as const;

/** Moves records without a key into a folder of its own below the root: should the key turn up, they can be moved back. */
export async function setAside(root: string, now: Date): Promise<string> {
  const where = join(root, `set-aside-${now.toISOString().replaceAll(':', '')}`);
  await mkdir(where, { mode: 0o700 });
  const there = (await readdir(root)).filter((name) => name.startsWith('vault.json') || isSealed(name));
  for (const name of there) await rename(join(root, name), join(where, name));
  await syncFolder(root);
  return where;
}

const isSealed = (name: string): boolean => (SEALED as readonly string[]).includes(name);
