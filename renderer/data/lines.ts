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
 */
export async function addLines(db: Database, log: string, fromSeq: number, lines: readonly string[]): Promise<void> {
  await db.transaction('rw', db.lines, async () => {
    await db.lines.bulkAdd(lines.map((line, index) => ({ log, seq: fromSeq + index, line })));
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
