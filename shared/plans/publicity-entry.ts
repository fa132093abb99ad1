import { z } from 'zod';
import { dateSchema, lineOfText } from '../model/basics.ts';

/** Somebody of a plan as its record names them. */
export const planPersonSchema = z.strictObject({ name: lineOfText.min(1), idNumber: lineOfText.min(1) });
export type Named = z.infer<typeof planPersonSchema>;

/** The longest 公示 in working days that a plan may settle. */
const MOST_DAYS = 60;

/** 公示 of a plan: that a list was put up, until which day, and that its time is over. */
export const publicityBodies = [
  z.strictObject({
    type: z.literal('publicity_started'),
    on: dateSchema,
    /** So many working days, and the last of them by the calendar of the computer. */
    days: z.int().min(1).max(MOST_DAYS),
    until: dateSchema,
    where: z.string().trim().min(1).max(200),
    people: z.array(planPersonSchema).min(1).max(20_000),
  }),
  z.strictObject({ type: z.literal('publicity_ended'), on: dateSchema }),
] as const;
export type PublicityBody = z.infer<(typeof publicityBodies)[number]>;
