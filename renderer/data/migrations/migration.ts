import type { Transaction } from 'dexie';

/** One step of the local database's form. A shipped step never changes; a new form is a new file with its own test. */
export type Migration = {
  /** The version this step leads to. */
  readonly to: number;
  /** Stores that are new or changed, as Dexie writes them; null removes one. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings what is there into the new form; runs in the transaction that changes the version. */
  readonly upgrade: (transaction: Transaction) => Promise<void>;
};
