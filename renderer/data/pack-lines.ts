import { SEALED, type Database } from './store/database.ts';
import type { FollowedLog } from './follow-log.ts';
import { inStrict } from './store/lines.ts';
import { openRow, sealLines } from './store/seal.ts';

/** Fewer rows than this open as fast as they are. */
const MANY_ROWS = 1024;
/** Marks are written one at a time, a few together where they are typed faster than the disk takes them. */
const SMALL = 16;
const FAR = 64;

/**
 * Seals the marks of the days before together, some dozens a row, so that a long log opens quickly. It is done before a
 * sitting shows and never while one is typed into: the new rows are opened and compared first, then they take the place
 * of the old in one strict transaction. Answers whether it did; a log that was not packed is as good, only slower.
 */
export async function packLines(db: Database, log: string, { links, rows }: FollowedLog): Promise<boolean> {
  const isSmall = (at: number): boolean => (rows[at]?.count ?? SMALL) < SMALL;
  // a long line is a row of its own and stays so; a day of marks is small rows as far as one looks
  const first = rows.findIndex((_, at) => isSmall(at) && isSmall(at + FAR));
  const from = rows[first]?.seq;
  if (from === undefined || rows.length - first < MANY_ROWS) return false;
  const lines = links.slice(from).map(({ line }) => line);
  const packed = sealLines(db.key, log, from, lines);
  const opened = await Promise.all(packed.map((row) => openRow(db.key.opener, row)));
  if (opened.some((found) => found === null)) return false;
  if (opened.flatMap((found) => found ?? []).some((line, at) => line !== lines[at])) return false;
  await inStrict(db, [SEALED], (writing) => {
    const store = writing.objectStore(SEALED);
    store.delete(IDBKeyRange.bound([log, from], [log, []]));
    for (const row of packed) store.add(row);
  });
  return true;
}
