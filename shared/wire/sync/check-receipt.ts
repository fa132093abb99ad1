import { readExactJson } from '#shared/base/exact-json.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { verifies } from '#shared/base/signing/verify.ts';
import { receiptBodySchema, type Receipt, type ReceiptBody } from './receipt.ts';

export type ReceiptFailure = { readonly kind: 'receipt_other_key' | 'receipt_forged' | 'receipt_other_batch' };

/** Reads the text of a receipt; null where it is none. Says nothing about who signed it. */
export function readReceipt(text: string): ReceiptBody | null {
  const parsed = receiptBodySchema.safeParse(readExactJson(text));
  return parsed.success ? parsed.data : null;
}

/** A receipt counts only if the pinned key made it, its signature holds, and it names this batch by id and hash. */
export function checkReceipt(
  receipt: Receipt,
  batch: { readonly batchId: string; readonly sha256: string },
  pinnedKey: string,
): Result<ReceiptBody, ReceiptFailure> {
  if (receipt.publicKey !== pinnedKey) return err({ kind: 'receipt_other_key' });
  if (!verifies('receipt', receipt.text, pinnedKey, receipt.signature)) return err({ kind: 'receipt_forged' });
  const body = readReceipt(receipt.text);
  if (body?.batchId !== batch.batchId || body.sha256 !== batch.sha256) return err({ kind: 'receipt_other_batch' });
  return ok(body);
}
