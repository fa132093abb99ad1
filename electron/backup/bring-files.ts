import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ANCHOR_COPIES } from '../anchors/anchors-file.ts';
import { isMissing } from '../files/disk-failure.ts';
import { STATION_COPIES } from '../station/copies.ts';
import { StickSilent, type StickDisk } from '../stick/stick-disk.ts';
import { VAULT_COPIES } from '../vault/copies.ts';

/** What lies beside the folders of a station's copy; the second name of the certificates is an earlier version's. */
const FILES = [
  ...STATION_COPIES,
  'takeovers.sealed',
  'takeovers.json',
  'handover/central.json',
  ANCHOR_COPIES[0],
] as const;
const OUTBOX = 'handover/outbox';

/** Copies the file that opens everything else from a stick into a folder here. */
export const bringVault = (disk: StickDisk, place: string, here: string): Promise<void> =>
  bring(disk, place, here, VAULT_COPIES);

/**
 * Copies everything of a station but its journals from a stick into a folder here, as sealed as it lies there: whoever reads it
 * then waits for no stick. A file whose sectors can't be read comes as an empty one, which is damaged wherever it is read.
 */
export async function bringFiles(disk: StickDisk, place: string, here: string): Promise<void> {
  const batches = await namesIn(disk, place, OUTBOX);
  const inBatches = await Promise.all(batches.map((batch) => namesIn(disk, place, batch)));
  await bring(disk, place, here, [
    ...FILES,
    ...(await namesIn(disk, place, 'keys')),
    ...(await namesIn(disk, place, 'plans')),
    ...(await namesIn(disk, place, 'photos')),
    ...inBatches.flat(),
  ]);
}

async function bring(disk: StickDisk, place: string, here: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const bytes = await disk.read(join(place, name)).catch((error: unknown) => {
      if (error instanceof StickSilent) throw error;
      return isMissing(error) ? null : Buffer.alloc(0);
    });
    if (bytes === null) continue;
    await mkdir(dirname(join(here, name)), { recursive: true, mode: 0o700 });
    await writeFile(join(here, name), bytes);
  }
}

/** Names in a folder of the copy, from its root on; none where it is no folder. */
async function namesIn(disk: StickDisk, place: string, folder: string): Promise<string[]> {
  const names = await disk.list(join(place, folder)).catch((error: unknown) => {
    if (isMissing(error) || (error as { code?: unknown }).code === 'ENOTDIR') return [];
    throw error;
  });
  return names.map((name) => `${folder}/${name}`);
}
