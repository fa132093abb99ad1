import { z } from 'zod';
import { idSchema, instantSchema } from '#shared/model/basics.ts';

/** How the third copy as a whole stands. Only with the last four is it not being kept although it should be. */
const STICK_STATES = [
  /** No stick was chosen: nothing is missing. */
  'none',
  /** What lies on the stick is being held against the journals. */
  'checking',
  'copying',
  /** Every journal is on the stick to its last line. */
  'current',
  /** The stick is not there, or another one lies in its place. */
  'missing',
  /** The stick does not answer. */
  'silent',
  'full',
  /** It can be seen but not written: write protection, damage. */
  'unwritable',
] as const;

/** One sitting's copy. ahead: the stick holds entries the journal has lost; differs: it tells another story from `seq` on. */
const stickCopySchema = z.strictObject({
  log: idSchema,
  state: z.enum(['unchecked', 'behind', 'current', 'ahead', 'differs']),
  /** Entries on the stick and in the journal. */
  held: z.int().min(0),
  total: z.int().min(0),
  seq: z.int().min(0).nullable(),
});
export type StickCopy = z.infer<typeof stickCopySchema>;

export const stickStatusSchema = z.strictObject({
  folder: z.string().nullable(),
  state: z.enum(STICK_STATES),
  /** Since when it is not being kept. */
  since: instantSchema.nullable(),
  /** The folder lies on the journal's own disk, which would take both with it. */
  sameDisk: z.boolean(),
  freeBytes: z.number().min(0).nullable(),
  copies: z.array(stickCopySchema),
});
export type StickStatus = z.infer<typeof stickStatusSchema>;

const KEPT: ReadonlySet<StickStatus['state']> = new Set(['checking', 'copying', 'current']);

/** Whether this sitting's third copy is being kept, or is about to be: what a sitting that must have one asks. */
export function isKept({ state, copies }: StickStatus, log: string): boolean {
  const copy = copies.find((known) => known.log === log);
  return KEPT.has(state) && copy?.state !== 'differs' && copy?.state !== 'ahead';
}

/** A third copy that was found, told without opening it. */
export const stickPlaceSchema = z.strictObject({
  /** Its folder's path. */
  place: z.string(),
  /** The folder's own name. */
  home: z.string(),
  stationName: z.string().nullable(),
  /** When a file of it last changed, by the stick's own clock. */
  changedAt: instantSchema.nullable(),
  /** Whether the mark lies there by which the old computer knew it. */
  marked: z.boolean(),
  /** Why nobody can go on from it; the kind of the refusal. */
  problem: z.enum(['stick_vault_gone', 'stick_station_gone', 'stick_newer']).nullable(),
});
export type StickPlace = z.infer<typeof stickPlaceSchema>;
