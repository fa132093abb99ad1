import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seal, unseal } from '../keys/cipher.ts';

/** A batch's exact bytes as they lie in its folder, under the vault's key. */
export const SEALED_BATCH = 'batch.sealed';

const contextOf = (batchId: string): string => `kaoping/outbox-batch/1 ${batchId}`;

export const sealBatch = (key: Uint8Array, batchId: string, bytes: Uint8Array): Buffer =>
  seal(key, contextOf(batchId), bytes);

/** The bytes that were signed, from a batch's folder; null where they are gone or were changed. */
export async function readBatch(key: Uint8Array, folder: string, batchId: string): Promise<Buffer | null> {
  const sealed = await readFile(join(folder, SEALED_BATCH)).catch(() => null);
  return sealed === null ? null : unseal(key, contextOf(batchId), sealed);
}
