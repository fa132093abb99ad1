import { Dexie } from 'dexie';
import type { Database, SealedLines } from './database.ts';
import { Stalled } from './database-failure.ts';
import { openRow, type RowText } from './seal.ts';
import { LATE, withinTime } from './within-time.ts';

/** A row of a log, unsealed; its text is null where it does not open. */
export type OpenedRow = { readonly seq: number; readonly count: number; readonly text: RowText | null };

type Key = readonly [log: string, seq: number];
/** The keys of rows that are read together, and about how many lines they hold. */
type Portion = { readonly keys: readonly Key[]; readonly lines: number };

/** So many portions are on their way: while the chain of one is followed, the browser reads and unseals those behind it. */
const AHEAD = 4;
/** A portion has about so many lines, in no more than so many rows. */
const LINES_A_TIME = 1024;
const MOST_ROWS = 256;
/**
 * Rows of so many lines are asked for one by one: as a range Chromium takes 3 ms for each of a hundred lines, by itself half of one.
 * Rows of a single mark come sooner as a range.
 */
const LONG = 8;
/** A portion takes milliseconds; a disk that needs so long does not answer. */
const READING_MS = 20_000;

/** Reads and unseals a log in order, portion by portion; `take` answers false to have no more. */
export async function takeRows(
  db: Database,
  log: string,
  take: (rows: readonly OpenedRow[]) => boolean | Promise<boolean>,
): Promise<void> {
  const keys = await inTime(
    db.sealed.where('[log+seq]').between([log, Dexie.minKey], [log, Dexie.maxKey]).primaryKeys(),
  );
  const portions = portionsOf(keys);
  const coming: Promise<readonly OpenedRow[]>[] = [];
  const ask = (portion: Portion | undefined): void => {
    if (portion === undefined) return;
    const rows = openedRows(db, portion);
    // what it throws is heard where it is waited for
    rows.catch(() => undefined);
    coming.push(rows);
  };
  portions.slice(0, AHEAD).forEach(ask);
  for (let at = AHEAD; ; at += 1) {
    const rows = await coming.shift();
    ask(portions[at]);
    if (rows === undefined || !(await take(rows))) return;
  }
}

/** Rows in portions, by their keys: how many lines one has is where the next begins. */
function portionsOf(keys: readonly Key[]): readonly Portion[] {
  const portions: Portion[] = [];
  let together: Key[] = [];
  for (const [at, key] of keys.entries()) {
    together.push(key);
    const [first, next] = [together[0] ?? key, keys[at + 1]];
    const lines = (next ?? key)[1] - first[1];
    if (next !== undefined && lines < LINES_A_TIME && together.length < MOST_ROWS) continue;
    portions.push({ keys: together, lines });
    together = [];
  }
  return portions;
}

async function openedRows(db: Database, portion: Portion): Promise<readonly OpenedRow[]> {
  const rows = await inTime(rowsOf(db, portion));
  return Promise.all(rows.filter((row) => row !== undefined).map((row) => openedRow(db, row)));
}

function rowsOf(db: Database, { keys, lines }: Portion): PromiseLike<readonly (SealedLines | undefined)[]> {
  const [first, last] = [keys[0], keys.at(-1)];
  return first === undefined || last === undefined || lines >= LONG * keys.length
    ? db.sealed.bulkGet(keys.map(([log, seq]) => [log, seq]))
    : db.sealed.where('[log+seq]').between(first, last, true, true).toArray();
}

const openedRow = async (db: Database, row: SealedLines): Promise<OpenedRow> => ({
  ...{ seq: row.seq, count: row.count },
  text: await openRow(db.key.opener, row),
});

/** What the database answers; throws where it does not for so long. */
async function inTime<T>(reading: PromiseLike<T>): Promise<T> {
  const read = await withinTime(Promise.resolve(reading), READING_MS);
  if (read === LATE) throw new Stalled(READING_MS);
  return read;
}
