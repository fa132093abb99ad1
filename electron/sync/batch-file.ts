import { readSealed, sealClear, type SealedFile } from '../files/sealed-file.ts';
import { seal } from '../files/cipher.ts';

/** A batch's exact bytes as they lie in its folder, under the vault's key. */
export const SEALED_BATCH = 'batch.sealed';
/** The bytes in clear, from before batches were sealed on disk. */
export const CLEAR_BATCH = 'batch.txt';

const contextOf = (batchId: string): string => `kaoping/outbox-batch/1 ${batchId}`;
const fileIn = (key: Uint8Array, folder: string, batchId: string): SealedFile => ({
  folder,
  name: SEALED_BATCH,
  clear: CLEAR_BATCH,
  key,
  context: contextOf(batchId),
});

export const sealBatch = (key: Uint8Array, batchId: string, bytes: Uint8Array): Buffer =>
  seal(key, contextOf(batchId), bytes);

/** The bytes that were signed, from a batch's folder; null where they are gone or were changed. */
export async function readBatch(key: Uint8Array, folder: string, batchId: string): Promise<Buffer | null> {
  const held = await readSealed(fileIn(key, folder, batchId)).catch(() => 'unreadable');
  return typeof held === 'string' ? null : held;
}

/** Seals a batch that still lies in clear in its folder. */
export const sealClearBatch = (key: Uint8Array, folder: string, batchId: string): Promise<void> =>
  sealClear(fileIn(key, folder, batchId));
