import type { HandedBatch } from '#shared/plans/handed-over.ts';
import type { OutboxItem } from './outbox-view.ts';
import { receiptBodySchema } from './receipt.ts';

/** A batch of the outbox with what its receipt says. */
export function handedBatch({ log, batchId, state, sealedAt, sha256, receipt }: OutboxItem): HandedBatch {
  const body = receipt === null ? undefined : receiptBodySchema.safeParse(parsed(receipt.text)).data;
  const said =
    receipt === null || body === undefined
      ? null
      : { receivedAt: body.receivedAt, central: body.central, signature: receipt.signature };
  return { sittingId: log, batchId, state, sealedAt, sha256, receipt: said };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
