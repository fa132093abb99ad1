import { Dexie } from 'dexie';
import { SEALED, SEALED_TOGETHER, type Database } from './database.ts';
import { takeRows } from './opened-rows.ts';
import { sealLines } from './seal.ts';

/** Lines of one log in order; null stands for one that does not open. */
export async function readLines(db: Database, log: string): Promise<readonly (string | null)[]> {
  const all: (string | null)[] = [];
  await takeRows(db, log, (rows) => {
    for (const { count, lines } of rows) {
      // how many lines a damaged row held is what it says itself, so it is not believed beyond what is possible
      all.push(...(lines ?? Array<null>(Math.min(Math.max(count, 1), SEALED_TOGETHER)).fill(null)));
    }
    return true;
  });
  return all;
}

/**
 * Seals and writes lines of one log from `fromSeq` on in one strict transaction; resolves when they are durable.
 * `add`, not `put`: a line that is there already is a bug to hear of, never something to overwrite.
 * Dexie would hand the lines over only some microtasks later, after the page has drawn itself; a mark goes first.
 */
export function addLines(db: Database, log: string, fromSeq: number, lines: readonly string[]): Promise<void> {
  return inStrict(db, (store) => {
    for (const row of sealLines(db.key, log, fromSeq, lines)) store.add(row);
  });
}

/** Does work on the lines in one strict transaction of its own; resolves when it is durable. */
export function inStrict(db: Database, work: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const writing = db.backendDB().transaction(SEALED, 'readwrite', { durability: 'strict' });
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error ?? new Error('the transaction was aborted'));
    work(writing.objectStore(SEALED));
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
