import { hashLine } from '#shared/record/chain.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { checkReceipt } from '#shared/wire/sync/check-receipt.ts';
import type { DeliveredAnswer } from '#shared/wire/sync/wire.ts';
import { getDelivered } from './central-client.ts';
import type { Pinned } from './central-file.ts';
import type { Outbox } from './outbox.ts';
import type { Kept } from './outbox-store.ts';
import type { SyncPorts } from './ports.ts';

type Ports = Pick<SyncPorts, 'fetch' | 'readJournal'> & { readonly outbox: Outbox };
type Delivered = DeliveredAnswer['batches'][number];

/**
 * What central holds of a log beyond this computer's receipts, where it is this computer's own by hash: a station that went on
 * from an older backup takes those receipts over, and its own undelivered batches of the log are withdrawn, for their entries
 * stand in the journal and are sealed anew from there. Nothing changes where anything does not agree.
 */
export async function catchUp(
  { fetch, readJournal, outbox }: Ports,
  central: Pinned,
  log: string,
): Promise<Result<null, { readonly kind: 'unreached' | 'differs' }>> {
  const items = outbox.items().filter((item) => item.log === log);
  const open = items.filter(({ state }) => state !== 'receipt');
  const from = Math.min(...open.map(({ fromSeq }) => fromSeq));
  const found: Kept[] = [];
  for (let next = from; ;) {
    const answer = await getDelivered(fetch, central.url, log, next);
    if (!answer.ok) return err({ kind: 'unreached' });
    const { batches } = answer.value;
    for (const batch of batches) {
      const kept = keptOf(batch, log, central);
      const [line] = await lineAt(readJournal, log, batch.toSeq);
      if (kept === null || line === undefined || hashLine(line) !== batch.lastHash) return err({ kind: 'differs' });
      found.push(kept);
    }
    const last = batches.at(-1);
    if (last === undefined || last.toSeq < next) break;
    next = last.toSeq + 1;
  }
  if (found.length === 0) return err({ kind: 'differs' });
  for (const kept of found) {
    const own = open.find(({ batchId }) => batchId === kept.item.batchId);
    if (own === undefined) await outbox.adopt(kept);
    else if (kept.item.receipt !== null)
      await outbox.apply(own.batchId, { kind: 'receipted', receipt: kept.item.receipt });
  }
  for (const { batchId } of open.filter((item) => !found.some((kept) => kept.item.batchId === item.batchId)))
    await outbox.withdraw(batchId);
  return ok(null);
}

/** A batch another computer delivered, as this one keeps it: only its receipt counts, and only for this very stretch. */
function keptOf({ receipt, lastHash, ...batch }: Delivered, log: string, central: Pinned): Kept | null {
  const checked = checkReceipt(receipt, batch, central.publicKey);
  if (!checked.ok) return null;
  const { sittingId, fromSeq, toSeq, receivedAt } = checked.value;
  if (sittingId !== log || fromSeq !== batch.fromSeq || toSeq !== batch.toSeq) return null;
  return {
    item: {
      ...{ ...batch, log, practice: false, bytes: 0, sealedAt: receivedAt, state: 'receipt', attempts: 0 },
      ...{ nextAttemptAt: null, problem: null, receipt },
    },
    lastHash,
  };
}

async function lineAt(readJournal: SyncPorts['readJournal'], log: string, seq: number): Promise<readonly string[]> {
  const page = await readJournal(false, log, seq);
  return page.ok ? page.value : [];
}
