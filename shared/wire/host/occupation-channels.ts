import { z } from 'zod';
import { digestSchema, instantSchema, lineOfText } from '#shared/model/basics.ts';
import { listedOccupationSchema, MOST_OCCUPATIONS, OCCUPATION_LISTS } from '#shared/model/occupation-list.ts';

const listed = {
  list: z.enum(OCCUPATION_LISTS),
  rows: z.array(listedOccupationSchema).min(1).max(MOST_OCCUPATIONS),
  /** The file it was read from. */
  source: z.strictObject({ file: z.string().max(260), sha256: digestSchema }),
  /** Who compared it with the published one, as they named themselves. */
  by: lineOfText.min(1),
  /** Why a list that was here gives way; empty where there was none. */
  reason: z.string().trim().max(500),
};

/** A list of occupations as somebody took it in for this computer. */
export const keptListSchema = z.strictObject({
  v: z.literal(1),
  seq: z.int().min(0),
  at: instantSchema,
  ...listed,
  prev: digestSchema.nullable(),
});
export type KeptList = z.infer<typeof keptListSchema>;

/** `damaged`: what was kept does not read; a list can be taken in anew. */
const known = z.strictObject({ lists: z.array(keptListSchema), damaged: z.boolean() });

/** The lists of occupations of the whole computer, a part of the contract: of each the one taken in last. */
export const occupationChannels = {
  'occupations:list': { input: z.strictObject({}), output: known },
  /** Takes a list in. A list that was here and differs gives way only for a reason. */
  'occupations:keep': { input: z.strictObject(listed), output: known },
} as const;
