import { z } from 'zod';
import { dateSchema, digestSchema } from '#shared/model/basics.ts';
import { procedureSchema } from '#shared/model/sitting.ts';

// What the figures of every form are made of. The page asks the host to print figures, never a document definition, so that
// nothing the page says can make the host fetch or embed anything.

export const text = z.string().max(2000);
/** A civil date, or empty where the paper leaves 年 月 日 to be filled in by hand. */
const dateOrBlank = dateSchema.or(z.literal(''));

/** A line to sign on. What was signed on screen carries name, date and digest; else the paper leaves room for ink. */
export const signatureLineSchema = z.strictObject({
  label: text,
  name: text,
  at: dateOrBlank,
  digest: digestSchema.or(z.literal('')),
  /** 督导意见 or the like, printed before the name. */
  opinion: text,
});
export type SignatureLine = z.infer<typeof signatureLineSchema>;

/** Who a paper is about. */
export const candidateFigures = z.strictObject({
  ...{ number: text, name: text, idNumber: text, employer: text },
  /** Which attempt it is where they sit it again (补考). */
  attempt: z.int().min(2).max(99).optional(),
});

export type CandidateFigures = z.infer<typeof candidateFigures>;

/** One change of what was signed, in words. */
export const correctionFigures = z.strictObject({
  line: text,
  was: text,
  is: text,
  reason: text,
  by: text,
  at: text,
});
export type SaidCorrection = z.infer<typeof correctionFigures>;

const head = {
  /** Which kind of exam: a panel's papers are called and laid out otherwise. */
  procedure: procedureSchema,
  /** 练习 is printed across every page of practice work. */
  practice: z.boolean(),
  /** 作废 is printed across every page of a sitting opened by mistake; missing on any other. */
  voided: z.literal(true).optional(),
  sittingTitle: text,
  organiser: text,
  occupation: text,
  level: text,
  heldOn: dateSchema,
  room: text,
  policy: text,
  /** What it holds of an evaluation of several subjects, in full; missing where it stands by itself. */
  subject: text.optional(),
};
/** What all forms of a sitting have in common. */
export type FormHead = z.infer<z.ZodObject<typeof head>>;

/** The fields every form's schema begins with. */
export const common = {
  ...head,
  /**
   * Digest of what was signed, null while that is not in force, or empty where nothing on the paper is ever signed on screen. Its
   * first eight characters stand on every page.
   */
  digest: digestSchema.or(z.literal('')).nullable(),
};
/** The least that every form's figures say. */
export type Figures = z.infer<z.ZodObject<typeof common>> & { readonly form: string };
