import { z } from 'zod';
import { idSchema, lineOfText, publicKeySchema, signatureSchema } from '#shared/model/basics.ts';
import { pinSchema } from '#shared/model/pin.ts';
import { sessionSchema } from './session.ts';

const owner = { practice: z.boolean(), log: idSchema };

/** The channels of slips for a first sign-in, a part of the contract. No code ever crosses to the page but the one it types. */
export const slipChannels = {
  /**
   * Makes a slip for each of these people, while the site head stands beside (`session`): what the record says of it comes back,
   * the codes stay in the host until they are printed.
   */
  'slips:make': {
    input: z.strictObject({ ...owner, session: sessionSchema, people: z.array(idSchema).min(1).max(50) }),
    output: z.strictObject({
      slips: z.array(
        z.strictObject({ personId: idSchema, slipKey: publicKeySchema, salt: z.string().regex(/^[0-9a-f]{32}$/) }),
      ),
    }),
  },
  /** Prints the slips that were made since the host started, are on record, and were not used yet. */
  'slips:print': {
    input: z.strictObject(owner),
    output: z.strictObject({ where: z.string(), papers: z.int().min(1) }),
  },
  /**
   * Holds a code against the person's slip, makes their key under the PIN, and has the slip sign for it. Wrong codes are counted as
   * wrong PINs are, under the seal.
   */
  'slips:use': {
    input: z.strictObject({
      ...{ ...owner, personId: idSchema, idNumber: lineOfText },
      ...{ code: z.string().trim().max(40), pin: pinSchema },
    }),
    output: z.strictObject({ publicKey: publicKeySchema, signature: signatureSchema }),
  },
} as const;
