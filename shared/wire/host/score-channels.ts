import { z } from 'zod';
import { CANDIDATE_LAYOUT } from '../../importing/candidate-layout.ts';
import { idSchema } from '../../model/basics.ts';

const sheet = z.string().max(100);

/** What a person chose instead of what was found in a list: which sheet, which row heads it, which column is what. */
export const listChoiceSchema = z.strictObject({
  sheet: sheet.exactOptional(),
  alsoSheets: z.array(sheet).max(100).readonly().exactOptional(),
  withHidden: z.boolean().exactOptional(),
  headerRow: z.int().min(0).max(2_000_000).exactOptional(),
  mapping: z.partialRecord(z.enum(CANDIDATE_LAYOUT.fields), z.int().min(0).max(20_000).nullable()).exactOptional(),
});
export type ListChoice = z.infer<typeof listChoiceSchema>;

/** The channels by which the host comes to know a list of scores itself, a part of the contract. */
export const scoreChannels = {
  /** Takes the next piece of a list; `offset` is where it belongs, 0 begins anew. */
  'scores:load': {
    input: z.strictObject({ offset: z.int().min(0), chunk: z.base64().max(8_000_000) }),
    output: z.strictObject({ bytes: z.int().min(0) }),
  },
  /**
   * Reads the loaded list as the scores of a sitting. `subject_scores_imported` is taken only as the list that was read last for its
   * sitting says it, to the file's digest.
   */
  'scores:read': {
    input: z.strictObject({ practice: z.boolean(), log: idSchema, choice: listChoiceSchema }),
    output: z.strictObject({ sha256: z.string(), people: z.int().min(0) }),
  },
} as const;
