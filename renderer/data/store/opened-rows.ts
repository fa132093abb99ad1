import { Dexie } from 'dexie';
import type { Database } from './database.ts';
import { Stalled } from './database-failure.ts';
import { readPortions, type Portion, type Rows } from './portions.ts';
import { portionsFrom, readingThread } from './reading-thread.ts';
import { linesIn } from './seal.ts';
import { LATE, withinTime } from './within-time.ts';

/** A row of a log, unsealed; its lines are null where it does not open. */
export type OpenedRow = { readonly seq: number; readonly count: number; readonly lines: readonly string[] | null };
/** Rows that were read together, and the digests of the blocks that end in them. */
export type OpenedRows = { readonly rows: readonly OpenedRow[]; readonly digests: readonly string[] };

/** A portion takes milliseconds; a disk that needs so long does not answer. */
const READING_MS = 20_000;

/** Reads and unseals a log in order, portion by portion; `take` answers false to have no more. */
export async function takeRows(
  db: Database,
  log: string,
  take: (opened: OpenedRows) => boolean | Promise<boolean>,
): Promise<void> {
  // asked through Dexie, which opens a connection anew that the browser has closed: what is read is written on
  const keys = await inTime(
    db.sealed.where('[log+seq]').between([log, Dexie.minKey], [log, Dexie.maxKey]).primaryKeys(),
  );
  const portions = portionsOf(db, { log, seqs: keys.map(([, seq]) => seq) });
  try {
    for (;;) {
      const step = await inTime(portions.next());
      if (step.done === true) return;
      const { rows, digests } = step.value;
      if (!(await take({ rows: rows.map(openedRow), digests }))) return;
    }
  } finally {
    // one that does not answer is not waited for
    void portions.return().catch(() => undefined);
  }
}

const openedRow = ({ seq, count, bytes }: Portion['rows'][number]): OpenedRow => ({
  ...{ seq, count },
  lines: bytes === null ? null : linesIn(bytes),
});

/** In the thread; here where there is none, or where it can't even begin: what is wrong with the database is told by its own connection. */
async function* portionsOf(db: Database, rows: Rows): AsyncGenerator<Portion, void> {
  const { place, key } = db;
  const thread = readingThread();
  let isBegun = false;
  try {
    for await (const portion of thread === null ? [] : portionsFrom(thread, { place, opener: key.opener, rows })) {
      isBegun = true;
      yield portion;
    }
  } catch (cause) {
    if (isBegun) throw cause;
  }
  if (!isBegun) yield* readPortions(db.backendDB(), key.opener, rows);
}

/** What the database answers; throws where it does not for so long. */
async function inTime<T>(reading: PromiseLike<T>): Promise<T> {
  const read = await withinTime(Promise.resolve(reading), READING_MS);
  if (read === LATE) throw new Stalled(READING_MS);
  return read;
}
