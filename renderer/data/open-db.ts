import { Dexie, type Table } from 'dexie';
import { err, ok, type Result } from '#shared/result/result.ts';

/** Version of the stores below. Raise it with a migration file and its test, never in place. */
const SCHEMA_VERSION = 1;

/** One line of a sitting's log, exactly as it was hashed. */
export type StoredLine = { readonly log: string; readonly seq: number; readonly line: string };
export type Database = Dexie & { readonly lines: Table<StoredLine, [string, number]> };
export type OpenFailure =
  | { readonly kind: 'database_is_newer'; readonly found: number; readonly supported: number }
  | { readonly kind: 'database_not_strict' }
  | { readonly kind: 'database_unreadable'; readonly message: string };

/** Practice lives in a database of its own. */
export const databaseName = (practice: boolean): string => (practice ? 'kaoping-practice' : 'kaoping');

/**
 * Opens the local database with strict durability. Refuses one that a newer build wrote (Dexie 4 would open it silently)
 * and one whose transactions are not strict (Chromium's default loses seconds of writes at a power cut).
 */
export async function openDb(name: string): Promise<Result<Database, OpenFailure>> {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  db.version(SCHEMA_VERSION).stores({ lines: '[log+seq]' });
  try {
    await db.open();
  } catch (failure) {
    return err({ kind: 'database_unreadable', message: String(failure) });
  }
  const native = db.backendDB();
  const found = Math.floor(native.version / 10);
  const failure =
    found > SCHEMA_VERSION ? ({ kind: 'database_is_newer', found, supported: SCHEMA_VERSION } as const) : null;
  if (failure === null && isStrict(native)) return ok(db);
  db.close();
  return err(failure ?? { kind: 'database_not_strict' });
}

function isStrict(native: IDBDatabase): boolean {
  const { durability } = native.transaction('lines', 'readwrite', { durability: 'strict' });
  return durability === 'strict';
}
