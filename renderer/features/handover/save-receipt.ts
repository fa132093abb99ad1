import { invoke } from '#renderer/bridge/bridge.ts';
import type { HostFailure } from '#shared/host/failure.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import { toBase64 } from '#shared/signing/base64.ts';
import { receiptFiles } from '#shared/sync/receipt-files.ts';
import type { Receipt } from '#shared/sync/receipt.ts';

/** Saves a receipt's three files where the person says; answers where the first went. Stops at the first that fails. */
export async function saveReceipt(receipt: Receipt, batchId: string): Promise<Result<string, HostFailure>> {
  let where = '';
  for (const { name, bytes } of receiptFiles(receipt, batchId)) {
    const saved = await invoke('files:save', { name, content: toBase64(bytes) });
    if (!saved.ok) return err(saved.error);
    if (where === '') where = saved.value.where;
  }
  return ok(where);
}
