import { z } from 'zod';
import { idSchema, reasonSchema } from './basics.ts';

/**
 * A moment on the computer's own clock, which nobody sets: milliseconds since it was started, sleep included. `run` names the
 * start of the host that read it; only moments of one run can be held against each other.
 */
export const tickSchema = z.strictObject({ run: z.string().regex(/^[0-9a-f]{16}$/), ms: z.int().min(0) });
export type Tick = z.infer<typeof tickSchema>;

/** A day: no task takes longer, and no more is given back. */
const secondsSchema = z.int().min(0).max(86_400);

/** What is done to the one clock of a candidate and task; the time it shows follows from all of them. */
export const clockActSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('pause'), reason: reasonSchema }),
  z.strictObject({ kind: z.literal('resume'), reason: reasonSchema }),
  z.strictObject({ kind: z.literal('finish') }),
  /** Time the candidate lost through no fault of theirs: taken off what the clock shows. */
  z.strictObject({ kind: z.literal('give_back'), seconds: secondsSchema.min(1), reason: reasonSchema }),
  /** A stop or start that was forgotten: what the clock should show, in all; it stands from then on. */
  z.strictObject({
    kind: z.literal('correct'),
    seconds: secondsSchema,
    reason: reasonSchema,
    witness: z.string().trim().min(1).max(200),
  }),
  /** After a restart nobody knows how long the computer was away: how much the clock shows now, as a person says. */
  z.strictObject({ kind: z.literal('confirm'), seconds: secondsSchema, reason: reasonSchema }),
]);
export type ClockAct = z.infer<typeof clockActSchema>;

/** Names the one clock of a candidate and task (from 1). */
export const clockOf = { candidateId: idSchema, task: z.int().min(1).max(99) };
export type ClockRef = { readonly candidateId: string; readonly task: number };
export const clockKey = ({ candidateId, task }: ClockRef): string => `${candidateId}/${String(task)}`;
