import { Dexie } from 'dexie';
import { SEALED, type Database, type SealedLines } from './store/database.ts';
import { openRow } from './store/seal.ts';

/**
 * The first and last line of a log and how many it has: enough to list it without reading a day's entries. Null stands for
 * a line that does not open.
 */
export type LogEnds = { readonly first: string | null; readonly last: string | null; readonly count: number };

/** The ends of one log, or null where the database holds nothing of it. */
export async function logEnds(db: Database, log: string): Promise<LogEnds | null> {
  const rows = db.sealed.where('[log+seq]').between([log, Dexie.minKey], [log, Dexie.maxKey]);
  const [first, last] = await Promise.all([rows.first(), rows.clone().reverse().first()]);
  if (first === undefined || last === undefined) return null;
  return endsOf(db, first, last);
}

/**
 * The ends of every log that has at least one line here, in one transaction that goes from log to log once forwards, by their
 * first rows, and once backwards, by their last: asked for log by log, 2,000 sittings took 6,000 transactions.
 */
export async function allLogEnds(db: Database): Promise<ReadonlyMap<string, LogEnds>> {
  const reading = db.backendDB().transaction(SEALED, 'readonly');
  const [firsts, lasts] = await Promise.all([endRows(reading, 'next'), endRows(reading, 'prev')]);
  const opened = [...firsts].map(
    async ([log, first]) => [log, await endsOf(db, first, lasts.get(log) ?? first)] as const,
  );
  return new Map(await Promise.all(opened));
}

/** Before every number of a line, and behind every one: keys are numbers before texts, and texts before lists. */
const [BEFORE, BEHIND] = [-Infinity, []];

/** The first row of each log that this direction meets. */
function endRows(reading: IDBTransaction, direction: 'next' | 'prev'): Promise<ReadonlyMap<string, SealedLines>> {
  return new Promise((resolve, reject) => {
    const rows = new Map<string, SealedLines>();
    const walk = reading.objectStore(SEALED).openCursor(null, direction);
    walk.onerror = () => reject(walk.error ?? new Error('the database did not answer'));
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (cursor === null) {
        resolve(rows);
        return;
      }
      const row = cursor.value as SealedLines;
      rows.set(row.log, row);
      cursor.continue([row.log, direction === 'next' ? BEHIND : BEFORE]);
    };
  });
}

async function endsOf({ key }: Database, first: SealedLines, last: SealedLines): Promise<LogEnds> {
  const head = openRow(key.opener, first);
  const [heads, tails] = await Promise.all([head, first.seq === last.seq ? head : openRow(key.opener, last)]);
  return { first: heads?.[0] ?? null, last: tails?.at(-1) ?? null, count: last.seq + last.count };
}
