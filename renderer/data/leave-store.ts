import { invoke } from '#renderer/host/bridge.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { storeName, type StoreState } from '#shared/wire/host/store.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { databaseFailure } from './store/database-failure.ts';
import type { Database } from './store/database.ts';
import { listLogs } from './store/lines.ts';
import type { OpenFailure } from './open-db.ts';
import { openStore } from './open-store.ts';
import { askStoreKey } from './store-key.ts';
import { rebuildStore, type RebuildFailure } from './rebuild-store.ts';
import { withinTime } from './store/within-time.ts';

export type LeaveFailure = RebuildFailure | OpenFailure | HostFailure;

/** Leaving a database twice in a row that was filled halfway is thinkable; so often it is not. */
const MOST_TRIES = 20;
const DELETING_MS = 5000;

/**
 * Leaves a database that does not open where it is, and goes on with the next one. That is filled from the journals and read
 * back first; only then has the host remember it, so that a power cut on the way leaves everything as it was. Answers how
 * many entries the new one holds.
 */
export async function leaveStore(
  { practice, state, reason }: { readonly practice: boolean; readonly state: StoreState; readonly reason: string },
  logs: readonly { readonly log: string; readonly practice: boolean }[],
  progress: (done: number) => void,
): Promise<Result<number, LeaveFailure>> {
  const next = await fillNext({ practice, state, reason }, (db) => rebuildStore(db, logs, progress));
  if (!next.ok) return next;
  next.value.db.close();
  return ok(next.value.entries);
}

/** Fills the next database with what `fill` writes and reads back, and has the host remember it; answers it open. */
export async function fillNext(
  { practice, state, reason }: { readonly practice: boolean; readonly state: StoreState; readonly reason: string },
  fill: (db: Database) => Promise<Result<number, RebuildFailure>>,
): Promise<Result<{ readonly db: Database; readonly entries: number }, LeaveFailure>> {
  const next = await emptyStore(practice, practice ? state.practice : state.real);
  if (!next.ok) return next;
  const { db, generation } = next.value;
  const filled = await fill(db);
  if (!filled.ok) {
    // one that was filled halfway is of no use to anybody; where it can't be deleted the next try passes it over
    await withinTime(
      db.delete().catch(() => undefined),
      DELETING_MS,
    );
    return filled;
  }
  const kept = await invoke('store:next', { practice, generation, reason: reason.slice(0, 500) });
  if (kept.ok) return ok({ db, entries: filled.value });
  db.close();
  return kept;
}

/** The first database after that number which holds nothing; one that was filled halfway is passed over. */
async function emptyStore(
  practice: boolean,
  after: number,
): Promise<Result<{ readonly db: Database; readonly generation: number }, OpenFailure | HostFailure>> {
  const key = await askStoreKey();
  if (!key.ok) return key;
  for (let generation = after + 1; generation <= after + MOST_TRIES; generation += 1) {
    const opened = await openStore(practice, generation, key.value);
    // one that was begun on a full disk may never open
    if (!opened.ok && opened.error.kind === 'database_unreadable' && generation < after + MOST_TRIES) continue;
    if (!opened.ok) return opened;
    const db = opened.value;
    try {
      if ((await listLogs(db)).length === 0) return ok({ db, generation });
    } catch (cause) {
      return err({ ...databaseFailure(cause), name: db.name });
    }
    db.close();
  }
  return err({
    kind: 'database_unreadable',
    message: `${MOST_TRIES} databases are taken`,
    name: storeName(practice, after),
  });
}
