import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idSchema } from '#shared/model/basics.ts';
import { clearLines, findLines } from '../journal/line-codec.ts';
import type { Journals } from '../journal/journals.ts';
import type { Log } from '../log/logger.ts';
import { copyPath } from './journal-copies.ts';
import { holdAgainst } from './hold-against.ts';
import type { StickDisk } from './stick-disk.ts';

const CLEAR = '.jsonl';

/** Takes copies in clear off the stick, which versions before encryption wrote there. */
export type ClearSweep = {
  /** Throws what the stick throws. */
  readonly keepUp: (place: string) => Promise<void>;
  /** It may be another stick: it is looked through again. */
  readonly doubt: () => void;
};
type Ports = {
  readonly disk: StickDisk;
  readonly journals: Pick<Journals, 'list' | 'fileOf' | 'examine'>;
  readonly note: Log;
};

/**
 * A clear file goes once the sealed copy beside it was read back and is the whole journal, and everything the clear one says
 * stands in it. One that says more or other things is left for a person to look at: it may be all there is of it.
 */
export function createClearSweep({ disk, journals, note }: Ports): ClearSweep {
  let left: string[] | null = null;

  /** null: the sealed copy is not complete yet. */
  async function isHeldSealed(place: string, log: string): Promise<boolean | null> {
    const summary = journals.list().find((journal) => journal.log === log && !journal.practice);
    if (summary === undefined) return false;
    const owner = { log, practice: false };
    const journal = { path: journals.fileOf(owner), bytes: summary.bytes };
    const found = await holdAgainst(disk, copyPath(place, journal.path), journal, (stored) =>
      journals.examine(owner, stored),
    );
    if (found.kind !== 'holds' || found.held.journal < journal.bytes) return null;
    const { lines } = journals.examine(owner, (await readFile(journal.path)).subarray(0, journal.bytes));
    const clear = await disk.read(join(place, 'journal', `${log}${CLEAR}`));
    return findLines(clear).spans.every(
      ([from, to], seq) => clearLines.decode(seq, clear.subarray(from, to)) === lines[seq],
    );
  }

  return {
    keepUp: async (place) => {
      const folder = join(place, 'journal');
      left ??= (await disk.list(folder)).filter((name) => logOf(name) !== null);
      for (const name of left) {
        const held = await isHeldSealed(place, logOf(name) ?? '');
        if (held === null) continue;
        if (held) {
          await disk.remove(join(folder, name));
          await disk.syncFolder(folder);
        } else note('stick_left_in_clear', name);
        left = left.filter((other) => other !== name);
      }
    },
    doubt: () => {
      left = null;
    },
  };
}

function logOf(name: string): string | null {
  const log = idSchema.safeParse(name.slice(0, -CLEAR.length));
  return name.endsWith(CLEAR) && log.success ? log.data : null;
}
