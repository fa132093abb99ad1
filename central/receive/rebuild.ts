import type { SittingRow, Store } from '../store/port.ts';
import { stateBehind } from './examine.ts';
import { projectionOf } from './projection.ts';

/** Computes every projection anew from the raw batches alone; answers how many sittings there are. */
export async function rebuild(store: Store): Promise<number> {
  const rows: SittingRow[] = [];
  for (const sittingId of await store.sittingIds()) {
    const row = projectionOf(stateBehind(await store.rawBatches(sittingId)));
    if (row !== null) rows.push(row);
  }
  await store.replaceSittings(rows);
  return rows.length;
}
