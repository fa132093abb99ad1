import { RULES_HASH } from '#shared/law/rules-hash.ts';
import type { SittingRow, Store } from '../store/port.ts';
import { stateBehind } from './examine.ts';
import { FORM, projectionOf } from './projection.ts';

/** Computes every projection anew from the raw batches alone; answers how many sittings there are. */
export async function rebuild(store: Store): Promise<number> {
  const stored = new Map((await store.sittings()).map((row) => [row.sittingId, row]));
  const rows: SittingRow[] = [];
  for (const sittingId of await store.sittingIds()) {
    const row = rowOf(await store.rawBatches(sittingId)) ?? stored.get(sittingId) ?? null;
    if (row !== null) rows.push(row);
  }
  await store.replaceSittings(rows);
  return rows.length;
}

const COMPUTED_BY = 'projections-by';
const BUILD = `${FORM} ${RULES_HASH}`;

/**
 * Rows that another build computed say what that build knew: nothing of a root, of concerns, of what was answered for. They are computed
 * anew, once a build, before anybody is shown them.
 */
export async function rebuiltByThisBuild(store: Store): Promise<void> {
  if ((await store.setting(COMPUTED_BY)) === BUILD) return;
  await rebuild(store);
  await store.keepSetting(COMPUTED_BY, BUILD);
}

/** A sitting that this build can't follow to its end keeps the row it has: that is no reason not to start. */
function rowOf(batches: Parameters<typeof stateBehind>[0]): SittingRow | null {
  try {
    return projectionOf(stateBehind(batches));
  } catch {
    return null;
  }
}
