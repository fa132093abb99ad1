import { z } from 'zod';
import { idSchema } from '#shared/model/basics.ts';
import { tracedPlanSchema } from '#shared/plans/trace-plan.ts';
import { tracedSchema } from '#shared/plans/trace.ts';

/** Where somebody stands on the roster of a sitting. */
const placeSchema = z.strictObject({ log: idSchema, candidateId: idSchema });
export type TracePlace = z.infer<typeof placeSchema>;
/** One person in the sittings of one area, real or practice. */
const placesSchema = z.strictObject({ practice: z.boolean(), places: z.array(placeSchema).min(1).max(500) });

/** Somebody who is meant, with every sitting here that names them by the same ID number. */
const meantSchema = placesSchema.extend({ name: z.string(), idNumber: z.string() });
export type Meant = z.infer<typeof meantSchema>;

/** The channels of 问题回溯, a part of the contract. */
export const traceChannels = {
  /**
   * Whoever is meant by a certificate number, a name or part of it, an ID number, the digest on a paper (from eight characters on)
   * or the text of its square. `more`: how many there are besides. Real work or practice, never both; a square says itself which.
   */
  'trace:find': {
    input: z.strictObject({ practice: z.boolean(), query: z.string().trim().min(1).max(3000) }),
    output: z.strictObject({ people: z.array(meantSchema), more: z.int().min(0) }),
  },
  /** What the records of those sittings hold about them, sitting after sitting, and what those of their plans do. */
  'trace:read': {
    input: placesSchema,
    output: z.strictObject({ traced: z.array(tracedSchema), plans: z.array(tracedPlanSchema) }),
  },
  /** Prints that as a form, read anew from the host's own records. */
  'trace:print': {
    input: placesSchema.extend({ way: z.enum(['print', 'file']) }),
    output: z.strictObject({ where: z.string(), pages: z.int().min(1) }),
  },
} as const;
