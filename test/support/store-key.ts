import { storeKeyOf } from '#renderer/data/seal.ts';

/** A key of the page's database, the same in every test. */
export const aStoreKey = () => storeKeyOf(new Uint8Array(32).fill(7));
