import { z } from 'zod';
import { isSmallOrder } from '../base/signing/small-order.ts';

/** A SHA-256 digest in lower-case hex. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
/** An Ed25519 public key, 32 bytes in lower-case hex; none under which a signature proves nothing. */
export const publicKeySchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .refine((key) => !isSmallOrder(key));
/** An Ed25519 signature, 64 bytes in lower-case hex. */
export const signatureSchema = z.string().regex(/^[0-9a-f]{128}$/);
/** Identifiers we mint ourselves: a UUID, so that two stations never mint the same one. */
export const idSchema = z.uuid();
/** A civil date, YYYY-MM-DD. */
export const dateSchema = z.iso.date();
/** A moment in UTC with milliseconds, as Date.prototype.toISOString writes it. */
export const instantSchema = z.iso.datetime({ precision: 3 });
/** A mark in hundredths of a point: 92.5 points are 9250. Never negative, at most 1000 points. */
export const markSchema = z.int().min(0).max(100_000);
/** One line of text a person typed; kept short enough for paper. */
export const lineOfText = z.string().max(200);
/** A reason or note a person typed. */
export const reasonSchema = z.string().trim().min(1).max(500);

/** Skill levels, lowest first: 五级/初级工 … 一级/高级技师, then 特级技师 and 首席技师 above them. */
export const LEVELS = [
  'junior',
  'intermediate',
  'advanced',
  'technician',
  'senior-technician',
  'special',
  'chief',
] as const;
export const levelSchema = z.enum(LEVELS);
export type Level = z.infer<typeof levelSchema>;
