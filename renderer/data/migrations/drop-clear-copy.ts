import { Dexie } from 'dexie';
import { openLine } from '../line-seal.ts';
import type { Database } from '../database.ts';
import type { ClearLine } from './2-sealed-lines.ts';
import { copyName } from './keep-copy.ts';
import type { Migrating } from './migration.ts';

const CHUNK_ROWS = 500;

/**
 * Once every line has been sealed, compares each with the copy kept from before, by another implementation of the cipher
 * than the one that sealed it, and then deletes that copy, which is in clear. Chromium compacts the range of a deleted
 * database; until it has, and in blocks the disk has not used again, the old text may still lie on the disk: sealing what
 * was written in clear is no erasure. A copy that differs is kept, and the failure says where.
 */
export async function dropClearCopy(db: Database, progress: Migrating['progress']): Promise<void> {
  const name = copyName(db.name, 1);
  if (!(await Dexie.getDatabaseNames()).includes(name)) return;
  const copy = await new Dexie(name).open();
  try {
    const rows = copy.table<{ readonly row: ClearLine }, number>('rows');
    const total = await rows.count();
    let lastId = Dexie.minKey;
    for (let done = 0; done < total;) {
      const found: { id: number; row: ClearLine }[] = [];
      await rows
        .where(':id')
        .above(lastId)
        .limit(CHUNK_ROWS)
        .each(({ row }, { primaryKey }) => found.push({ id: primaryKey, row }));
      const sealed = await db.sealed.bulkGet(found.map(({ row }) => [row.log, row.seq]));
      const lines = await Promise.all(
        found.map(({ row }, at) => openLine(db.key.opener, row.log, row.seq, sealed[at]?.sealed)),
      );
      const wrong = found.find(({ row }, at) => lines[at] !== row.line)?.row;
      if (wrong !== undefined) throw new Error(`${name}: ${wrong.log} ${wrong.seq} was not sealed as it was`);
      lastId = found.at(-1)?.id ?? lastId;
      done += found.length;
      progress(done, total);
    }
  } finally {
    copy.close();
  }
  await Dexie.delete(name);
}
