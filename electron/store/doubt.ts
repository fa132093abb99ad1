import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomic } from '../files/write-atomic.ts';

/** Up to which number the page's databases are in doubt, because the disk would not take a write; 0: none is. */
export type Doubt = { readonly real: number; readonly practice: number };

const FILE = 'store-doubt';
const DIGITS = 6;
const NONE: Doubt = { real: 0, practice: 0 };
const written = ({ real, practice }: Doubt): string =>
  `${[real, practice].map((upTo) => String(upTo).padStart(DIGITS, '0')).join(' ')}\n`;

/** What is in doubt; a file that is missing or does not read puts nothing in doubt. */
export async function readDoubt(root: string): Promise<Doubt> {
  const text = await readFile(join(root, FILE), 'utf8').catch(() => '');
  const found = /^(\d{6}) (\d{6})\n$/.exec(text);
  return found === null ? NONE : { real: Number(found[1]), practice: Number(found[2]) };
}

/** Makes the file while there is room: on a full disk it can then be written where it lies, which takes no more of it. */
export async function prepareDoubt(root: string): Promise<void> {
  const text = await readFile(join(root, FILE), 'utf8').catch(() => '');
  if (text.length !== written(NONE).length) await writeAtomic(join(root, FILE), written(NONE));
}

/** Remembers across a restart that everything up to these numbers is in doubt. */
export async function writeDoubt(root: string, doubt: Doubt): Promise<void> {
  const file = await open(join(root, FILE), 'r+');
  try {
    await file.write(written(doubt), 0);
    await file.datasync();
  } finally {
    await file.close();
  }
}
