import { z } from 'zod';
import { digestSchema, markSchema, reasonSchema } from './basics.ts';
import { lineIdSchema } from './scheme.ts';

// 纸面补录 (本场次规定): a sheet that was marked by hand on the printed form is keyed by two people, each for themselves.

/** Why a sheet was marked on paper. */
export const PAPER_CAUSES = ['power', 'machine', 'printer_only', 'other'] as const;
export type PaperCause = (typeof PAPER_CAUSES)[number];

/** What opens a sheet for keying: why paper, and the digest of the picture of it. */
export const paperOf = { cause: z.enum(PAPER_CAUSES), reason: reasonSchema, photo: digestSchema };

/** What the paper says line by line, in hundredths; null where a line was left empty. */
export const paperMarksSchema = z
  .array(z.strictObject({ line: lineIdSchema, mark: markSchema.nullable() }))
  .min(1)
  .max(1000);
