import { Dexie } from 'dexie';
import { SEALED, SEALED_TOGETHER, type Database } from './database.ts';
import { takeRows } from './opened-rows.ts';
import { sealLines, sealLinesBeside } from './seal.ts';

/** Lines of one log in order; null stands for one that does not open. */
export async function readLines(db: Database, log: string): Promise<readonly (string | null)[]> {
  const all: (string | null)[] = [];
  await takeRows(db, log, ({ rows }) => {
    for (const { count, lines } of rows) {
      // how many lines a damaged row held is what it says itself, so it is not believed beyond what is possible
      all.push(...(lines ?? Array<null>(Math.min(Math.max(count, 1), SEALED_TOGETHER.lines)).fill(null)));
    }
    return true;
  });
  return all;
}

/**
 * Seals and writes lines of one log from `fromSeq` on in one strict transaction; resolves when they are durable.
 * `add`, not `put`: a line that is there already is a bug to hear of, never something to overwrite.
 * Dexie would hand the lines over only some microtasks later, after the page has drawn itself; a mark goes first. What is much
 * longer, as a roster, is sealed beside the page before the transaction opens.
 */
export async function addLines(db: Database, log: string, fromSeq: number, lines: readonly string[]): Promise<void> {
  const isLong = lines.reduce((sum, { length }) => sum + length, 0) > LONG;
  const sealed = isLong ? await sealLinesBeside(db.key, log, fromSeq, lines) : null;
  await inStrict(db, [SEALED], (writing) => {
    for (const row of sealed ?? sealLines(db.key, log, fromSeq, lines)) writing.objectStore(SEALED).add(row);
  });
}
/** Characters that the page seals by itself in some milliseconds. */
const LONG = 100_000;

/** Does work in one strict transaction of its own; resolves when it is durable. */
export function inStrict(
  db: Database,
  stores: readonly string[],
  work: (writing: IDBTransaction) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const writing = db.backendDB().transaction([...stores], 'readwrite', { durability: 'strict' });
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error ?? new Error('the transaction was aborted'));
    work(writing);
    writing.commit();
  });
}

/** The logs that have at least one line here; it skips from log to log, however many lines each has. */
export async function listLogs(db: Database): Promise<string[]> {
  const logs: string[] = [];
  let row = await db.sealed.orderBy('[log+seq]').first();
  while (row !== undefined) {
    logs.push(row.log);
    row = await db.sealed.where('[log+seq]').above([row.log, Dexie.maxKey]).first();
  }
  return logs;
}
