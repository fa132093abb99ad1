import { invoke } from '#renderer/host/bridge.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { toBase64 } from '#shared/base/signing/base64.ts';
import { receiptFiles } from '#shared/wire/sync/receipt-files.ts';
import type { Receipt } from '#shared/wire/sync/receipt.ts';

/** Saves a receipt's three files into a folder of its own where the person says; answers where. */
export async function saveReceipt(receipt: Receipt, batchId: string): Promise<Result<string, HostFailure>> {
  const files = receiptFiles(receipt, batchId).map(({ name, bytes }) => ({ name, content: toBase64(bytes) }));
  const saved = await invoke('files:save-folder', { name: `receipt-${batchId.slice(0, 8)}`, files });
  return saved.ok ? ok(saved.value.where) : saved;
}
