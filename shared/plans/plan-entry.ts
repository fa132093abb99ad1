import { z } from 'zod';
import { dateSchema, digestSchema, idSchema, instantSchema, lineOfText } from '../model/basics.ts';
import { disputeBodies, signedCorrectionSchema } from './dispute-entry.ts';
import { publicityBodies } from './publicity-entry.ts';
import { subjectScoreSchema } from '../model/sheet.ts';
import { planSettingsSchema } from './settings.ts';

/** A theory score as a list brings it: whose it is stands in it, so that no order of rows can mix two people up. */
const theoryRowSchema = z.strictObject({
  name: lineOfText.min(1),
  idNumber: lineOfText.min(1),
  score: subjectScoreSchema,
});
export type TheoryRow = z.infer<typeof theoryRowSchema>;

const reason = z.string().trim().max(500);

/** What is recorded of a plan itself, beside its sittings. Entries are only ever added. */
export const planBodySchema = z.discriminatedUnion('type', [
  /**
   * Theory scores as a file brought them. `on` is the day of the exam: a later day is 补考, another score of the same day a
   * correction, which says why. They come from a file and from nowhere else: whoever gives them, nobody types them here.
   */
  z.strictObject({
    type: z.literal('theory_imported'),
    on: dateSchema,
    scores: z.array(theoryRowSchema).min(1).max(20_000),
    source: z.strictObject({ file: z.string().max(260), sha256: digestSchema, sheet: z.string().max(100) }),
    reason,
  }),
  /** What the plan settles where its documents are silent. */
  z.strictObject({ type: z.literal('plan_settled'), settings: planSettingsSchema, reason }),
  ...publicityBodies,
  ...disputeBodies,
]);
export type PlanBody = z.infer<typeof planBodySchema>;

/** The record was damaged and goes on from its sound lines; the host writes it, once it has set the damaged file aside. */
const rebuiltSchema = z.strictObject({
  type: z.literal('plan_rebuilt'),
  /** Lines before the damage that read and follow each other. */
  kept: z.int().min(0),
  reason: z.string().trim().min(1).max(500),
});

/** One entry: who, when, and the digest of the line before, so that none can be taken out unseen. */
export const planEntrySchema = z.strictObject({
  v: z.literal(1),
  planId: idSchema,
  seq: z.int().min(0),
  at: instantSchema,
  /** Who did it, as the host knows them: their name on the staff list of the sitting `log`, in which they proved themselves. */
  by: lineOfText.min(1),
  personId: idSchema,
  log: idSchema,
  prev: digestSchema.nullable(),
  body: z.discriminatedUnion('type', [...planBodySchema.options, signedCorrectionSchema, rebuiltSchema]),
});
export type PlanEntry = z.infer<typeof planEntrySchema>;
