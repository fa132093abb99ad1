import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { areaFolder } from '../files/data-root.ts';
import { isMissing } from '../files/disk-failure.ts';
import { writeCopies } from '../files/write-atomic.ts';
import { stationFileSchema, type StationFile } from './draft-station.ts';
import { STATION_COPIES } from './copies.ts';

/** Both copies are there in part and neither reads. */
export class StationDamaged extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super('neither copy of station.json reads');
    this.folder = folder;
  }
}

/** What a person is told of it: where a whole copy has to be put. */
export const stationDamaged = ({ folder }: StationDamaged): HostFailure => ({
  kind: 'station_damaged',
  detail: { folder },
});

/**
 * The station of that area, from the first copy that reads; null where there is none. Throws `StationDamaged`, but not for
 * practice: that must not stand in the way of real work, and gets a new station.
 */
export async function readStationFile(root: string, practice: boolean): Promise<StationFile | null> {
  const copies = await readCopies(areaFolder(root, practice));
  const found = copies.find((copy) => typeof copy !== 'string');
  if (found !== undefined) return found;
  if (copies.includes('damaged') && !practice) throw new StationDamaged(areaFolder(root, practice));
  return null;
}

/** Writes both copies, or neither; at any moment at least one of them is whole. Throws what the disk throws. */
export async function writeStationFile(root: string, practice: boolean, text: string): Promise<void> {
  const area = areaFolder(root, practice);
  await mkdir(area, { recursive: true, mode: 0o700 });
  const copies = STATION_COPIES.map((name) => join(area, name));
  await writeCopies(copies, text);
}

/** Writes anew the copy that is missing or does not read, where the other does. A disk that refuses is asked at the next start. */
export async function mendStationFile(root: string, practice: boolean): Promise<void> {
  const copies = await readCopies(areaFolder(root, practice));
  const found = copies.find((copy) => typeof copy !== 'string');
  if (found === undefined || copies.every((copy) => JSON.stringify(copy) === JSON.stringify(found))) return;
  await writeStationFile(root, practice, JSON.stringify(found)).catch(() => undefined);
}

const readCopies = (area: string): Promise<(StationFile | 'missing' | 'damaged')[]> =>
  Promise.all(STATION_COPIES.map((name) => readCopy(join(area, name))));

async function readCopy(path: string): Promise<StationFile | 'missing' | 'damaged'> {
  try {
    return readStation(await readFile(path)) ?? 'damaged';
  } catch (error) {
    return isMissing(error) ? 'missing' : 'damaged';
  }
}

/** What the bytes of a copy say, or null where they are none. */
export function readStation(bytes: Uint8Array): StationFile | null {
  try {
    return stationFileSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return null;
  }
}
