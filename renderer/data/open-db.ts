import { Dexie } from 'dexie';
import { err, ok, type Result } from '#shared/base/result.ts';
import { databaseFailure, type DatabaseFailure } from './store/database-failure.ts';
import { LATE, whileMoving } from './store/within-time.ts';
import { dropClearCopy } from './migrations/drop-clear-copy.ts';
import { keepCopy } from './migrations/keep-copy.ts';
import type { Migration } from './migrations/migration.ts';
import { latestOf, MIGRATIONS } from './migrations/migrations.ts';
import { isOlder, whenFree } from './migrations/when-free.ts';
import { SEALED, type Database, type StoreKey } from './store/database.ts';
import type { StorePlace } from './store/place.ts';

export type OpenFailure =
  | { readonly kind: 'database_is_newer'; readonly found: number; readonly supported: number }
  | { readonly kind: 'database_not_strict' }
  /** A window opened it in its older form at the very moment it was to be migrated. */
  | { readonly kind: 'database_in_use' }
  | (DatabaseFailure & { readonly name: string });

/** What takes its time while an older database is opened; the figures are lines. */
export type Opening =
  /** Another window holds it in its older form; once that is closed the opening goes on by itself. */
  | { readonly step: 'waiting' }
  | { readonly step: 'copying' | 'migrating' | 'comparing'; readonly done: number; readonly total: number };

/** Opening takes milliseconds, and a migration tells how far it is; what is silent for so long does not answer. */
const OPENING_MS = 20_000;
/** Waiting for somebody to close a window is no silence. */
const WAITING_MS = 5_000;

/**
 * Opens the local database with strict durability. Refuses one that a newer build wrote (Dexie 4 would open it silently)
 * and one whose transactions are not strict (Chromium's default loses seconds of writes at a power cut). An older one is
 * copied, then migrated; this happens before the first screen, so never while a sitting is open.
 */
export async function openDb(
  place: StorePlace,
  key: StoreKey,
  tell: (opening: Opening) => void = () => undefined,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Result<Database, OpenFailure>> {
  const { name, factory: indexedDB } = place;
  const supported = latestOf(migrations);
  let told = (): void => undefined;
  const progress = (step: 'copying' | 'migrating' | 'comparing') => (done: number, total: number) => {
    told();
    tell({ step, done, total });
  };
  const { isBucket } = place;
  const db = Object.assign(new Dexie(name, { indexedDB, chromeTransactionDurability: 'strict' }), {
    ...{ key, place: { name, isBucket } },
  }) as Database;
  for (const { to, stores, upgrade } of migrations) {
    db.version(to)
      .stores(stores)
      .upgrade((transaction) => upgrade(transaction, { key, progress: progress('migrating') }));
  }
  // a window with a sitting in it does not let go of its database because another one wants to migrate
  db.on('versionchange', () => false);
  const failed = await whileMoving(async (moving) => {
    told = moving;
    if (await isOlder(place, supported * 10)) await waitForWindows(place, supported * 10, moving, tell);
    await keepCopy(place, supported, progress('copying'));
    if (!(await opened(db))) return { kind: 'database_in_use' } as const;
    const native = db.backendDB();
    const found = Math.floor(native.version / 10);
    if (found > supported) return { kind: 'database_is_newer', found, supported } as const;
    if (!isStrict(native)) return { kind: 'database_not_strict' } as const;
    await dropClearCopy(db, place, progress('comparing'));
    return null;
  }, OPENING_MS).catch((cause: unknown) => ({ ...databaseFailure(cause), name }));
  if (failed === null) return ok(db);
  db.close();
  return err(failed === LATE ? { kind: 'database_stalled', seconds: OPENING_MS / 1000, name } : failed);
}

async function waitForWindows(
  place: StorePlace,
  version: number,
  moving: () => void,
  tell: (opening: Opening) => void,
): Promise<void> {
  let beat: ReturnType<typeof setInterval> | undefined;
  await whenFree(place, version, () => {
    tell({ step: 'waiting' });
    beat = setInterval(moving, WAITING_MS);
  });
  clearInterval(beat);
}

/** False when another window holds the database in an older form. */
async function opened(db: Dexie): Promise<boolean> {
  const blocked = new Promise<false>((resolve) => {
    db.on('blocked', () => resolve(false));
  });
  const open = db.open().then(() => true as const);
  const isOpen = await Promise.race([open, blocked]);
  if (!isOpen) open.catch(() => undefined);
  return isOpen;
}

function isStrict(native: IDBDatabase): boolean {
  const { durability } = native.transaction(SEALED, 'readwrite', { durability: 'strict' });
  return durability === 'strict';
}
