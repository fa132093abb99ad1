import { err, type Result } from '#shared/base/result.ts';
import { databaseFailure } from './store/database-failure.ts';
import type { Database, StoreKey } from './store/database.ts';
import { openDb, type OpenFailure, type Opening } from './open-db.ts';
import { storePlace } from './store/store-place.ts';
import { storeName } from '#shared/wire/host/store.ts';

/** Opens the page's database of that number for real work or practice, under the key that the host keeps for them. */
export async function openStore(
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
