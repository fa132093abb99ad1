import { Dexie } from 'dexie';
import type { Database } from '../store/database.ts';
import { readLines } from '../store/lines.ts';
import type { StorePlace } from '../store/place.ts';
import type { ClearLine } from './2-sealed-lines.ts';
import { copyName } from './keep-copy.ts';
import type { Migrating } from './migration.ts';

const CHUNK_ROWS = 5000;

/**
 * Once every line has been sealed, compares each with the copy kept from before, by another implementation of the cipher
 * than the one that sealed it, and then deletes that copy, which is in clear. Chromium compacts the range of a deleted
 * database; until it has, and in blocks the disk has not used again, the old text may still lie on the disk: sealing what
 * was written in clear is no erasure. A copy that differs is kept, and the failure says where.
 */
export async function dropClearCopy(
  db: Database,
  { factory: indexedDB }: StorePlace,
  progress: Migrating['progress'],
): Promise<void> {
  const name = copyName(db.name, 1);
  if (!(await indexedDB.databases()).some((known) => known.name === name)) return;
  const copy = await new Dexie(name, { indexedDB }).open();
  try {
    const rows = copy.table<{ readonly row: ClearLine }, number>('rows');
    const total = await rows.count();
    progress(0, total);
    let log = '';
    let sealed: readonly (string | null)[] = [];
    for (let done = 0; done < total; done += CHUNK_ROWS) {
      for (const { row } of await rows.offset(done).limit(CHUNK_ROWS).toArray()) {
        // the copy is in the order of logs and numbers, as it was read
        if (row.log !== log) sealed = await readLines(db, row.log);
        log = row.log;
        if (sealed[row.seq] !== row.line) throw new Error(`${name}: ${log} ${row.seq} was not sealed as it was`);
      }
      progress(Math.min(done + CHUNK_ROWS, total), total);
    }
  } finally {
    copy.close();
  }
  await new Dexie(name, { indexedDB }).delete();
}
