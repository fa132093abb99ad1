import { sealLine } from '../line-seal.ts';
import type { Migration } from './migration.ts';

/** A row of the first form. */
export type ClearLine = { readonly log: string; readonly seq: number; readonly line: string };

const CHUNK_ROWS = 500;

/**
 * Seals every line. The sealed ones go into a store of their own and the clear store is removed whole, because Chromium
 * compacts what a removed store leaves in its files, and single rows written over would stay there for nobody knows how
 * long. `aside` keeps the rows of a damaged copy that was replaced from the journal.
 */
export const sealedLines: Migration = {
  to: 2,
  stores: { lines: null, sealed: '[log+seq]', aside: '[log+at+seq]' },
  upgrade: async (transaction, { key, progress }) => {
    const clear = transaction.table<ClearLine, [string, number]>('lines');
    const total = await clear.count();
    let from: [string, number] = ['', 0];
    for (let done = 0; done < total;) {
      const rows = await clear.where('[log+seq]').above(from).limit(CHUNK_ROWS).toArray();
      const last = rows.at(-1);
      if (last === undefined) throw new Error(`${done} of ${total} lines were found`);
      await transaction
        .table('sealed')
        .bulkAdd(rows.map(({ log, seq, line }) => ({ log, seq, sealed: sealLine(key, log, seq, line) })));
      from = [last.log, last.seq];
      done += rows.length;
      progress(done, total);
    }
  },
};
