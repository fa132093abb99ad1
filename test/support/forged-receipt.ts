import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import { keyOf } from './handover.ts';

/** A batch's `state.json` as somebody writes it who wants it to count as delivered: with a receipt under a key of their own. */
export function forgedDelivery(state: string): string {
  const kept = JSON.parse(state) as { readonly item: OutboxItem };
  const { batchId, sha256, fromSeq, toSeq, log, sealedAt } = kept.item;
  const key = keyOf(7);
  const text = JSON.stringify({
    ...{ batchId, sha256, stationId: log, sittingId: log, fromSeq, toSeq },
    ...{ resultsDigest: 'a'.repeat(64), receivedAt: sealedAt, central: '中心' },
  });
  const receipt = { text, signature: key.sign('receipt', text), publicKey: key.publicKey };
  return JSON.stringify({ ...kept, item: { ...kept.item, state: 'receipt', nextAttemptAt: null, receipt } });
}
