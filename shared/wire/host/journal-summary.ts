import { z } from 'zod';
import { dateSchema, digestSchema, idSchema, instantSchema, lineOfText } from '#shared/model/basics.ts';
import { journalProblemSchema } from './holding.ts';

/** Where a journal ends; -1 for one that holds nothing. */
export const headSchema = z.strictObject({ seq: z.int().min(-1), hash: digestSchema });

/** What the journal directory holds of one sitting; `problem` names what the check at start-up found. */
export const journalSummarySchema = z.strictObject({
  log: idSchema,
  practice: z.boolean(),
  head: headSchema,
  bytes: z.int().min(0),
  problem: journalProblemSchema.nullable(),
  /** Of one that was cut: the last entry it is known to have held. */
  reached: z.int().min(-1).optional(),
  /** Its first line and when its last entry was made: what it is listed by. Missing where it holds none. */
  opening: z.string().optional(),
  /** That its first line was read as what opens a sitting: 2,000 of them need not be read by their schema once more. */
  opens: z.literal(true).optional(),
  lastAt: instantSchema.optional(),
  /** That it was closed, which nothing takes back; missing where it was not. */
  closed: z.literal(true).optional(),
  /** What later entries say of the sitting beside its opening; missing where none does. `voided`: why, or null. */
  amended: z
    .strictObject({
      title: lineOfText.optional(),
      room: lineOfText.optional(),
      heldOn: dateSchema.optional(),
      voided: z.string().nullable(),
    })
    .optional(),
});
export type JournalSummary = z.infer<typeof journalSummarySchema>;
