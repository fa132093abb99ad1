import { sealLines } from '../store/seal.ts';
import type { Migration } from './migration.ts';

/** A row of the first form. */
export type ClearLine = { readonly log: string; readonly seq: number; readonly line: string };

const CHUNK_ROWS = 512;

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
      for (const run of runsOf(rows)) {
        const { log, seq } = run[0] ?? last;
        await transaction.table('sealed').bulkAdd(
          sealLines(
            key,
            log,
            seq,
            run.map(({ line }) => line),
          ),
        );
      }
      from = [last.log, last.seq];
      done += rows.length;
      progress(done, total);
    }
  },
};

/** Rows of one log without a gap belong together. */
function runsOf(rows: readonly ClearLine[]): ClearLine[][] {
  const runs: ClearLine[][] = [];
  for (const row of rows) {
    const before = runs.at(-1)?.at(-1);
    if (before?.log === row.log && before.seq + 1 === row.seq) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return runs;
}
