import { z } from 'zod';
import { idSchema, publicKeySchema, reasonSchema, signatureSchema } from '#shared/model/basics.ts';
import { pinSchema } from '#shared/model/pin.ts';

const owner = { practice: z.boolean(), log: idSchema };
const pin = pinSchema;

/** The channels of a change of site heads, a part of the contract. The host writes what is signed; each act asks for a PIN of its own. */
export const headChannels = {
  /**
   * The site head's signature under whom they name to take their place. Their PIN is asked for this alone: it is not among what is
   * endorsed while they stand beside.
   */
  'deputy:endorse': {
    input: z.strictObject({ ...owner, personId: idSchema, pin }),
    output: z.strictObject({ endorsement: signatureSchema }),
  },
  /** The signature of the deputy who takes the site head's place (`personId`), or of their witness, whichever `signer` is. */
  'succession:sign': {
    input: z.strictObject({
      ...{ ...owner, signer: idSchema, pin },
      ...{ personId: idSchema, witness: idSchema, reason: reasonSchema },
    }),
    output: z.strictObject({ old: publicKeySchema, publicKey: publicKeySchema, signature: signatureSchema }),
  },
} as const;
