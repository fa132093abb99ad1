import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { areaFolder } from '../files/data-root.ts';

const TRIES = '.tries.json';

/** Takes the files away in which tries were counted before: whoever deletes one of those gets nothing for it. */
export async function sweepTries(root: string): Promise<void> {
  for (const practice of [false, true]) {
    const folder = join(areaFolder(root, practice), 'keys');
    const tries = (await readdir(folder).catch((): string[] => [])).filter((name) => name.endsWith(TRIES));
    for (const name of tries) await rm(join(folder, name), { force: true });
  }
}
