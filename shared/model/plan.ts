import { z } from 'zod';
import { digestSchema, idSchema, lineOfText } from './basics.ts';
import { isFirstSlot, type Evaluation } from './evaluation.ts';

const headcount = z.int().min(1).max(20_000);

/** 补考: whose attempt in the one subject this sitting is, by number; 2 is the first time again. Nobody else sits it. */
export const resitSchema = z.strictObject({
  subject: z.enum(['theory', 'practical', 'thesis', 'review', 'process', 'performance', 'showcase', 'interview']),
  people: z
    .array(z.strictObject({ candidateId: idSchema, attempt: z.int().min(2).max(99) }))
    .min(1)
    .max(500)
    .refine((people) => new Set(people.map(({ candidateId }) => candidateId)).size === people.length),
});
export type ResitOf = z.infer<typeof resitSchema>;

/**
 * The plan (认定计划、批次) a sitting belongs to, as its opening names it: one roster, of which this sitting took `share` people.
 * The shares of a plan’s sittings, but those of 补考, add up to `people`, so that nobody of the roster is lost between them unseen.
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
    /** Where it is a 补考 of people whom other sittings of the plan placed; its share then counts nobody anew. */
    resit: resitSchema.optional(),
  })
  .refine(({ people, applicants, share }) => share <= applicants && applicants <= people)
  .refine(({ share, resit }) => resit === undefined || resit.people.length === share);
export type Plan = z.infer<typeof planSchema>;

/** Whether a sitting counts its people for its plan: no 补考 does, nor one of an evaluation whose people came to another before. */
export const countsPeople = (
  sitting: { readonly plan?: Plan | undefined; readonly evaluation?: Evaluation | undefined } | null,
): boolean => sitting?.plan?.resit === undefined && isFirstSlot(sitting?.evaluation);

/** Which attempt this sitting is of somebody; null where it is no 补考 of theirs. */
export const attemptOf = (sitting: { readonly plan?: Plan | undefined } | null, candidateId: string): number | null =>
  sitting?.plan?.resit?.people.find((one) => one.candidateId === candidateId)?.attempt ?? null;
