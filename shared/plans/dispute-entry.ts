import { z } from 'zod';
import { EXAM_SUBJECTS } from '../documents/parts/subjects.ts';
import { dateSchema, digestSchema, idSchema, lineOfText } from '../model/basics.ts';
import { FULL_MARK } from '../base/marks/mark.ts';
import { planPersonSchema } from './publicity-entry.ts';

// 争议: an objection, its answer, and the signatures under what the answer changes.

const OBJECTION_WAYS = ['letter', 'visit', 'phone', 'message'] as const;

/** The attempt that a correction replaces: the subject, its day, and the sitting; null where a list of scores brought it. */
const correctedSchema = z.strictObject({
  kind: z.literal('corrected'),
  subject: z.enum(EXAM_SUBJECTS),
  of: z.strictObject({ on: dateSchema, sittingId: idSchema.nullable() }),
  /** What stood there as it was shown, and what stands from now on; the mark in hundredths. */
  old: z.strictObject({ outcome: z.enum(['passed', 'failed', 'absent', 'void']), shown: z.string().max(20) }),
  fresh: z.strictObject({ outcome: z.enum(['passed', 'failed']), mark: z.int().min(0).max(FULL_MARK) }),
});

/** What an answer comes to: nothing, another result in one subject, or that the person is taken off the list. */
const effectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  correctedSchema,
  z.strictObject({ kind: z.literal('removed') }),
]);
export type Effect = z.infer<typeof effectSchema>;
export type Corrected = z.infer<typeof correctedSchema>;

/** What the office records of an objection. */
export const disputeBodies = [
  z.strictObject({
    type: z.literal('objection_raised'),
    objectionId: idSchema,
    /** The day it came in. */
    on: dateSchema,
    /** Who objects; whoever gives no name is written down as that. */
    from: lineOfText.min(1).max(100),
    way: z.enum(OBJECTION_WAYS),
    contact: z.string().trim().max(200),
    about: planPersonSchema,
    what: z.string().trim().min(1).max(2000),
  }),
  /** A later answer replaces one that is not signed yet. */
  z.strictObject({
    type: z.literal('objection_answered'),
    objectionId: idSchema,
    on: dateSchema,
    found: z.string().trim().min(1).max(2000),
    effect: effectSchema,
  }),
] as const;
export type DisputeBody = z.infer<(typeof disputeBodies)[number]>;

/** Who signs under an effect: the checker, the lead, and the supervisor or the site head. */
export const CORRECTION_ROLES = ['checker', 'lead', 'supervisor', 'site-head'] as const;
export type CorrectionRole = (typeof CORRECTION_ROLES)[number];

/** A signature under an answer; the host writes it, with the PIN of whose it is. `digest` is of the answer's own line. */
export const signedCorrectionSchema = z.strictObject({
  type: z.literal('correction_signed'),
  objectionId: idSchema,
  role: z.enum(CORRECTION_ROLES),
  digest: digestSchema,
  publicKey: z.string().max(100),
  signature: z.string().max(200),
});
export type CorrectionSigned = z.infer<typeof signedCorrectionSchema>;

/** The text that is signed as type `correction`: the digest covers the answer and everything recorded before it. */
export const correctionText = (
  planId: string,
  { objectionId, role, digest }: Pick<CorrectionSigned, 'objectionId' | 'role' | 'digest'>,
) => [planId, objectionId, role, digest].join('\n');
