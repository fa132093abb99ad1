import { z } from 'zod';
import { digestSchema, idSchema, instantSchema, publicKeySchema } from '#shared/model/basics.ts';
import { policyStampSchema } from '#shared/model/sitting.ts';

/** The second line of a batch: who hands over which stretch of which log. The first line names the format. */
export const batchHeaderSchema = z.strictObject({
  batchId: idSchema,
  /** The station that seals: the one that wrote the last entry. */
  stationId: idSchema,
  stationKey: publicKeySchema,
  sittingId: idSchema,
  /** Always false in a batch that is accepted; written out so that nobody has to infer it. */
  practice: z.boolean(),
  fromSeq: z.int().min(0),
  toSeq: z.int().min(0),
  count: z.int().min(1),
  /** Hash of the line before `fromSeq`; 64 zeros where the batch starts the log. */
  prevHash: digestSchema,
  /** Hash of the last line. */
  lastHash: digestSchema,
  sealedAt: instantSchema,
  /** The policy the sitting was opened under, as its genesis entry says. */
  policy: policyStampSchema,
  /**
   * The so-manieth batch the station sealed, whatever its sitting: one number under two batches means that the station's key lives
   * in two places. Batches from before there were numbers have none.
   */
  number: z.int().min(1).optional(),
});
export type BatchHeader = z.infer<typeof batchHeaderSchema>;
