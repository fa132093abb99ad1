import { Dexie } from 'dexie';
import type { Database, SealedLines } from './database.ts';
import { Stalled } from './database-failure.ts';
import { openRow, type RowText } from './seal.ts';
import { LATE, withinTime } from './within-time.ts';

/** A row of a log, unsealed; its text is null where it does not open. */
export type OpenedRow = { readonly seq: number; readonly count: number; readonly text: RowText | null };

/** While the chain of so many lines is followed, the browser reads and unseals the next. */
const LINES_A_TIME = 2048;
const MOST_ROWS = 512;
/** A portion takes milliseconds; a disk that needs so long does not answer. */
const READING_MS = 20_000;

/** Reads and unseals a log in order, portion by portion; `take` answers false to have no more. */
export async function takeRows(
  db: Database,
  log: string,
  take: (rows: readonly OpenedRow[]) => boolean | Promise<boolean>,
): Promise<void> {
  let portion = await portionFrom(db, log, 0, 8);
  for (let last = portion.last; last !== undefined; last = portion.last) {
    const next = portionFrom(db, log, last.seq + 1, rowsLike(portion.rows));
    next.catch(() => undefined);
    if (!(await take(await portion.opened))) return;
    portion = await next;
  }
}

/** How many rows make a portion, where they are as long as these. */
function rowsLike(rows: readonly SealedLines[]): number {
  const lines = rows.reduce((sum, { count }) => sum + count, 0);
  return Math.min(MOST_ROWS, Math.max(4, Math.round((LINES_A_TIME * rows.length) / lines)));
}

async function portionFrom(db: Database, log: string, fromSeq: number, limit: number) {
  const reading = db.sealed.where('[log+seq]').between([log, fromSeq], [log, Dexie.maxKey]).limit(limit).toArray();
  const rows = await withinTime(reading, READING_MS);
  if (rows === LATE) throw new Stalled(READING_MS);
  const open = async (row: SealedLines): Promise<OpenedRow> => ({
    seq: row.seq,
    count: row.count,
    text: await openRow(db.key.opener, row),
  });
  return { rows, last: rows.at(-1), opened: Promise.all(rows.map(open)) };
}
