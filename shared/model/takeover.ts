import { z } from 'zod';
import { idSchema, instantSchema, lineOfText, publicKeySchema, signatureSchema } from './basics.ts';

/** What a takeover says: which station goes on in which one's place, why, and who answers for it. */
export const statementSchema = z
  .strictObject({
    oldStationId: idSchema,
    oldKey: publicKeySchema,
    newStationId: idSchema,
    newKey: publicKeySchema,
    /** Name and organiser of the new station, so that central can take it in without an enrolment code. */
    name: z.string().min(1).max(100),
    organiser: z.string().max(200),
    reason: lineOfText.trim().min(1),
    /** Who took over, as they wrote their name. */
    by: lineOfText.trim().min(1),
    /** When the backup was made: what the old station recorded later is not with the new one. */
    backupAt: instantSchema,
    at: instantSchema,
  })
  .refine((said) => said.oldStationId !== said.newStationId && said.oldKey !== said.newKey);
export type TakeoverStatement = z.infer<typeof statementSchema>;

/** Reads a statement; null where the text is none, or is not written the one way we write it. */
export function readStatement(text: string): TakeoverStatement | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = statementSchema.safeParse(json);
  return parsed.success && JSON.stringify(parsed.data) === text ? parsed.data : null;
}

/**
 * A takeover certificate: the statement's exact text, signed as type `takeover` by the old station's key and by the new
 * one's. The old key proves that the new station may go on, the new key that it is the one meant.
 */
export const certificateSchema = z.strictObject({
  text: z
    .string()
    .max(4000)
    .refine((text) => readStatement(text) !== null),
  oldSignature: signatureSchema,
  newSignature: signatureSchema,
});
export type TakeoverCertificate = z.infer<typeof certificateSchema>;
