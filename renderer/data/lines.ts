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

/** The logs that have at least one line here. */
export async function listLogs(db: Database): Promise<string[]> {
  const genesis: string[] = [];
  await db.lines.orderBy('[log+seq]').uniqueKeys((keys) => {
    for (const key of keys as unknown as [string, number][]) if (key[1] === 0) genesis.push(key[0]);
  });
  return genesis;
}
