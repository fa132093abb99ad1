import { z } from 'zod';
import { idSchema } from '#shared/model/basics.ts';
import { ledgerFilterSchema, ledgerRowSchema } from '#shared/plans/work-ledger.ts';

/** So many sittings are printed into one ledger; a station with more prints it by year. */
const MOST_LEDGER_SITTINGS = 1000;

/** The channels of 工作台账, a part of the contract. Practice has no ledger. */
export const ledgerChannels = {
  /** A sitting of real work as the ledger tells it, by its journal; null where its journal holds no opening. */
  'ledger:read': {
    input: z.strictObject({ log: idSchema }),
    output: z.strictObject({ row: ledgerRowSchema.nullable() }),
  },
  /** Prints what is looked for of these sittings as a form, read anew from the host's own records. */
  'ledger:print': {
    input: z.strictObject({
      logs: z.array(idSchema).min(1).max(MOST_LEDGER_SITTINGS),
      filter: ledgerFilterSchema,
      way: z.enum(['print', 'file']),
    }),
    output: z.strictObject({ where: z.string(), pages: z.int().min(1) }),
  },
} as const;
