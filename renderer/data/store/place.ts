/** Where a database of the page lies: its name, and whether it has a part of the browser's storage of its own. */
export type StoreName = { readonly name: string; readonly isBucket: boolean };
/** With that part of the storage, as it is opened here. */
export type StorePlace = StoreName & { readonly factory: IDBFactory };

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

/** That place, as it is opened in this thread. */
export async function placeOf({ name, isBucket }: StoreName): Promise<StorePlace> {
  const bucket = isBucket
    ? await navigator.storageBuckets?.open(name, { durability: 'strict', persisted: true })
    : null;
  return { name, isBucket, factory: bucket?.indexedDB ?? indexedDB };
}
