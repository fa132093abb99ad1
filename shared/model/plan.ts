import { z } from 'zod';
import { digestSchema, idSchema, lineOfText } from './basics.ts';

const headcount = z.int().min(1).max(20_000);

/**
 * The plan (认定计划、批次) a sitting belongs to, as its opening names it: one roster, of which this sitting took `share` people.
 * The shares of a plan’s sittings add up to `people`, so that nobody of the roster is lost between them unseen.
 */
export const planSchema = z
  .strictObject({
    planId: idSchema,
    title: lineOfText.min(1),
    /** The roster, so that anyone can hold the original against it. */
    source: z.strictObject({ file: z.string().max(260), sha256: digestSchema, sheet: z.string().max(100) }),
    /** Everybody on the roster. */
    people: headcount,
    /** Those who apply for this sitting’s occupation in the one application, whatever the level (附件1 三: 单次申报单一职业). */
    applicants: headcount,
    /** Those whom this sitting was opened with. */
    share: headcount,
  })
  .refine(({ people, applicants, share }) => share <= applicants && applicants <= people);
export type Plan = z.infer<typeof planSchema>;
