import { Dexie } from 'dexie';

/** Where the rows of an older form are kept when it is migrated. Only what was in clear is deleted again (form 1). */
export const copyName = (name: string, version: number): string => `${name}-before-v${version + 1}`;

const CHUNK_ROWS = 5000;

/**
 * Copies a database that is older than `supported`, row for row, before it is migrated. A copy that was cut off is
 * made again from the start: until it is whole the original is not touched.
 */
export async function keepCopy(name: string, supported: number, moving: () => void = () => undefined): Promise<void> {
  if (!(await Dexie.exists(name))) return;
  const old = new Dexie(name);
  try {
    await old.open();
    if (old.verno === 0 || old.verno >= supported) return;
    const target = copyName(name, old.verno);
    await Dexie.delete(target);
    const copy = new Dexie(target, { chromeTransactionDurability: 'strict' });
    copy.version(1).stores({ rows: '++, table' });
    for (const table of old.tables) {
      const rows: unknown[] = await table.toArray();
      await copy.transaction('rw', 'rows', async () => {
        for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
          await copy
            .table('rows')
            .bulkAdd(rows.slice(from, from + CHUNK_ROWS).map((row) => ({ table: table.name, row })));
          moving();
        }
      });
    }
    copy.close();
  } finally {
    old.close();
  }
}
