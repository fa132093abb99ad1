import { Dexie } from 'dexie';
import type { Database } from './store/database.ts';
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
  const [head, tail] = await Promise.all([openRow(db.key.opener, first), openRow(db.key.opener, last)]);
  return { first: head?.[0] ?? null, last: tail?.at(-1) ?? null, count: last.seq + last.count };
}
