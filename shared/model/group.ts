import { z } from 'zod';
import { idSchema, markSchema, reasonSchema } from './basics.ts';
import { lineIdSchema } from './scheme.ts';

// What a group does together with marks that are signed.

/** A conferral: about whom, who was there, which lines are marked again, and what was said. */
export const conferralOf = {
  candidateId: idSchema,
  people: z.array(idSchema).min(2).max(20),
  lines: z.array(lineIdSchema).min(1).max(1000),
  text: reasonSchema,
};

/** What a checker read off a sheet, by line, or (null) its total. */
export const figuresReadSchema = z
  .array(z.strictObject({ line: lineIdSchema.nullable(), mark: markSchema }))
  .min(1)
  .max(1000);

/** Where it is not what is on record, with both figures; null where there is no such figure. */
export const figuresDifferSchema = z
  .array(z.strictObject({ line: lineIdSchema.nullable(), read: markSchema.nullable(), stands: markSchema.nullable() }))
  .min(1)
  .max(1000);
