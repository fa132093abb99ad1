import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { signedText } from '#shared/base/signing/message.ts';
import { publicKeyPem } from '#shared/base/signing/public-key.ts';
import type { Receipt } from './receipt.ts';

export type ReceiptFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * A receipt as three files that openssl checks without our code: what was signed, the signature's 64 bytes, and central's
 * public key. docs/receipts.md has the command.
 */
export function receiptFiles(receipt: Receipt, batchId: string): readonly ReceiptFile[] {
  const stem = `receipt-${batchId.slice(0, 8)}`;
  return [
    { name: `${stem}.txt`, bytes: utf8ToBytes(signedText('receipt', receipt.text)) },
    { name: `${stem}.sig`, bytes: hexToBytes(receipt.signature) },
    { name: `${stem}.pem`, bytes: utf8ToBytes(publicKeyPem(receipt.publicKey)) },
  ];
}
