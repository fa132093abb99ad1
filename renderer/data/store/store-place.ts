import { storeName } from '#shared/wire/host/store.ts';

/** Where a database of the page lies: its name, and the part of the browser's storage that holds it. */
export type StorePlace = { readonly name: string; readonly factory: IDBFactory };

type Buckets = {
  readonly open: (
    name: string,
    options: { readonly durability: 'strict'; readonly persisted: boolean },
  ) => Promise<{ readonly indexedDB: IDBFactory }>;
};
declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges into the DOM's
  interface Navigator {
    /** Not in TypeScript's DOM yet; Chromium has it since version 122. */
    readonly storageBuckets?: Buckets;
  }
}

/**
 * Where the database of that generation lies. Chromium keeps all databases of an origin in one store on disk, and one that
 * is broken takes the others with it: every database after the first has a storage bucket, and so a store, of its own.
 */
export async function storePlace(practice: boolean, generation: number): Promise<StorePlace> {
  const name = storeName(practice, generation);
  if (generation === 1 || navigator.storageBuckets === undefined) return { name, factory: indexedDB };
  const bucket = await navigator.storageBuckets.open(name, { durability: 'strict', persisted: true });
  return { name, factory: bucket.indexedDB };
}
