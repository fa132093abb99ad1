import { z } from 'zod';
import { digestSchema, idSchema, instantSchema } from '#shared/model/basics.ts';
import { receiptSchema } from './receipt.ts';

/** waiting: sealed, central has not answered; sent: answered without receipt; receipt: delivered; refused: needs a person. */
export const outboxItemSchema = z.strictObject({
  batchId: idSchema,
  log: idSchema,
  practice: z.boolean(),
  fromSeq: z.int().min(0),
  toSeq: z.int().min(0),
  sha256: digestSchema,
  bytes: z.int().min(0),
  sealedAt: instantSchema,
  state: z.enum(['waiting', 'sending', 'sent', 'receipt', 'refused', 'held']),
  attempts: z.int().min(0),
  nextAttemptAt: instantSchema.nullable(),
  /** The kind of the last refusal or network failure; its sentence is in shared/wire/sync/words.ts. */
  problem: z.string().nullable(),
  /** The figures of that refusal, as central gave them. */
  detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  receipt: receiptSchema.nullable(),
});
export type OutboxItem = z.infer<typeof outboxItemSchema>;
