import { z } from 'zod';
import { idSchema } from '#shared/model/basics.ts';
import { REASON_LIMIT } from '../takeover/source.ts';
import { backupSummarySchema } from './holding.ts';
import { stickPlaceSchema, stickStatusSchema } from './stick.ts';
import { newPassphraseSchema, passphraseSchema } from './vault.ts';

/** The part of the contract about copies that leave this computer: backups, the third copy, and going on from either. */
export const copiesContract = {
  /** Writes the real station into one sealed file where the person says; answers only once it was read back and agrees. */
  'backup:write': {
    input: z.strictObject({ passphrase: newPassphraseSchema }),
    output: z.strictObject({ where: z.string(), bytes: z.int().min(0), summary: backupSummarySchema }),
  },
  /** How far the backup or restore under way has come, in entries. */
  'backup:progress': {
    input: z.strictObject({}),
    output: z.strictObject({
      phase: z.enum(['idle', 'reading', 'writing', 'checking', 'restoring']),
      done: z.int().min(0),
      total: z.int().min(0),
    }),
  },
  /** Hands a chosen backup over piece by piece; `offset` 0 begins anew. Answers how many bytes the host holds. */
  'backup:load': {
    input: z.strictObject({ offset: z.int().min(0), chunk: z.base64().max(8_000_000) }),
    output: z.strictObject({ bytes: z.int().min(0) }),
  },
  /** Opens the loaded backup and checks everything in it; nothing is written yet. */
  'backup:open': { input: z.strictObject({ passphrase: passphraseSchema }), output: backupSummarySchema },
  /**
   * Looks for third copies on a stick, or in the folder of one, that this computer could go on from; `null` asks for the folder
   * with the system's dialog. Nothing is opened.
   */
  'backup:find-stick': {
    input: z.strictObject({ folder: z.string().max(1000).nullable() }),
    output: z.strictObject({ places: z.array(stickPlaceSchema) }),
  },
  /** Opens one that was found, with the old computer's passphrase, and checks it as a backup; nothing is written yet. */
  'backup:open-stick': {
    input: z.strictObject({ place: z.string().max(2000), passphrase: passphraseSchema }),
    output: backupSummarySchema,
  },
  /**
   * Writes the checked backup or third copy onto this empty computer, whose new station `name` goes on in the old one's place. `by` answers
   * for it; every sitting says so from its next entry on.
   */
  'backup:restore': {
    input: z.strictObject({
      oldOutOfUse: z.literal(true),
      /** Somebody agreed that of journals with a damaged end only the whole part comes along. */
      wholePartOnly: z.boolean(),
      name: z.string().trim().min(1).max(100),
      reason: z.string().trim().min(1).max(REASON_LIMIT),
      by: z.string().trim().min(1).max(200),
    }),
    output: backupSummarySchema,
  },
  /** The third copy of the real station's journals, kept on a stick. */
  'stick:status': { input: z.strictObject({}), output: stickStatusSchema },
  /** Keeps the third copy in a folder from now on; `null` asks for it with the system's dialog. */
  'stick:choose': { input: z.strictObject({ folder: z.string().max(1000).nullable() }), output: stickStatusSchema },
  /** Keeps no third copy any more; what lies on the stick stays there. */
  'stick:leave': { input: z.strictObject({}), output: stickStatusSchema },
  /** Puts a copy that differs aside under another name, on the stick, and copies the journal anew. */
  'stick:put-aside': { input: z.strictObject({ log: idSchema }), output: stickStatusSchema },
  /** Gives a journal back what only the stick still holds of it, after its whole chain was checked. */
  'stick:restore': { input: z.strictObject({ log: idSchema }), output: z.strictObject({ entries: z.int().min(0) }) },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
