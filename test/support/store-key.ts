import type { StorePlace } from '#renderer/data/store/place.ts';
import { storeKeyOf } from '#renderer/data/store/seal.ts';

/** A key of the page's database, the same in every test. */
export const aStoreKey = () => storeKeyOf(new Uint8Array(32).fill(7));

/** A database of that name in whatever IndexedDB the test has. */
export const aPlace = (name: string): StorePlace => ({ name, isBucket: false, factory: indexedDB });
