import type { Transaction } from 'dexie';
import type { StoreKey } from '../store/database.ts';

/** What a step may need: the key of this database, and somebody to tell how many rows are done. */
export type Migrating = { readonly key: StoreKey; readonly progress: (done: number, total: number) => void };

/** One step of the local database's form. A shipped step never changes; a new form is a new file with its own test. */
export type Migration = {
  /** The version this step leads to. */
  readonly to: number;
  /** Stores that are new or changed, as Dexie writes them; null removes one. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings what is there into the new form; runs in the transaction that changes the version. */
  readonly upgrade: (transaction: Transaction, migrating: Migrating) => Promise<void>;
};
