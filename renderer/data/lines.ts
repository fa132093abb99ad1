import { Dexie } from 'dexie';
import type { Database } from './open-db.ts';

/** Lines of one log in order, from `fromSeq` on. */
export async function readLines(db: Database, log: string, fromSeq = 0): Promise<string[]> {
  const rows = await db.lines.where('[log+seq]').between([log, fromSeq], [log, Dexie.maxKey]).toArray();
  return rows.map((row) => row.line);
}

/**
 * Writes lines of one log from `fromSeq` on in one strict transaction; resolves when they are durable.
 * `add`, not `put`: a line that is there already is a bug to hear of, never something to overwrite.
 * Dexie would hand the lines over only some microtasks later, after the page has drawn itself; a mark goes first.
 */
export function addLines(db: Database, log: string, fromSeq: number, lines: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const writing = db.backendDB().transaction('lines', 'readwrite', { durability: 'strict' });
    const failed = (): void => reject(writing.error ?? new Error('the transaction was aborted'));
    writing.oncomplete = () => resolve();
    writing.onabort = failed;
    const store = writing.objectStore('lines');
    lines.forEach((line, index) => store.add({ log, seq: fromSeq + index, line }));
    writing.commit();
  });
}

/** The logs that have at least one line here; it skips from log to log, however many lines each has. */
export async function listLogs(db: Database): Promise<string[]> {
  const logs: string[] = [];
  let row = await db.lines.orderBy('[log+seq]').first();
  while (row !== undefined) {
    logs.push(row.log);
    row = await db.lines.where('[log+seq]').above([row.log, Dexie.maxKey]).first();
  }
  return logs;
}
