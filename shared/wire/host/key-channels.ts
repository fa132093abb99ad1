import { z } from 'zod';
import {
  idSchema,
  instantSchema,
  lineOfText,
  publicKeySchema,
  reasonSchema,
  signatureSchema,
} from '#shared/model/basics.ts';
import { pinSchema } from '#shared/model/pin.ts';
import { endorsedSchema } from '#shared/record/endorsement.ts';
import { sessionSchema } from './session.ts';

const practice = z.boolean();

/** What a signature may be for; it becomes part of the signed message, so one kind can't be replayed as another. */
const PERSON_SIGNATURES = ['sheet-signature', 'sitting-signature'] as const;

/** The channels of people's keys and of who is signed in, a part of the contract. */
export const keyChannels = {
  /**
   * Makes a person's key pair, its private half sealed under the PIN. One that is easily tried is refused (shared/model/pin.ts);
   * `idNumber` and `name` are the person's own, for a PIN may say nothing of either; what the sittings here say of them counts as well.
   */
  'keys:create': {
    input: z.strictObject({
      ...{ practice, personId: idSchema, pin: pinSchema },
      ...{ idNumber: lineOfText, name: lineOfText.optional() },
    }),
    output: z.strictObject({ publicKey: publicKeySchema }),
  },
  /**
   * Makes a key in place of one whose PIN is forgotten, while the site head stands beside (`session`); the one before is gone. It
   * signs once `key_replaced` is recorded, or `key_registered` where none was. The site head's own is never made so. In the place
   * of one on record it takes a `witness`, whose PIN is proved before anything is made and who signs for the key that is.
   */
  'keys:renew': {
    input: z.strictObject({
      ...{ practice, log: idSchema, session: sessionSchema },
      ...{ personId: idSchema, idNumber: lineOfText, pin: pinSchema },
      witness: z.strictObject({ personId: idSchema, pin: pinSchema, reason: reasonSchema }).optional(),
    }),
    output: z.strictObject({ publicKey: publicKeySchema, witnessSignature: signatureSchema.optional() }),
  },
  /** Puts a person's key, which stays the same, under another PIN: theirs alone to do, by the one they have. Judged as when one is chosen. */
  'keys:change': {
    input: z.strictObject({
      ...{ practice, log: idSchema, personId: idSchema, pin: pinSchema, fresh: pinSchema },
      ...{ idNumber: lineOfText, name: lineOfText },
    }),
    output: z.strictObject({ publicKey: publicKeySchema }),
  },
  /** Whether this computer holds a key of the person: then its PIN is asked for, else one is chosen. */
  'keys:made': {
    input: z.strictObject({ practice, personId: idSchema }),
    output: z.strictObject({ made: z.boolean() }),
  },
  /**
   * Proves a PIN and opens a session: entries of this person in this sitting come with its token. It ends with signing out, an
   * hour without an entry of theirs, the page, and the host. `short`: it opens, as it did, but no such PIN would be taken any more.
   */
  'session:open': {
    input: z.strictObject({ practice, log: idSchema, personId: idSchema, pin: pinSchema }),
    output: z.strictObject({ publicKey: publicKeySchema, session: sessionSchema, short: z.boolean() }),
  },
  /**
   * A site head who stands beside proves their PIN. For ten minutes people are named, keys registered and persons corrected in this
   * sitting under their signature; the token comes with the entries, and ends as a session does.
   */
  'endorsing:open': {
    input: z.strictObject({ practice, log: idSchema, personId: idSchema, pin: pinSchema }),
    output: z.strictObject({ publicKey: publicKeySchema, session: sessionSchema, until: instantSchema }),
  },
  /** The site head's signature under what will be recorded; a person's key only where this computer keeps it. */
  'endorsing:sign': {
    input: z.strictObject({ practice, log: idSchema, session: sessionSchema, body: endorsedSchema }),
    output: z.strictObject({ endorsement: signatureSchema }),
  },
  'session:end': { input: z.strictObject({ session: sessionSchema }), output: z.strictObject({}) },
  /** Signs `kaoping/<type>/1` + newline + payload (UTF-8) with a person's key. */
  'keys:sign': {
    input: z.strictObject({
      practice,
      personId: idSchema,
      pin: pinSchema,
      type: z.enum(PERSON_SIGNATURES),
      payload: z.string().max(5_000_000),
    }),
    output: z.strictObject({ publicKey: publicKeySchema, signature: signatureSchema }),
  },
} as const;
