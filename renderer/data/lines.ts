import { Dexie } from 'dexie';
import { sealLine } from './line-seal.ts';
import { takeLines } from './line-reader.ts';
import type { LinePage } from './line-pages.ts';
import { SEALED, type Database, type StoredLine } from './database.ts';

/** Lines of one log in order, from `fromSeq` on; null stands for one that does not open. */
export async function readLines(db: Database, log: string, fromSeq = 0): Promise<LinePage> {
  const lines: (string | null)[] = [];
  await takeLines(db, { log, fromSeq }, (page) => {
    lines.push(...page);
    return true;
  });
  return lines;
}

/**
 * Seals and writes lines of one log from `fromSeq` on in one strict transaction; resolves when they are durable.
 * `add`, not `put`: a line that is there already is a bug to hear of, never something to overwrite.
 * Dexie would hand the lines over only some microtasks later, after the page has drawn itself; a mark goes first.
 */
export function addLines(db: Database, log: string, fromSeq: number, lines: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const writing = db.backendDB().transaction(SEALED, 'readwrite', { durability: 'strict' });
    const failed = (): void => reject(writing.error ?? new Error('the transaction was aborted'));
    writing.oncomplete = () => resolve();
    writing.onabort = failed;
    const store = writing.objectStore(SEALED);
    lines.forEach((line, index) => {
      const seq = fromSeq + index;
      store.add({ log, seq, sealed: sealLine(db.key, log, seq, line) } satisfies StoredLine);
    });
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
