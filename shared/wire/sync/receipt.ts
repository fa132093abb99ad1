import { z } from 'zod';
import { digestSchema, idSchema, instantSchema, publicKeySchema, signatureSchema } from '#shared/model/basics.ts';

/** What central signs: `kaoping/receipt/1` + newline + `text`, where `text` is this JSON to the byte. */
export const receiptBodySchema = z.strictObject({
  batchId: idSchema,
  /** SHA-256 of the batch's exact bytes. */
  sha256: digestSchema,
  stationId: idSchema,
  sittingId: idSchema,
  fromSeq: z.int().min(0),
  toSeq: z.int().min(0),
  /** Digest of the results central recomputed with the same rules. */
  resultsDigest: digestSchema,
  receivedAt: instantSchema,
  central: z.string(),
});
export type ReceiptBody = z.infer<typeof receiptBodySchema>;

/** A receipt as it travels and is kept: the exact signed text, the signature, and the key that made it. */
export const receiptSchema = z.strictObject({
  text: z.string(),
  signature: signatureSchema,
  publicKey: publicKeySchema,
});
export type Receipt = z.infer<typeof receiptSchema>;
