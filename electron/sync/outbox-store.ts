import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { checkReceipt } from '#shared/wire/sync/check-receipt.ts';
import { openBatch } from '#shared/wire/batch/open.ts';
import { contract } from '#shared/wire/host/contract.ts';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import { digestSchema, idSchema, signatureSchema } from '#shared/model/basics.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { stateOf } from '../anchors/names.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { readBatch, sealBatch, sealClearBatch, SEALED_BATCH } from './batch-file.ts';

/** A batch in the outbox; `lastHash` is where the next batch of its log must go on. */
const keptSchema = z.strictObject({ v: z.literal(1), item: contract['batch:seal'].output, lastHash: digestSchema });
export type Kept = { readonly item: OutboxItem; readonly lastHash: string };
export type Sealed = Kept & { readonly text: string; readonly signature: string };

// One folder a batch, named by its id. The first two files never change once the folder has its name:
//   batch.sealed   the exact bytes that were signed, under the vault's key   batch.sig   the 64 bytes of the signature
//   state.json  how far the hand-over has come; where it is lost, the batch starts over, which is harmless
const SIGNATURE = 'batch.sig';
const STATE = 'state.json';

type Known = Pick<Anchors, 'knows' | 'expect' | 'forget'>;
export type OutboxStore = {
  /** Every batch there is, and the ids of folders that hold no readable batch any more. */
  readonly load: () => Promise<{ readonly kept: readonly Kept[]; readonly damaged: readonly string[] }>;
  /** Keeps a new batch: all of it, or nothing. */
  readonly add: (sealed: Sealed) => Promise<void>;
  readonly saveState: (kept: Kept) => Promise<void>;
  /** Keeps a batch of which only the receipt is here. */
  readonly keepReceipt: (kept: Kept) => Promise<void>;
  readonly remove: (batchId: string) => Promise<void>;
  /** The bytes and signature to send, or null where the bytes are no longer those that were sealed. */
  readonly read: (
    item: OutboxItem,
  ) => Promise<{ readonly bytes: Buffer<ArrayBuffer>; readonly signature: string } | null>;
};

/**
 * The outbox on disk, its batches sealed under `key`. Every call throws what the file system throws; a kill at any moment
 * leaves whole batches only.
 */
export function createOutboxStore(folder: string, key: Uint8Array, anchors: Known): OutboxStore {
  /** The anchors come first: after a power cut the file may hold what it held before. */
  const expect = (kept: Kept): Promise<void> =>
    anchors.expect([{ name: stateOf(kept.item.batchId), content: stateText(kept) }]);
  const pathOf = (batchId: string, file: string): string => join(folder, batchId, file);
  return {
    load: async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const names = await readdir(folder);
      // A draft without its final name was never answered for: nobody counts on it.
      await Promise.all(
        names.filter((name) => name.endsWith('.new')).map((name) => rm(join(folder, name), { recursive: true })),
      );
      const ids = names.filter((name) => idSchema.safeParse(name).success);
      const read = await Promise.all(
        ids.map(async (id) => ({ id, kept: await load(join(folder, id), key, id, anchors) })),
      );
      return {
        kept: read.flatMap(({ kept }) => (kept === null ? [] : [kept])).sort(bySealing),
        damaged: read.filter(({ kept }) => kept === null).map(({ id }) => id),
      };
    },
    add: async ({ text, signature, ...kept }) => {
      const { batchId } = kept.item;
      await expect(kept);
      const draft = join(folder, `${batchId}.new`);
      try {
        await mkdir(draft, { mode: 0o700 });
        await writeDurably(join(draft, SEALED_BATCH), sealBatch(key, batchId, Buffer.from(text)));
        await writeDurably(join(draft, SIGNATURE), Buffer.from(signature, 'hex'));
        await writeDurably(join(draft, STATE), stateText(kept));
        await syncFolder(draft);
        await rename(draft, join(folder, batchId));
        await syncFolder(folder);
      } catch (error) {
        await rm(draft, { recursive: true, force: true }).catch(() => undefined);
        // what lies on the disk is what is said: told otherwise, the next press would seal the same entries a second time
        if ((await load(join(folder, batchId), key, batchId, anchors)) === null) throw error;
      }
    },
    keepReceipt: async (kept) => {
      await mkdir(join(folder, kept.item.batchId), { recursive: true, mode: 0o700 });
      await expect(kept);
      await writeAtomic(pathOf(kept.item.batchId, STATE), stateText(kept));
      await syncFolder(folder);
    },
    // Its name goes first: what is left of it after a power cut is a draft, and is swept away.
    remove: async (batchId) => {
      await rename(join(folder, batchId), join(folder, `${batchId}.new`));
      await rm(join(folder, `${batchId}.new`), { recursive: true });
      anchors.forget(stateOf(batchId));
    },
    saveState: async (kept) => {
      await expect(kept);
      await writeAtomic(pathOf(kept.item.batchId, STATE), stateText(kept));
    },
    read: async ({ batchId, sha256 }) => {
      try {
        const bytes = await readBatch(key, join(folder, batchId), batchId);
        const signature = (await readFile(pathOf(batchId, SIGNATURE))).toString('hex');
        if (bytes === null || sha256Of(bytes) !== sha256 || !signatureSchema.safeParse(signature).success) return null;
        return { bytes: Buffer.from(bytes), signature };
      } catch {
        return null;
      }
    },
  };
}

const sha256Of = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const stateText = ({ item, lastHash }: Kept): string =>
  JSON.stringify({ v: 1, item, lastHash } satisfies z.infer<typeof keptSchema>);

const bySealing = (a: Kept, b: Kept): number =>
  a.item.sealedAt === b.item.sealedAt ? a.item.fromSeq - b.item.fromSeq : a.item.sealedAt < b.item.sealedAt ? -1 : 1;

async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function load(folder: string, key: Uint8Array, batchId: string, anchors: Known): Promise<Kept | null> {
  await sealClearBatch(key, folder, batchId);
  const text = await readFile(join(folder, STATE), 'utf8').catch(() => '');
  // what somebody else wrote there is not believed: the batch starts over, and central answers what is so
  const state = anchors.knows(stateOf(batchId), text) ? readKept(text) : null;
  if (state?.item.batchId === batchId && holds(state.item)) return state;
  const bytes = await readBatch(key, folder, batchId);
  return bytes === null ? null : startOver(bytes, batchId);
}

/** A batch whose state is lost, back at its beginning: central answers the same receipt for the same bytes. */
function startOver(bytes: Buffer, batchId: string): Kept | null {
  const opened = openBatch(bytes.toString('utf8'));
  if (!opened.ok || opened.value.header.batchId !== batchId) return null;
  const { header } = opened.value;
  return { item: freshItem(header, bytes), lastHash: header.lastHash };
}

/** Whether a batch's state file says that it has its receipt; one that does not read says nothing. */
export const isDelivered = (stateFile: Uint8Array): boolean =>
  (readKept(Buffer.from(stateFile).toString('utf8'))?.item.receipt ?? null) !== null;

/** Whether a receipt is one: signed by the key it names, for this very batch. A batch without one has nothing to show. */
const holds = ({ receipt, ...batch }: OutboxItem): boolean =>
  receipt === null || checkReceipt(receipt, batch, receipt.publicKey).ok;

type Stretch = Pick<OutboxItem, 'batchId' | 'fromSeq' | 'toSeq' | 'sealedAt'> & { readonly sittingId: string };
/** A batch just sealed: due at once. */
export function freshItem(header: Stretch, bytes: Uint8Array): OutboxItem {
  const { batchId, sittingId, fromSeq, toSeq, sealedAt } = header;
  return {
    batchId,
    log: sittingId,
    practice: false,
    fromSeq,
    toSeq,
    sha256: sha256Of(bytes),
    bytes: bytes.length,
    sealedAt,
    state: 'waiting',
    attempts: 0,
    nextAttemptAt: sealedAt,
    problem: null,
    receipt: null,
  };
}

function readKept(text: string): Kept | null {
  try {
    return keptSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
