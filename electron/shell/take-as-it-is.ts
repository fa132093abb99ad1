import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { areaFolder } from '../files/data-root.ts';
import { STATION_COPIES } from '../station/copies.ts';
import { readStation } from '../station/station-file.ts';
import { nothing, type Held } from '../anchors/anchors-file.ts';
import { NEARLY_LOCKED } from '../keys/pin-lock.ts';
import { CENTRAL, OUTBOX, stateOf, stationOf, stationText, triesOf } from '../anchors/names.ts';

const triesSchema = z.strictObject({ failed: z.int().min(0), lastAt: z.number() });
const TRIES = '.tries.json';

/** What lies here from before there were anchors. Journals are noted as they are opened. */
export async function takenAsItIs(root: string): Promise<Held> {
  const held = nothing(false);
  const take = (name: string, content: string | Uint8Array | null): void => {
    if (content !== null) held.files[name] = [createHash('sha256').update(content).digest('hex')];
  };
  take(CENTRAL, await bytesOf(join(root, CENTRAL)));
  for (const id of await namesIn(join(root, OUTBOX))) take(stateOf(id), await bytesOf(join(root, stateOf(id))));
  for (const practice of [false, true]) {
    const area = areaFolder(root, practice);
    const copies = await Promise.all(STATION_COPIES.map((name) => bytesOf(join(area, name))));
    const station = copies.map((copy) => (copy === null ? null : readStation(copy))).find((copy) => copy !== null);
    if (station != null) take(stationOf(practice), stationText(station.station));
    const tries = (await namesIn(join(area, 'keys'))).filter((name) => name.endsWith(TRIES));
    for (const name of tries) {
      const personId = name.slice(0, -TRIES.length);
      held.tries[triesOf({ practice, personId })] = read(await bytesOf(join(area, 'keys', name)));
    }
  }
  return held;
}

function read(bytes: Buffer | null): Held['tries'][string] {
  try {
    return triesSchema.parse(JSON.parse(String(bytes)));
  } catch {
    return NEARLY_LOCKED;
  }
}

const bytesOf = (path: string): Promise<Buffer | null> => readFile(path).catch(() => null);
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
