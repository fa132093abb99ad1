import { storeName } from '#shared/wire/host/store.ts';
import { placeOf, type StorePlace } from './place.ts';

/**
 * Where the database of that generation lies. Chromium keeps all databases of an origin in one store on disk, and one that
 * is broken takes the others with it: every database after the first has a storage bucket, and so a store, of its own.
 */
export async function storePlace(practice: boolean, generation: number): Promise<StorePlace> {
  const name = storeName(practice, generation);
  return placeOf({ name, isBucket: generation !== 1 && navigator.storageBuckets !== undefined });
}
