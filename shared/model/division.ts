import { z } from 'zod';
import { idSchema } from './basics.ts';

// 按任务分工 (本场次规定): which tasks of a practical exam each examiner marks, of every candidate. Every task has as many examiners as
// the sitting asks for; where nobody divided anything everybody marks every task.

/** Nobody's scheme has more tasks than a sitting could give examiners for. */
const MOST_TASKS = 50;
/** No sitting has more examiners with tasks of their own than its staff list could fill. */
export const MOST_SHARES = 30;

/** The tasks one examiner marks, by their numbers from 1, rising. */
export const shareSchema = z.strictObject({
  personId: idSchema,
  tasks: z
    .array(z.int().min(1).max(MOST_TASKS))
    .min(1)
    .max(MOST_TASKS)
    .refine((tasks) => tasks.every((task, at) => at === 0 || task > (tasks[at - 1] ?? 0))),
});
export type Share = z.infer<typeof shareSchema>;
