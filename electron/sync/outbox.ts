import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import { step, type OutboxEvent } from '#shared/wire/sync/outbox.ts';
import type { OutboxStore, Sealed, Kept } from './outbox-store.ts';
import type { SyncPorts } from './ports.ts';

/** The outbox in memory and on disk, moved only by the pure state machine. */
export type Outbox = {
  readonly items: () => OutboxItem[];
  /** Where the sealed part of a log ends. */
  readonly sealedTo: (log: string) => Head;
  /** The number of the batch that is sealed next: no other that stands here has it. */
  readonly nextNumber: () => number;
  readonly add: (sealed: Sealed) => Promise<void>;
  /** Keeps the receipt of a batch another computer delivered; its bytes are with central. */
  readonly adopt: (kept: Kept) => Promise<void>;
  /** Takes an undelivered batch out; its entries stand in the journal and are sealed anew. */
  readonly withdraw: (batchId: string) => Promise<void>;
  readonly apply: (batchId: string, event: OutboxEvent) => Promise<void>;
};

/** Opens the outbox; what was under way when the app stopped is taken up again. */
export async function openOutbox(
  store: OutboxStore,
  { now, log, changed }: Pick<SyncPorts, 'now' | 'log' | 'changed'>,
): Promise<Outbox> {
  const { kept, damaged } = await store.load();
  for (const batchId of damaged) log('outbox_damaged', batchId);
  const all = new Map<string, Kept>(kept.map((one) => [one.item.batchId, one]));

  async function apply(batchId: string, event: OutboxEvent): Promise<void> {
    const before = all.get(batchId);
    if (before === undefined) return;
    const item = step(before.item, event, now().toISOString());
    if (item === before.item) return;
    const after = { ...before, item };
    all.set(batchId, after);
    changed('outbox');
    try {
      await store.saveState(after);
    } catch {
      // The state on disk lags: after a restart the batch is sent once more, and gets the same receipt.
      log('outbox_state_unsaved', batchId);
    }
  }

  for (const { item } of kept) await apply(item.batchId, { kind: 'restarted' });
  return {
    items: () => [...all.values()].map(({ item }) => item),
    sealedTo: (wanted) => {
      const last = [...all.values()]
        .filter(({ item }) => item.log === wanted)
        .sort((a, b) => b.item.toSeq - a.item.toSeq)[0];
      return last === undefined ? EMPTY_HEAD : { seq: last.item.toSeq, hash: last.lastHash };
    },
    // a folder that does not read any more was a batch, too
    nextNumber: () => all.size + damaged.length + 1,
    add: async (sealed) => {
      await store.add(sealed);
      all.set(sealed.item.batchId, { item: sealed.item, lastHash: sealed.lastHash });
      changed('outbox');
    },
    adopt: async (kept) => {
      await store.keepReceipt(kept);
      all.set(kept.item.batchId, kept);
      changed('outbox');
    },
    withdraw: async (batchId) => {
      if (all.get(batchId)?.item.state === 'receipt') return;
      await store.remove(batchId);
      all.delete(batchId);
      changed('outbox');
    },
    apply,
  };
}
