import { Dexie } from 'dexie';
import type { Database } from './open-db.ts';

/** The first and last line of a log and how many it has: enough to list it without reading a day's entries. */
export type LogEnds = { readonly first: string; readonly last: string; readonly count: number };

/** The ends of one log, or null where the database holds nothing of it. */
export async function logEnds(db: Database, log: string): Promise<LogEnds | null> {
  const rows = db.lines.where('[log+seq]').between([log, Dexie.minKey], [log, Dexie.maxKey]);
  const [first, last] = await Promise.all([rows.first(), rows.clone().reverse().first()]);
  return first === undefined || last === undefined ? null : { first: first.line, last: last.line, count: last.seq + 1 };
}
