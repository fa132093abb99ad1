import { z } from 'zod';
import { instantSchema } from '#shared/model/basics.ts';

/** One line of the host's log: when, what kind of thing, and ids or a trace; never a person's data. */
export const logLineSchema = z.strictObject({ at: instantSchema, event: z.string(), detail: z.string() });
export type LogLine = z.infer<typeof logLineSchema>;
