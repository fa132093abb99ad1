import { Dexie } from 'dexie';
import type { StorePlace } from '../store/place.ts';
import type { Migrating } from './migration.ts';

/** Where the rows of an older form are kept when it is migrated. Only what was in clear is deleted again (form 1). */
export const copyName = (name: string, version: number): string => `${name}-before-v${version + 1}`;

const CHUNK_ROWS = 5000;

/**
 * Copies a database that is older than `supported`, row for row, before it is migrated. A copy that was cut off is
 * made again from the start: until it is whole the original is not touched.
 */
export async function keepCopy(
  { name, factory: indexedDB }: StorePlace,
  supported: number,
  progress: Migrating['progress'] = () => undefined,
): Promise<void> {
  if (!(await indexedDB.databases()).some((known) => known.name === name)) return;
  const old = new Dexie(name, { indexedDB });
  try {
    await old.open();
    if (old.verno === 0 || old.verno >= supported) return;
    const target = copyName(name, old.verno);
    await new Dexie(target, { indexedDB }).delete();
    const copy = new Dexie(target, { indexedDB, chromeTransactionDurability: 'strict' });
    copy.version(1).stores({ rows: '++, table' });
    const counts = await Promise.all(old.tables.map((table) => table.count()));
    const total = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    progress(done, total);
    for (const table of old.tables) {
      const rows: unknown[] = await table.toArray();
      await copy.transaction('rw', 'rows', async () => {
        for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
          const chunk = rows.slice(from, from + CHUNK_ROWS);
          await copy.table('rows').bulkAdd(chunk.map((row) => ({ table: table.name, row })));
          done += chunk.length;
          progress(done, total);
        }
      });
    }
    copy.close();
  } finally {
    old.close();
  }
}
