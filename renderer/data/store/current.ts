import type { Database } from './database.ts';

/** What took a database's place while the page was open. */
const successors = new WeakMap<Database, Database>();

/** The database that is written now where `db` was: itself, until another took its place. */
export function currentOf(db: Database): Database {
  const next = successors.get(db);
  return next === undefined ? db : currentOf(next);
}

/** From now on `next` is written in the place of `db`. */
export function succeed(db: Database, next: Database): void {
  successors.set(db, next);
}
