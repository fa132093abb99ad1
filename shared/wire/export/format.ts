import { z } from 'zod';
import { digestSchema, idSchema, instantSchema, publicKeySchema, signatureSchema } from '#shared/model/basics.ts';
import { policyStampSchema } from '#shared/model/sitting.ts';
import { receiptSchema } from '../sync/receipt.ts';

// An exported sitting (.kpx) line by line; docs/format.md says the same in prose, for whoever writes a verifier:
//   kaoping/export/1     the format
//   header               whose log this is and what it holds
//   entries              every line of the log, byte for byte
//   closing              the header's hash, the ledger, and the batches that were handed over
//   seal                 SHA-256 of everything above, signed by the station

export const exportHeaderSchema = z.strictObject({
  /** The station that exports: the one that writes the log, whoever opened it. */
  stationId: idSchema,
  stationKey: publicKeySchema,
  sittingId: idSchema,
  practice: z.boolean(),
  /** How many entries follow; the log is always whole, from its genesis on. */
  count: z.int().min(1),
  /** Hash of the last entry's line. */
  lastHash: digestSchema,
  exportedAt: instantSchema,
  policy: policyStampSchema,
});
export type ExportHeader = z.infer<typeof exportHeaderSchema>;

const count = z.int().min(0);
/** 应有 = 已签 + 缺考 + 违纪 + 未完, counted from the entries. */
const exportLedgerSchema = z.strictObject({
  expected: count,
  signed: count,
  absent: count,
  voided: count,
  open: count,
});
export type ExportLedger = z.infer<typeof exportLedgerSchema>;

/** A batch of this log that was sealed, and central's receipt for it where there is one. */
const exportBatchSchema = z.strictObject({
  batchId: idSchema,
  fromSeq: count,
  toSeq: count,
  sha256: digestSchema,
  receipt: receiptSchema.nullable(),
});
export type ExportBatch = z.infer<typeof exportBatchSchema>;

export const exportClosingSchema = z.strictObject({
  /** SHA-256 of the header's line: damage there can be told from damage elsewhere. */
  header: digestSchema,
  ledger: exportLedgerSchema,
  batches: z.array(exportBatchSchema),
});
export type ExportClosing = z.infer<typeof exportClosingSchema>;

export const exportSealSchema = z.strictObject({
  /** SHA-256 of every byte above this line, and what the station signs as type `export`. */
  sha256: digestSchema,
  publicKey: publicKeySchema,
  signature: signatureSchema,
});
export type ExportSeal = z.infer<typeof exportSealSchema>;
