import { err, type Result } from '#shared/result/result.ts';
import type { HostFailure } from '#shared/host/failure.ts';
import { databaseFailure } from './database-failure.ts';
import type { Database, StoreKey } from './database.ts';
import { openDb, type OpenFailure, type Opening } from './open-db.ts';
import { storePlace } from './store-place.ts';
import { askStoreKey } from './store-key.ts';
import { storeName } from '#shared/host/store.ts';

/**
 * After a power cut Chromium may find its store broken: the first try to open it fails and throws it away, the next one
 * finds an empty store, which the journal fills again. Nobody need be asked about that.
 */
const TRIES = 3;
const BETWEEN_MS = 250;

/** Opens the page's database of that number for real work or practice, with the key the host keeps for it. */
export async function openStore(
  practice: boolean,
  generation: number,
  tell?: (opening: Opening) => void,
): Promise<Result<Database, HostFailure | OpenFailure>> {
  const key = await askStoreKey();
  if (!key.ok) return key;
  for (let left = TRIES - 1; ; left -= 1) {
    const opened = await tryOnce(practice, generation, key.value, tell);
    if (opened.ok || opened.error.kind !== 'database_unreadable' || left === 0) return opened;
    await new Promise((resume) => setTimeout(resume, BETWEEN_MS));
  }
}

async function tryOnce(
  practice: boolean,
  generation: number,
  key: StoreKey,
  tell?: (opening: Opening) => void,
): Promise<Result<Database, OpenFailure>> {
  try {
    return await openDb(await storePlace(practice, generation), key, tell);
  } catch (cause) {
    return err({ ...databaseFailure(cause), name: storeName(practice, generation) });
  }
}
