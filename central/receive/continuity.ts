import type { BatchHeader } from '#shared/wire/batch/header.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';
import type { Store, StoredHead } from '../store/port.ts';
import type { Examiner } from './examine.ts';

/**
 * Why a batch does not begin where the stored log ends. One that begins earlier is told apart: with the same entries it only
 * overlaps, and the station can go on behind them; with others the log has forked, and `differs` says where.
 */
export async function whyElsewhere(
  { store, examiner }: { readonly store: Store; readonly examiner: Examiner },
  { header, bytes }: { readonly header: BatchHeader; readonly bytes: Uint8Array },
  head: StoredHead | null,
): Promise<Rejection> {
  const expected = (head ?? EMPTY_HEAD).seq + 1;
  if (header.fromSeq > expected) return { kind: 'gap', detail: { expected } };
  if (header.fromSeq === expected) return { kind: 'history_differs', detail: { expected } };
  const differs = await examiner.difference(header.sittingId, bytes, await store.rawBatches(header.sittingId));
  return differs === null
    ? { kind: 'overlap', detail: { expected } }
    : { kind: 'history_differs', detail: { expected, differs } };
}
