import { z } from 'zod';
import { digestSchema, idSchema, reasonSchema } from './basics.ts';
import { lineIdSchema } from './scheme.ts';

// How marks that lie too far apart are settled (本场次规定 where no document says it; domain.md 4.4: within tolerance the mean, else a third
// mark, else the leader decides).

/**
 * 会商复评; a third mark, of which the mean of the two nearest counts, or the mean of all; or the lead decides between the marks
 * on record.
 */
export const TOO_WIDE_WAYS = ['conferral', 'third_nearest', 'third_mean', 'lead'] as const;
export const tooWideSchema = z.enum(TOO_WIDE_WAYS);
export type TooWideWay = z.infer<typeof tooWideSchema>;

/** Whether somebody else marks the candidate too. */
export const takesThird = (way: TooWideWay): boolean => way === 'third_nearest' || way === 'third_mean';

/** Who marks a candidate independently besides the examiners whose marks lie too far apart. */
export const thirdOf = { candidateId: idSchema, personId: idSchema, reason: reasonSchema };

/** Line by line whose mark on record counts, and the digests of the signed sheets that were decided between. */
export const spreadDecisionOf = {
  candidateId: idSchema,
  picks: z
    .array(z.strictObject({ line: lineIdSchema, examinerId: idSchema }))
    .min(1)
    .max(1000),
  sheets: z
    .array(z.strictObject({ examinerId: idSchema, digest: digestSchema }))
    .min(2)
    .max(20),
  reason: reasonSchema,
};
