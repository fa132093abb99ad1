import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../files/sync-folder.ts';
import { ANCHOR_COPIES } from '../anchors/anchors-file.ts';
import { GLANCE } from '../journal/glance.ts';
import { STATION_COPIES } from '../station/copies.ts';
import { leaveStore, readStore } from '../store/store-file.ts';
import { DOOR_TRIES } from './door-tries.ts';

/** What the data key seals, or what belongs to what it seals. The browser's profile is in use and stays. */
const SEALED: readonly string[] = [
  'journal',
  'keys',
  'handover',
  'practice',
  ...STATION_COPIES,
  'takeovers.json',
  'takeovers.sealed',
  ...ANCHOR_COPIES,
  GLANCE,
  DOOR_TRIES,
];

/**
 * Moves records without a key into a folder of its own below the root: should the key turn up, they can be moved back. The
 * page goes on with empty databases, because nothing in the old ones opens any more.
 */
export async function setAside(root: string, now: Date): Promise<string> {
  const { real, practice } = await readStore(root);
  await leaveStore(root, { practice: false, generation: real + 1, reason: 'vault_lost' }, now);
  await leaveStore(root, { practice: true, generation: practice + 1, reason: 'vault_lost' }, now);
  const where = join(root, `set-aside-${now.toISOString().replaceAll(':', '')}`);
  await mkdir(where, { mode: 0o700 });
  const there = (await readdir(root)).filter((name) => name.startsWith('vault.json') || SEALED.includes(name));
  for (const name of there) await rename(join(root, name), join(where, name));
  await syncFolder(root);
  return where;
}
