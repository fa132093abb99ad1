import { z } from 'zod';
import { PAGES } from '#shared/handbook/pages.ts';
import { idSchema } from '#shared/model/basics.ts';
import { madeSchema, printedSchema, printOrderSchema, printStateSchema } from '../paper/printing.ts';
import { sessionSchema } from './session.ts';

/** Characters; ten times the papers of the longest sitting. More is refused before it is read. */
const MOST_TEXT = 64 * 1024 * 1024;

/** The channels of printing, a part of the contract. */
export const printChannels = {
  /**
   * Renders papers to be looked at, without a number and without a seal. `missing` lists characters no embedded face can draw:
   * the page then asks before printing. `papers`: a list of them as JSON text, which the host reads by `papersSchema`; as objects
   * hundreds of them would hold up the page that hands them over. `pdf`: base64, which is not gone through: it is megabytes, and whoever
   * reads it finds out.
   */
  'print:render': {
    input: z.strictObject({ papers: z.string().max(MOST_TEXT) }),
    output: z.strictObject({ pdf: z.string(), pages: z.int().min(1), missing: z.array(z.string()) }),
  },
  /**
   * Prints papers of a sitting from the host's own record: numbered on its register, each page with a square that the station has
   * signed. Written whole or not at all. `session`: of whoever prints; printing needs nobody to be signed in.
   */
  'print:make': {
    input: printOrderSchema.extend({ practice: z.boolean(), log: idSchema, session: sessionSchema.nullable() }),
    output: madeSchema,
  },
  /** How far it has come; said by itself, too. */
  'print:state': { input: z.strictObject({}), output: printStateSchema },
  /** Stops what is being printed; no file of it is left. */
  'print:stop': { input: z.strictObject({}), output: z.strictObject({}) },
  /**
   * Which faces of the office running text and titles are set in: found by the host among the system's own, null where there is
   * none that may be embedded. `use` chooses anew; null only asks.
   */
  'print:faces': {
    input: z.strictObject({ use: z.boolean().nullable() }),
    output: z.strictObject({
      use: z.boolean(),
      found: z.strictObject({ text: z.string().nullable(), title: z.string().nullable() }),
    }),
  },
  /** Which papers of a sitting were printed here, in order. */
  'print:register': {
    input: z.strictObject({ practice: z.boolean(), log: idSchema }),
    output: z.strictObject({ rows: z.array(printedSchema) }),
  },
  /** Makes a PDF of a chapter of the handbook, or of the whole of it, from the host's own copy, and saves it or opens it to be printed. */
  'handbook:make': {
    input: z.strictObject({ page: z.enum(PAGES).nullable(), way: z.enum(['print', 'file']) }),
    output: z.strictObject({ where: z.string(), pages: z.int().min(1) }),
  },
} as const;
