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
 * How many lines of each log are here, told by its last row, which is not unsealed. One transaction goes from log to log,
 * in every part of the alphabet at once: each step waits for the browser, so that 2,000 steps in a row took 0.4 s.
 */
export async function allLogCounts(db: Database): Promise<ReadonlyMap<string, number>> {
  const reading = db.backendDB().transaction(SEALED, 'readonly');
  const counts = new Map<string, number>();
  await Promise.all(
    PARTS.map((part) => lastRows(reading, part, ({ log, seq, count }) => counts.set(log, seq + count))),
  );
  return counts;
}

/** Logs are named by UUIDs; whatever else one is called lies in the first part or the last. */
const PARTS: readonly (readonly [string | null, string | null])[] = [...Array.from('123456789abcdef'), null].map(
  (end, at, ends) => [ends[at - 1] ?? null, end],
);
const rangeOf = ([from, to]: (typeof PARTS)[number]): IDBKeyRange | null => {
  if (from === null) return to === null ? null : IDBKeyRange.upperBound([to], true);
  return to === null ? IDBKeyRange.lowerBound([from]) : IDBKeyRange.bound([from], [to], false, true);
};

/** Before every number of a line: keys are numbers before texts. */
const BEFORE = -Infinity;

/** Takes the last row of every log in a part. */
function lastRows(
  reading: IDBTransaction,
  part: (typeof PARTS)[number],
  take: (row: SealedLines) => unknown,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const walk = reading.objectStore(SEALED).openCursor(rangeOf(part), 'prev');
    walk.onerror = () => reject(walk.error ?? new Error('the database did not answer'));
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (cursor === null) {
        resolve();
        return;
      }
      const row = cursor.value as SealedLines;
      take(row);
      cursor.continue([row.log, BEFORE]);
    };
  });
}

async function endsOf({ key }: Database, first: SealedLines, last: SealedLines): Promise<LogEnds> {
  const head = openRow(key.opener, first);
  const [heads, tails] = await Promise.all([head, first.seq === last.seq ? head : openRow(key.opener, last)]);
  return { first: heads?.[0] ?? null, last: tails?.at(-1) ?? null, count: last.seq + last.count };
}
