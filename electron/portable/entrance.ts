import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CODE_FRAGMENT } from '#shared/wire/host/seat.ts';
import { startWords } from '#electron/shell/words.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { PORTABLE_ORIGIN } from '../shell/app-origin.ts';

const FILE = 'open.html';

/** The address that lets one browser in. */
export const addressWith = (code: string): string => `${PORTABLE_ORIGIN}/#${CODE_FRAGMENT}${code}`;

/**
 * A page in the private data folder that leads to the address. A browser is started on this file: what stands in a program's
 * arguments is read by every account of the computer, what stands in the file only by its owner.
 */
export function entranceFile(root: string): {
  readonly path: string;
  readonly keep: (code: string) => Promise<void>;
  readonly remove: () => void;
} {
  const path = join(root, FILE);
  return {
    path,
    keep: (code) =>
      writeAtomic(
        path,
        `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer">` +
          `<meta http-equiv="refresh" content="0;url=${addressWith(code)}"><title>${startWords.appName[0]}</title>` +
          `<a href="${addressWith(code)}">${startWords.appName[0]}</a>\n`,
      ),
    remove: () => rmSync(path, { force: true }),
  };
}
