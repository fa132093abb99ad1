import { Dexie } from 'dexie';
import { err, ok, type Result } from '#shared/result/result.ts';
import { databaseFailure, type DatabaseFailure } from './database-failure.ts';
import { LATE, whileMoving } from './within-time.ts';
import { dropClearCopy } from './migrations/drop-clear-copy.ts';
import { keepCopy } from './migrations/keep-copy.ts';
import type { Migrating, Migration } from './migrations/migration.ts';
import { latestOf, MIGRATIONS } from './migrations/migrations.ts';
import { SEALED, type Database, type StoreKey } from './database.ts';

export type OpenFailure =
  | { readonly kind: 'database_is_newer'; readonly found: number; readonly supported: number }
  | { readonly kind: 'database_not_strict' }
  /** It would have to be migrated, but another window has it open, perhaps with a sitting in it. */
  | { readonly kind: 'database_in_use' }
  | (DatabaseFailure & { readonly name: string });

/** Opening takes milliseconds, and a migration tells how far it is; what is silent for so long does not answer. */
const OPENING_MS = 20_000;

/** Practice lives in a database of its own. */
export const databaseName = (practice: boolean): string => (practice ? 'kaoping-practice' : 'kaoping');

/**
 * Opens the local database with strict durability. Refuses one that a newer build wrote (Dexie 4 would open it silently)
 * and one whose transactions are not strict (Chromium's default loses seconds of writes at a power cut). An older one is
 * copied, then migrated; this happens before the first screen, so never while a sitting is open.
 */
export async function openDb(
  name: string,
  key: StoreKey,
  progress: Migrating['progress'] = () => undefined,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Result<Database, OpenFailure>> {
  const supported = latestOf(migrations);
  let told = (): void => undefined;
  const tell: Migrating['progress'] = (done, total) => {
    told();
    progress(done, total);
  };
  const db = Object.assign(new Dexie(name, { chromeTransactionDurability: 'strict' }), { key }) as Database;
  for (const { to, stores, upgrade } of migrations) {
    db.version(to)
      .stores(stores)
      .upgrade((transaction) => upgrade(transaction, { key, progress: tell }));
  }
  // a window with a sitting in it does not let go of its database because another one wants to migrate
  db.on('versionchange', () => false);
  const isOpen = await whileMoving(async (moving) => {
    told = moving;
    await keepCopy(name, supported, moving);
    if (!(await opened(db))) return false;
    if (db.backendDB().version === supported * 10) await dropClearCopy(db, tell);
    return true;
  }, OPENING_MS).catch((cause: unknown) => databaseFailure(cause));
  if (isOpen === false) return err({ kind: 'database_in_use' });
  if (isOpen !== true) {
    db.close();
    const failure = isOpen === LATE ? ({ kind: 'database_stalled', seconds: OPENING_MS / 1000 } as const) : isOpen;
    return err({ ...failure, name });
  }
  const native = db.backendDB();
  const found = Math.floor(native.version / 10);
  const failure = found > supported ? ({ kind: 'database_is_newer', found, supported } as const) : null;
  if (failure !== null || !isStrict(native)) {
    db.close();
    return err(failure ?? { kind: 'database_not_strict' });
  }
  return ok(db);
}

/** False when another window holds the database in an older form. */
async function opened(db: Dexie): Promise<boolean> {
  const blocked = new Promise<false>((resolve) => {
    db.on('blocked', () => resolve(false));
  });
  const open = db.open().then(() => true as const);
  const isOpen = await Promise.race([open, blocked]);
  if (!isOpen) {
    open.catch(() => undefined);
    db.close();
  }
  return isOpen;
}

function isStrict(native: IDBDatabase): boolean {
  const { durability } = native.transaction(SEALED, 'readwrite', { durability: 'strict' });
  return durability === 'strict';
}
