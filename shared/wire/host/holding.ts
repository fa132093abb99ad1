import { z } from 'zod';
import { idSchema, instantSchema } from '#shared/model/basics.ts';

/**
 * What is wrong with a journal's file, and the number of the first entry that can't be had. `journal_cut`: it reads, but is known
 * to have held more; `end_unknown`: nothing on a stick says how far its journals had come.
 */
export const journalProblemSchema = z.strictObject({
  kind: z.enum(['torn_tail', 'entry_unreadable', 'chain_broken', 'journal_unreadable', 'journal_cut', 'end_unknown']),
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

/** What a backup, or the third copy on a stick, holds. `incomplete`: journals whose damaged end could not go along. */
export const backupSummarySchema = z.strictObject({
  source: z.enum(['backup', 'stick']),
  stationName: z.string(),
  /** What it holds ends here: when the backup was made; of a stick, the latest entry on it. */
  createdAt: instantSchema,
  sittings: z.int().min(0),
  entries: z.int().min(0),
  batches: z.int().min(0),
  people: z.int().min(0),
  incomplete: z.int().min(0),
  /** People whose signing key could not go along because its file is damaged. */
  keysLost: z.int().min(0),
  logs: z.array(holdingSchema),
});
export type BackupSummary = z.infer<typeof backupSummarySchema>;
