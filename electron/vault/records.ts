import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { areaFolder } from '../data-root.ts';

/** Whether records lie here that only a data key opens, and whether some lie here in clear, from before there was one. */
export type Records = { readonly sealed: boolean; readonly clear: boolean };

/** Looks by name and by the guard a key file states; nothing is opened. */
export async function findRecords(root: string): Promise<Records> {
  const found = { sealed: false, clear: false };
  for (const practice of [false, true]) {
    const area = areaFolder(root, practice);
    const station = await readFile(join(area, 'station.json'), 'utf8').catch(() => null);
    const journals = await readdir(join(area, 'journal')).catch(() => []);
    if (station?.includes('"guard":"vault"') === true || journals.some((name) => name.endsWith('.kpj'))) {
      found.sealed = true;
    } else if (station !== null || journals.some((name) => name.endsWith('.jsonl'))) found.clear = true;
  }
  return found;
}
