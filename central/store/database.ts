import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** SQLite as Node brings it: no module to compile, and nothing that asks for a newer C library than Node itself does. */
export type Database = DatabaseSync;

/** Opens (or makes) a database file in which whatever was answered survives a power cut. Throws where the file is none. */
export function openDatabase(file: string): Database {
  ownersOnly(file);
  const db = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
  db.exec('PRAGMA journal_mode = WAL');
  // FULL: a commit that was answered survives a power cut; WAL with NORMAL may lose the last ones.
  db.exec('PRAGMA synchronous = FULL');
  return db;
}

/**
 * Names and marks lie in it: other accounts of this computer read nothing of it, also where the folder was there before central and lets
 * them in. SQLite gives the files beside it the rights of this one.
 */
function ownersOnly(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  for (const name of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(name)) chmodSync(name, 0o600);
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
