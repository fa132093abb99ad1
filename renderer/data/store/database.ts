import type { Dexie, Table } from 'dexie';
import type { StoreName } from './place.ts';

/** The store that holds the lines of every log. */
export const SEALED = 'sealed';

/** Where the damaged rows of a log lie that was restored from its journal, by log and the time they were put there. */
export const ASIDE = 'aside';

/**
 * Lines `seq` … `seq + count - 1` of a log at rest: where they belong is readable, what they say is not. A mark is a row of
 * its own; lines that are written together are sealed together, because a row costs as much to open as a hundred lines.
 */
export type SealedLines = {
  readonly log: string;
  readonly seq: number;
  readonly count: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
};

/**
 * At most so many lines share a row, and no more than so many bytes of them: Chromium puts values of 64 KiB and more into files of
 * their own, beside the log that a strict transaction flushes.
 */
export const SEALED_TOGETHER = { lines: 128, bytes: 56_000 };

/** The key of the page's database, in both of its forms. */
export type StoreKey = { readonly raw: Uint8Array; readonly opener: CryptoKey };

/** The page's database, where it lies, and the key its lines are sealed under. */
export type Database = Dexie & {
  readonly sealed: Table<SealedLines, [string, number]>;
  readonly key: StoreKey;
  readonly place: StoreName;
};
