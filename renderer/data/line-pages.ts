import { openLine } from './line-seal.ts';
import { SEALED, type StoredLine } from './database.ts';

/** Lines of one log in order; null stands for a row that does not open. */
export type LinePage = readonly (string | null)[];
export type LineRange = { readonly log: string; readonly fromSeq: number };

/** The cipher works on one page while the next is being read; smaller pages let the chain be followed sooner. */
const PAGE_LINES = 500;

/** Reads and opens a log page by page; `take` answers false to have no more. Runs in the page and in a worker alike. */
export async function readPages(
  database: IDBDatabase,
  opener: CryptoKey,
  { log, fromSeq }: LineRange,
  take: (page: LinePage) => boolean,
): Promise<void> {
  let next: Promise<StoredLine[]> | null = rowsFrom(database, log, fromSeq);
  while (next !== null) {
    const rows: StoredLine[] = await next;
    const last = rows.at(-1);
    next = last === undefined || rows.length < PAGE_LINES ? null : rowsFrom(database, log, last.seq + 1);
    const page = await Promise.all(rows.map(({ seq, sealed }) => openLine(opener, log, seq, sealed)));
    if (!take(page)) {
      next?.catch(() => undefined);
      return;
    }
  }
}

function rowsFrom(database: IDBDatabase, log: string, fromSeq: number): Promise<StoredLine[]> {
  const range = IDBKeyRange.bound([log, fromSeq], [log, []]);
  const asking = database.transaction(SEALED).objectStore(SEALED).getAll(range, PAGE_LINES);
  return new Promise((resolve, reject) => {
    asking.onsuccess = () => resolve(asking.result as StoredLine[]);
    asking.onerror = () => reject(asking.error ?? new Error('the lines can’t be read'));
  });
}
