import { z } from 'zod';
import { digestSchema, lineOfText } from './basics.ts';

// 佐证材料 (津人社办发〔2019〕82号 附件3): the paper or picture that shows a condition, beside what was stated of it. The file stays
// with whoever holds it; the record keeps its digest, so that the one shown later is the one that was seen.

/** One file shown for one fact (`name`) of a condition (`rule`), or, where it no longer `stands`, taken back, and why. */
export const evidenceOf = {
  rule: z.string().regex(/^[a-z]+(\.[a-z-]+)+$/),
  name: z.string().min(1).max(60),
  file: z.string().trim().min(1).max(260),
  sha256: digestSchema,
  stands: z.boolean(),
  /** What is seen in it; why it was taken back. */
  note: lineOfText,
};
