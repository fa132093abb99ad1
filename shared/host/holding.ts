import { z } from 'zod';
import { idSchema, instantSchema } from '../model/basics.ts';

/** What is wrong with a journal's file, and the number of the first entry that can't be had. */
export const journalProblemSchema = z.strictObject({
  kind: z.enum(['torn_tail', 'entry_unreadable', 'chain_broken', 'journal_unreadable']),
  seq: z.int().min(0),
});
export type JournalProblem = z.infer<typeof journalProblemSchema>;

/** What a backup or a stick holds of one sitting, as far as it is whole. */
export const holdingSchema = z.strictObject({
  log: idSchema,
  /** null where its opening can't be read. */
  title: z.string().nullable(),
  entries: z.int().min(0),
  lastAt: instantSchema.nullable(),
  /** When the last mark was given. */
  lastMarkAt: instantSchema.nullable(),
  /** Sheets with something on them and no signature under it. */
  unsigned: z.int().min(0),
  problem: journalProblemSchema.nullable(),
});
export type Holding = z.infer<typeof holdingSchema>;
