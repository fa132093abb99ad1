import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { ANCHOR_COPIES } from '../anchors/anchors-file.ts';
import { isMissing } from '../files/disk-failure.ts';
import { STATION_COPIES } from '../station/copies.ts';
import { readStation } from '../station/station-file.ts';
import { CLEAR_BATCH, SEALED_BATCH } from '../sync/batch-file.ts';
import { VAULT_COPIES } from '../vault/copies.ts';
import { StickMissing } from './marker.ts';
import type { StickDisk } from './stick-disk.ts';

/**
 * What a station consists of besides its journals, relative to the data root: all that a backup takes along, so that another
 * computer can go on from here. The vault comes first: it says whose folder it is.
 */
const FILES = [
  ...VAULT_COPIES,
  ...STATION_COPIES,
  'takeovers.sealed',
  'archive.sealed',
  'calendars.sealed',
  'occupations.sealed',
  'handover/central.json',
] as const;
const FOLDERS = ['keys', 'photos', 'handover/outbox', 'plans'] as const;

/** Keeps the station's small files on the stick as they are here, so that its folder can stand in for this computer's. */
export type Mirror = {
  /** Writes those that changed since they were last looked at, each whole or not at all. Throws what the stick throws. */
  readonly keepUp: (place: string) => Promise<void>;
  /** Keeps what is known of all that lies there, once it lies there: from it a copy that was cut or edited is told. */
  readonly keepAnchors: (place: string) => Promise<void>;
  /** Whether what lies there opens with the data key of this computer, or with none yet. */
  readonly isOurs: (place: string) => Promise<boolean>;
  /** Every file is compared again. */
  readonly doubt: () => void;
};

export function createMirror(disk: StickDisk, root: string): Mirror {
  const seen = new Map<string, string>();
  async function keep(place: string, name: string): Promise<void> {
    const looks = await looksOf(join(root, name));
    if (looks === null || seen.get(name) === looks) return;
    await bringOver(disk, join(root, name), join(place, name));
    if (basename(name) === SEALED_BATCH)
      await disk.remove(join(place, dirname(name), CLEAR_BATCH)).catch(nullIfMissing);
    seen.set(name, looks);
  }
  return {
    keepUp: async (place) => {
      for (const name of await namesIn(root)) await keep(place, name);
    },
    keepAnchors: (place) => keep(place, ANCHOR_COPIES[0]),
    isOurs: async (place) => {
      const ours = await readFile(join(root, VAULT_COPIES[0])).catch(nullIfMissing);
      const theirs = await disk.read(join(place, VAULT_COPIES[0])).catch(nullIfMissing);
      return ours === null || theirs === null || !isOtherKey(ours, theirs);
    },
    doubt: () => seen.clear(),
  };
}

async function bringOver(disk: StickDisk, from: string, to: string): Promise<void> {
  const ours = await readFile(from).catch(nullIfMissing);
  const theirs = await disk.read(to).catch(nullIfMissing);
  // one that was taken away here since it was listed is nothing to copy
  if (ours === null || (theirs !== null && ours.equals(theirs))) return;
  if (isVault(from) && !mayReplace(ours, theirs)) return;
  // what rotted here is whole on the stick, from where a person is told to fetch it
  if (isStation(from) && readStation(ours) === null) return;
  if (theirs === null) await disk.makeFolder(dirname(to));
  await disk.replace(to, ours);
}

const isStation = (path: string): boolean => STATION_COPIES.some((name) => name === basename(path));
const isVault = (path: string): boolean => VAULT_COPIES.some((name) => name === basename(path));

/**
 * The vault's file opens everything else that lies there. It gives way to one of the same data key, as after a change of the
 * passphrase, but not to a damaged one; and a folder under another data key is not this computer's any more.
 */
function mayReplace(ours: Buffer, theirs: Buffer | null): boolean {
  if (theirs !== null && isOtherKey(ours, theirs)) throw new StickMissing();
  return keyOf(ours) !== null;
}

function isOtherKey(ours: Buffer, theirs: Buffer): boolean {
  const [own, other] = [keyOf(ours), keyOf(theirs)];
  return own !== null && other !== null && own !== other;
}

function keyOf(vault: Buffer): string | null {
  try {
    return z.looseObject({ fingerprint: z.string() }).parse(JSON.parse(vault.toString('utf8'))).fingerprint;
  } catch {
    return null;
  }
}

function nullIfMissing(error: unknown): null {
  if (isMissing(error)) return null;
  throw error;
}

async function namesIn(root: string): Promise<string[]> {
  const inFolders = await Promise.all(
    FOLDERS.map(async (folder) => {
      const found = await readdir(join(root, folder), { recursive: true }).catch(() => []);
      return found.filter((name) => isKept(basename(name))).map((name) => `${folder}/${name}`);
    }),
  );
  return [...FILES, ...inFolders.flat()];
}

/** Not what is being written, nor a batch that is about to be sealed: a stick is carried about. */
const isKept = (name: string): boolean => !name.endsWith('.tmp') && name !== CLEAR_BATCH;

/** When and how large, so that an unchanged file need not be read; null where there is no such file. */
async function looksOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(nullIfMissing);
  return found?.isFile() === true ? `${found.mtimeMs} ${found.size}` : null;
}
