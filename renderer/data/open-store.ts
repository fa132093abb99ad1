import { err, type Result } from '#shared/base/result.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { databaseFailure } from './store/database-failure.ts';
import type { Database } from './store/database.ts';
import { openDb, type OpenFailure, type Opening } from './open-db.ts';
import { storePlace } from './store/store-place.ts';
import { askStoreKey } from './store-key.ts';
import { storeName } from '#shared/wire/host/store.ts';

/** Opens the page's database of that number for real work or practice, with the key the host keeps for it. */
export async function openStore(
  practice: boolean,
  generation: number,
  tell?: (opening: Opening) => void,
): Promise<Result<Database, HostFailure | OpenFailure>> {
  const key = await askStoreKey();
  if (!key.ok) return key;
  try {
    return await openDb(await storePlace(practice, generation), key.value, tell);
  } catch (cause) {
    return err({ ...databaseFailure(cause), name: storeName(practice, generation) });
  }
}
