import { DatabaseSync } from 'node:sqlite';

/** SQLite as Node brings it: no module to compile, and nothing that asks for a newer C library than Node itself does. */
export type Database = DatabaseSync;

/** Opens (or makes) a database file in which whatever was answered survives a power cut. Throws where the file is none. */
export function openDatabase(file: string): Database {
  const db = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
  db.exec('PRAGMA journal_mode = WAL');
  // FULL: a commit that was answered survives a power cut; WAL with NORMAL may lose the last ones.
  db.exec('PRAGMA synchronous = FULL');
  return db;
}

/** Does all of the work or none of it; nobody else writes meanwhile. */
export function whole<T>(db: Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const done = work();
    db.exec('COMMIT');
    return done;
  } catch (error) {
    // a full disk may have ended it already, and then its own reason is the one to tell
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
