import type { Dexie, Table } from 'dexie';
import type { StoreKey } from './line-seal.ts';

/** The store that holds the lines of every log. */
export const SEALED = 'sealed';

/** One line of a sitting's log at rest: where it belongs is readable, what it says is not. */
export type StoredLine = { readonly log: string; readonly seq: number; readonly sealed: Uint8Array<ArrayBuffer> };

/** The page's database and the key its lines are sealed under. */
export type Database = Dexie & { readonly sealed: Table<StoredLine, [string, number]>; readonly key: StoreKey };
