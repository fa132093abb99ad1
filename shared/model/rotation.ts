import { z } from 'zod';

// 轮换 (本场次规定; domain.md 5: 同一机构连续不超过三次; no policy of these documents says it): how often the same examiner may assess the same
// enterprise or occupation, counted over the sittings of the station; those of one plan are one time.

export const rotationSchema = z.strictObject({
  /** So many times at most, this one included. */
  most: z.int().min(1).max(20),
  /** For the same 考核组织单位, or for the same occupation whoever organises. */
  per: z.enum(['organiser', 'occupation']),
  /** In a row, or in the calendar year of the sitting. */
  within: z.enum(['row', 'year']),
  /** Whether it is told alone, or the site head answers for it before anyone signs. */
  beyond: z.enum(['told', 'answered']),
});
export type RotationRule = z.infer<typeof rotationSchema>;

/** The edition from which on a sitting may ask for it. */
export const ROTATION_EDITION = 9;
