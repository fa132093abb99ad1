import { z } from 'zod';
import { idSchema, markSchema } from './basics.ts';
import { lineIdSchema } from './scheme.ts';

// 纸面抽查 (本场次规定): at the end of the day some sheets, drawn by dice, are held against the record on paper.

/** Sheets that one draw may take. */
export const MOST_CHECKED = 50;

/** How many sheets a sitting asks for at least. */
export const paperCheckSchema = z.int().min(1).max(MOST_CHECKED);

/** Pips of dice in the order in which they were thrown. */
export const diceSchema = z.string().regex(/^[1-6]{6,60}$/);

/** A draw: the dice, how many signed sheets there were, and which of them came out, in order; another draw has a reason. */
export const paperDrawOf = {
  seed: diceSchema,
  of: z.int().min(1).max(100_000),
  sheets: z
    .array(z.strictObject({ candidateId: idSchema, examinerId: idSchema }))
    .min(1)
    .max(MOST_CHECKED),
  reason: z.string().max(500),
};

/** How a paper stood against the record: what it says on lines where they differ, and what differs and why. */
export const paperCheckOf = {
  outcome: z.enum(['agrees', 'differs']),
  lines: z.array(z.strictObject({ line: lineIdSchema, mark: markSchema.nullable() })).max(1000),
  text: z.string().max(500),
};
