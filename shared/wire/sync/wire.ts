import { z } from 'zod';
import { digestSchema, idSchema, instantSchema, publicKeySchema, signatureSchema } from '#shared/model/basics.ts';
import { certificateSchema } from '#shared/model/takeover.ts';
import { receiptSchema } from './receipt.ts';

/** Protocol `kaoping/1` as docs/protocol.md describes it: paths, headers, limits, and the JSON that travels. */
export const BATCH_CONTENT_TYPE = 'application/vnd.kaoping.batch';
export const SIGNATURE_HEADER = 'kaoping-signature';
/** What a station signs as type `standing` when it asks how it stands: this JSON to the byte, in this header. */
export const STANDING_HEADER = 'kaoping-standing';
export const standingRequestSchema = z.strictObject({ stationId: idSchema, at: instantSchema });
/** Largest batch central takes, in bytes: some 100,000 entries, far beyond one sitting. */
export const MAX_BATCH_BYTES = 64 * 1024 * 1024;

/** What a station signs as type `enrolment`: this JSON to the byte. */
export const enrolmentSchema = z.strictObject({
  stationId: idSchema,
  name: z.string().min(1).max(100),
  organiser: z.string().max(200),
  publicKey: publicKeySchema,
  /** 登记码, as central's keeper gave it. */
  code: z.string().min(1).max(64),
  at: instantSchema,
});
export type Enrolment = z.infer<typeof enrolmentSchema>;

/** An enrolment as it travels: the exact signed text and the proof that the station holds its private key. */
export const enrolmentRequestSchema = z.strictObject({ text: z.string().max(4000), signature: signatureSchema });

/** Central's answer to an enrolment; the station pins this key and accepts receipts of no other. */
export const enrolmentAnswerSchema = z.strictObject({ name: z.string().min(1).max(200), publicKey: publicKeySchema });
export type EnrolmentAnswer = z.infer<typeof enrolmentAnswerSchema>;

/**
 * How a station stands with central. `certificate`: of the station that took over, so that nobody need believe central; null for
 * whoever asks without the signature of the station itself, because it names people.
 */
export const standingAnswerSchema = z.strictObject({
  stationId: idSchema,
  standing: z.enum(['enrolled', 'replaced', 'disabled']),
  certificate: certificateSchema.nullable(),
  /** When it first showed that the station's key lives in two places; missing while nothing says so. */
  twiceAt: instantSchema.optional(),
});
export type StandingAnswer = z.infer<typeof standingAnswerSchema>;

/** At most this many batches in one answer; whoever needs more asks on from the last. */
export const DELIVERED_LIMIT = 40;
/** What central holds of a sitting from an entry on: batches in order, each with the receipt it got. */
export const deliveredAnswerSchema = z.strictObject({
  sittingId: idSchema,
  batches: z
    .array(
      z.strictObject({
        batchId: idSchema,
        fromSeq: z.int().min(0),
        toSeq: z.int().min(0),
        lastHash: digestSchema,
        sha256: digestSchema,
        receipt: receiptSchema,
      }),
    )
    .max(DELIVERED_LIMIT),
});
export type DeliveredAnswer = z.infer<typeof deliveredAnswerSchema>;

export const healthAnswerSchema = z.strictObject({
  service: z.literal('kaoping-central'),
  protocol: z.literal(1),
  name: z.string(),
  publicKey: publicKeySchema,
});
