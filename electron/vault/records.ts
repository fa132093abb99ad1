import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { areaFolder } from '../files/data-root.ts';
import { STATION_COPIES } from '../station/copies.ts';

/** Whether records lie here that only a data key opens, and whether some lie here in clear, from before there was one. */
export type Records = { readonly sealed: boolean; readonly clear: boolean };

/** Looks by name and by the guard a key file states; nothing is opened. */
export async function findRecords(root: string): Promise<Records> {
  const found = { sealed: false, clear: false };
  for (const practice of [false, true]) {
    const area = areaFolder(root, practice);
    const station = await textOf(area);
    const journals = await readdir(join(area, 'journal')).catch(() => []);
    if (/"guard":"(vault|anchored)"/.test(station ?? '') || journals.some((name) => name.endsWith('.kpj'))) {
      found.sealed = true;
    } else if (station !== null || journals.some((name) => name.endsWith('.jsonl'))) found.clear = true;
  }
  return found;
}

/** What both copies of the station's file say, or null where there is none. */
async function textOf(area: string): Promise<string | null> {
  const copies = STATION_COPIES.map((name) => readFile(join(area, name), 'utf8').catch(() => null));
  const texts = (await Promise.all(copies)).filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join('\n');
}
