import { z } from 'zod';
import { digestSchema, idSchema, instantSchema } from '../model/basics.ts';
import { bodySchema } from './body.ts';

/** Bumped when an older reader could misread an entry. */
export const RECORD_VERSION = 1;

/** One link of a sitting's log. Its line of JSON is what is hashed, stored, sent and kept: it is never written anew. */
export const entrySchema = z.strictObject({
  v: z.literal(RECORD_VERSION),
  /** The sitting whose log this is. */
  log: idSchema,
  station: idSchema,
  /** 0 is the genesis; each following entry counts one up. */
  seq: z.int().min(0),
  /** SHA-256 of the line before; 64 zeros for the genesis. */
  prev: digestSchema,
  /** Wall clock of the station. */
  at: instantSchema,
  /** Milliseconds since the app started, from a clock that never jumps. */
  elapsed: z.int().min(0),
  /** The latest wall time any earlier entry carried: a clock set back shows at once. */
  high: instantSchema,
  /** The person signed in, or null for the app itself. */
  actor: idSchema.nullable(),
  body: bodySchema,
});
export type Entry = z.infer<typeof entrySchema>;

/** Where a log stands: the sequence number and hash of its last line. */
export type Head = { readonly seq: number; readonly hash: string };
export const EMPTY_HEAD: Head = { seq: -1, hash: '0'.repeat(64) };
