import { z } from 'zod';
import { dateSchema, lineOfText, reasonSchema } from './basics.ts';

// 抽查监督 (津人社办发〔2019〕82号 七（二）1; 黄改委发〔2020〕4号 （十二）): a check by the authority, as whoever stood by wrote it down.

/** A check by its number in the sitting; under the number of an earlier one, what was done about it since. */
export const inspectionOf = {
  number: z.int().min(1).max(999),
  on: dateSchema,
  /** Who checked: the authority, and the people it sent. */
  office: lineOfText.min(1),
  people: lineOfText.min(1),
  found: reasonSchema,
  /** What was done about it; empty where nothing was to be done, or it is still to come. */
  done: z.string().max(500),
};
