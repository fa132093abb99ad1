import { z } from 'zod';
import { digestSchema, idSchema, instantSchema } from '#shared/model/basics.ts';

/** So many sittings are moved at once; a list of more is moved in parts. */
export const MOST_ARCHIVED = 2000;

/** Sittings that were put away, or brought back, in one act. */
export const archivingSchema = z.strictObject({
  v: z.literal(1),
  seq: z.int().min(0),
  at: instantSchema,
  logs: z.array(idSchema).min(1).max(MOST_ARCHIVED),
  away: z.boolean(),
  prev: digestSchema.nullable(),
});
export type Archiving = z.infer<typeof archivingSchema>;

/** `damaged`: what was kept does not read; every sitting is in the list again, and can be put away anew. */
const known = z.strictObject({
  archived: z.array(z.strictObject({ log: idSchema, at: instantSchema })),
  damaged: z.boolean(),
});

/**
 * The archive of the whole computer, a part of the contract: finished sittings of real work that the list does not show. It moves
 * nothing on the disk: records, searches, traces and deadlines go on as before.
 */
export const archiveChannels = {
  'archive:list': { input: z.strictObject({}), output: known },
  /** Puts sittings away or brings them back. Refused with `archive_not_finished` while any of them is neither closed nor void. */
  'archive:move': {
    input: z.strictObject({ logs: z.array(idSchema).min(1).max(MOST_ARCHIVED), away: z.boolean() }),
    output: known,
  },
} as const;
