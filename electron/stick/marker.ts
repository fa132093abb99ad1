import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { idSchema } from '#shared/model/basics.ts';
import { isMissing } from '../files/disk-failure.ts';
import type { ChosenStick } from './setting.ts';
import type { StickDisk } from './stick-disk.ts';

const markerSchema = z.strictObject({ v: z.literal(1), stickId: idSchema, computerId: idSchema, stationId: idSchema });
type Marker = z.infer<typeof markerSchema>;

/** The file by which a stick is known again. */
export const MARKER = 'third-copy.json';
/** What the name of every folder of ours on a stick begins with. */
export const HOME_PREFIX = '考评台-';

/** Not the stick we know: nothing there, an empty place where a stick was mounted, or another stick. */
export class StickMissing extends Error {}

/** Makes sure that this is the very stick that was chosen, before anything is read or written on it. */
export async function recognise(disk: StickDisk, { folder, home, stickId }: ChosenStick): Promise<void> {
  const marker = await readMarker(disk, join(folder, home));
  if (marker?.stickId !== stickId) throw new StickMissing();
}

/**
 * Takes a folder on a stick for this computer: its own folder from an earlier time if there is one that its data key opens,
 * else a new one. What another computer keeps on the same stick, even for the same station, is left alone.
 */
export async function claim(
  disk: StickDisk,
  folder: string,
  { computerId, stationId }: { readonly computerId: string; readonly stationId: string },
  isOurs: (place: string) => Promise<boolean>,
): Promise<ChosenStick> {
  const names = new Set(await disk.list(folder));
  for (let copy = 1; ; copy += 1) {
    const home = `${HOME_PREFIX}${stationId.slice(0, 8)}${copy === 1 ? '' : `-${copy}`}`;
    const place = join(folder, home);
    const marker = names.has(home) ? await readMarker(disk, place) : null;
    if (marker?.computerId === computerId && marker.stationId === stationId && (await isOurs(place)))
      return { folder, home, stickId: marker.stickId };
    if (names.has(home)) continue;
    await disk.makeFolder(join(place, 'journal'));
    const stickId = randomUUID();
    await disk.replace(join(place, MARKER), JSON.stringify({ v: 1, stickId, computerId, stationId } satisfies Marker));
    await disk.syncFolder(folder);
    return { folder, home, stickId };
  }
}

async function readMarker(disk: StickDisk, place: string): Promise<Marker | null> {
  let text: string;
  try {
    text = (await disk.read(join(place, MARKER))).toString('utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  try {
    return markerSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
