import type { BatchHeader } from '#shared/wire/batch/header.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';
import type { Store } from '../store/port.ts';

/**
 * Why a station may not hand this sitting in: the keeper found it, or one that it goes on for, to have claimed the sitting of
 * another. Null where nobody found that.
 */
export async function claimRefusal(
  store: Store,
  { sittingId, stationId }: Pick<BatchHeader, 'sittingId' | 'stationId'>,
): Promise<Rejection | null> {
  const barred = new Set(await store.claimants(sittingId));
  if (barred.size === 0) return null;
  // what took over from whoever is barred is barred as well
  for (const id of barred) {
    const next = (await store.station(id))?.replacedBy;
    if (next != null) barred.add(next);
  }
  return barred.has(stationId) ? { kind: 'sitting_claimed' } : null;
}
