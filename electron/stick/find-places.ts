import { basename, join } from 'node:path';
import { z } from 'zod';
import type { StickPlace } from '#shared/wire/host/stick.ts';
import { errorCode, isMissing } from '../files/disk-failure.ts';
import { stationFileSchema } from '../station/draft-station.ts';
import { STATION_COPIES } from '../station/copies.ts';
import { VAULT_COPIES } from '../vault/copies.ts';
import { vaultFileSchema } from '../vault/vault-file.ts';
import { HOME_PREFIX, MARKER } from './marker.ts';
import type { StickDisk } from './stick-disk.ts';

/** Answers that say there is nothing here to look into; any other is the stick's own trouble. */
const CLOSED = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);

/** Third copies in a folder: the folder itself where it is one, else those in it. Nothing is opened; throws what the stick throws. */
export async function findPlaces(disk: StickDisk, folder: string): Promise<StickPlace[]> {
  const names = await disk.list(folder);
  const isPlace = [MARKER, ...STATION_COPIES, ...VAULT_COPIES].some((name) => names.includes(name));
  if (isPlace) return [await lookAt(disk, folder, names)];
  const found: StickPlace[] = [];
  for (const home of names.sort()) {
    const inside = await namesIn(disk, join(folder, home));
    if (inside.includes(MARKER) || (home.startsWith(HOME_PREFIX) && inside.length > 0))
      found.push(await lookAt(disk, join(folder, home), inside));
  }
  return found.sort((a, b) => ((a.changedAt ?? '') < (b.changedAt ?? '') ? 1 : -1));
}

async function lookAt(disk: StickDisk, place: string, names: readonly string[]): Promise<StickPlace> {
  const textsOf = (copies: readonly string[]) => Promise.all(copies.map((name) => textOf(disk, place, name)));
  const stations = await textsOf(STATION_COPIES);
  const read = stations.map((text) => stationFileSchema.safeParse(jsonOf(text))).find(({ success }) => success);
  const known = read?.data?.station;
  const vaults = await textsOf(VAULT_COPIES);
  const texts = [...stations, ...vaults, await textOf(disk, place, MARKER)];
  return {
    place,
    home: basename(place),
    stationName: known?.name ?? null,
    changedAt: await changedAt(disk, place),
    marked: names.includes(MARKER),
    problem: texts.some(isNewer)
      ? 'stick_newer'
      : !vaults.some((text) => vaultFileSchema.safeParse(jsonOf(text)).success)
        ? 'stick_vault_gone'
        : known === undefined || known.practice
          ? 'stick_station_gone'
          : null,
  };
}

/** The latest change of a journal, or of the station's file where there is none yet. */
async function changedAt(disk: StickDisk, place: string): Promise<string | null> {
  const journals = (await namesIn(disk, join(place, 'journal'))).map((name) => join(place, 'journal', name));
  const times: number[] = [];
  for (const path of journals.length > 0 ? journals : STATION_COPIES.map((name) => join(place, name))) {
    const time = await disk.changedAt(path).catch(nullIfMissing);
    if (time !== null) times.push(time);
  }
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
}

async function namesIn(disk: StickDisk, folder: string): Promise<string[]> {
  try {
    return await disk.list(folder);
  } catch (error) {
    if (CLOSED.has(errorCode(error) ?? '')) return [];
    throw error;
  }
}

/** A file as far as anybody can read it; null where there is none, or where it lies on a broken sector. */
async function textOf(disk: StickDisk, place: string, name: string): Promise<string | null> {
  try {
    return (await disk.read(join(place, name))).toString('utf8');
  } catch (error) {
    // a stick that was pulled out answers as a broken sector does, but then its folder does not answer either
    if (!isMissing(error)) await disk.list(place);
    return null;
  }
}

/** Written by a later version, as every file of ours says of itself. */
const isNewer = (text: string | null): boolean => z.looseObject({ v: z.int().min(2) }).safeParse(jsonOf(text)).success;

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

function nullIfMissing(error: unknown): null {
  if (isMissing(error)) return null;
  throw error;
}
