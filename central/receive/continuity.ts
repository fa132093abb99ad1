import type { OpenBatch } from '#shared/wire/batch/open.ts';
import type { Link } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';
import { linksOf } from './projection.ts';
import type { Store, StoredHead } from '../store/port.ts';

/**
 * Whether the batch begins exactly where the stored log ends. One that begins earlier is told apart: with the same entries
 * it only overlaps, and the station can go on behind them; with others the log has forked, and `differs` says where.
 */
export async function continuity(
  store: Store,
  { header }: OpenBatch,
  links: readonly Link[],
  head: StoredHead | null,
): Promise<Rejection | null> {
  const { seq, hash } = head ?? EMPTY_HEAD;
  const expected = seq + 1;
  if (header.fromSeq > expected) return { kind: 'gap', detail: { expected } };
  if (header.fromSeq === expected)
    return header.prevHash === hash ? null : { kind: 'history_differs', detail: { expected } };
  const differs = await firstDifference(store, header.sittingId, links);
  return differs === null
    ? { kind: 'overlap', detail: { expected } }
    : { kind: 'history_differs', detail: { expected, differs } };
}

/** The first entry in which these and the stored ones differ, or null where they agree as far as both go. */
async function firstDifference(store: Store, sittingId: string, links: readonly Link[]): Promise<number | null> {
  const hashes = new Map(links.map(({ head }) => [head.seq, head.hash]));
  for (const bytes of await store.rawBatches(sittingId)) {
    for (const { head } of linksOf(bytes) ?? []) {
      const hash = hashes.get(head.seq);
      if (hash !== undefined && hash !== head.hash) return head.seq;
    }
  }
  return null;
}
