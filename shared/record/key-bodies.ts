import { z } from 'zod';
import { dateSchema, idSchema, lineOfText, publicKeySchema, reasonSchema, signatureSchema } from '../model/basics.ts';

/** The site head's signature of type `endorsement` over record/endorsement.ts; always there where roles have a root. */
export const endorsed = { endorsement: signatureSchema.optional() };

/** The entries about whose key is whose, and on whose key the roles hang; a part of what can be recorded (record/body.ts). */
export const keyBodies = [
  /** Binds a person to the key that signs for them in this sitting; `idSeen`: the site head has seen their ID card. */
  z.strictObject({
    type: z.literal('key_registered'),
    personId: idSchema,
    publicKey: publicKeySchema,
    idSeen: z.literal(true).optional(),
    ...endorsed,
  }),
  /**
   * The authority's letter (函) by which it confirms a quality supervisor whom the enterprise named (TJ-A 附件1 四（三）), as the site
   * head has it before them: that there is such a letter is their word. The last one about a supervisor counts.
   */
  z.strictObject({
    type: z.literal('supervisor_confirmed'),
    personId: idSchema,
    number: lineOfText.min(1),
    date: dateSchema,
    issuer: lineOfText.min(1),
    ...endorsed,
  }),
  /**
   * A one-time slip for somebody's first sign-in: `slipKey` follows from the code on it and `salt` (electron/slips/slip-code.ts), so that
   * nobody finds the code here. The last one for a person counts, until they have a key.
   */
  z.strictObject({
    type: z.literal('slip_issued'),
    personId: idSchema,
    slipKey: publicKeySchema,
    salt: z.string().regex(/^[0-9a-f]{32}$/),
    ...endorsed,
  }),
  /** Somebody binds their key by the slip that was printed for them; `signature`: the slip's, of type `slip`. */
  z.strictObject({
    type: z.literal('slip_used'),
    personId: idSchema,
    publicKey: publicKeySchema,
    signature: signatureSchema,
  }),
  /**
   * Another key signs for somebody from here on, because nobody knows the PIN of the old one. The old one signs nothing any more;
   * what it signed stays. `witness`: an official beside, neither the person nor the site head, who from edition 6 on signs for it with
   * their own key (record/key-witness.ts).
   */
  z.strictObject({
    type: z.literal('key_replaced'),
    personId: idSchema,
    old: publicKeySchema,
    publicKey: publicKeySchema,
    witness: idSchema,
    idSeen: z.literal(true),
    reason: reasonSchema,
    witnessSignature: signatureSchema.optional(),
    ...endorsed,
  }),
  /**
   * 接任人: whom the site head names beforehand to take their place where they can't be there or forget their PIN; a clerk. The last
   * one counts.
   */
  z.strictObject({ type: z.literal('deputy_named'), personId: idSchema, ...endorsed }),
  /**
   * The deputy takes the site head's place: roles hang on their key from here on, and the key before (`old`) roots and writes nothing
   * any more. Both they and the witness, who checks, leads or supervises, sign for it (record/head-succession.ts).
   */
  z.strictObject({
    type: z.literal('head_succeeded'),
    personId: idSchema,
    old: publicKeySchema,
    publicKey: publicKeySchema,
    witness: idSchema,
    reason: reasonSchema,
    signature: signatureSchema,
    witnessSignature: signatureSchema,
  }),
] as const;
