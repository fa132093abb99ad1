import { z } from 'zod';
import { dateSchema, digestSchema, idSchema } from '#shared/model/basics.ts';
import { planBodySchema, planEntrySchema } from '#shared/plans/plan-entry.ts';
import { madeSchema, printedSchema, printOrderSchema } from '../paper/printing.ts';
import { listChoiceSchema } from './score-channels.ts';
import { sessionSchema } from './session.ts';

const pinSchema = z.string().regex(/^\d{6}$/);
const plan = { practice: z.boolean(), planId: idSchema };
/** `last`: digest of the last line, null where nothing is recorded. */
const entries = z.strictObject({ entries: z.array(planEntrySchema), last: digestSchema.nullable() });

/** The channels of a plan's own record, a part of the contract: what no single sitting can say. */
export const planChannels = {
  /** Everything recorded of a plan, in order; nothing where nobody has recorded anything. */
  'plan:read': { input: z.strictObject(plan), output: entries },
  /**
   * Adds an entry, flushed before it answers. The host looks itself who does it: `session` is of somebody who proved themself in a
   * sitting of the plan and is its site head or a clerk. It looks whether everybody in the entry is in a sitting of the plan here,
   * and asks for a reason where it changes what stands on record. Theory scores are taken only as the list that was loaded before
   * (`scores:load`) says them, read by the host as `choice` says.
   */
  'plan:keep': {
    input: z.strictObject({
      ...plan,
      session: sessionSchema,
      body: planBodySchema,
      choice: listChoiceSchema.exactOptional(),
    }),
    output: entries,
  },
  /**
   * Signs what an answer to an objection changes, with the key of somebody whose role asks for it in a sitting of the plan that has
   * the person concerned; the host makes the signature and records it. It takes effect once the last one is there.
   */
  'plan:sign': {
    input: z.strictObject({ ...plan, log: idSchema, personId: idSchema, pin: pinSchema, objectionId: idSchema }),
    output: entries,
  },
  /**
   * Goes on with a damaged record where no backup holds it: the damaged file is set aside, the lines before the damage stay, and
   * an entry says who rebuilt it and why. Whoever may add to it may do so; of a record that is whole the host refuses it.
   */
  'plan:rebuild': {
    input: z.strictObject({ ...plan, session: sessionSchema, reason: z.string().trim().min(1).max(500) }),
    output: entries,
  },
  /** Everybody who passed all that the plan asks of them, for good: to whom a certificate may be given in a sitting of an evaluation. */
  'plan:passed': {
    input: z.strictObject(plan),
    output: z.strictObject({ people: z.array(z.strictObject({ name: z.string(), idNumber: z.string() })) }),
  },
  /** The days of the reviews somebody had at this station within the year before this one, in whatever sitting or plan. */
  'review:before': {
    input: z.strictObject({ practice: z.boolean(), log: idSchema, candidateId: idSchema }),
    output: z.strictObject({ days: z.array(dateSchema) }),
  },
  /**
   * Prints papers of a plan from the host's own record, numbered and sealed as a sitting's are; its archive holds the papers and records
   * of every sitting of it, too. `session` is of whoever prints, in a sitting of the plan; null where nobody proved themself.
   */
  'plan:print': { input: printOrderSchema.extend({ ...plan, session: sessionSchema.nullable() }), output: madeSchema },
  /** Which papers of a plan were printed here, in order. */
  'plan:prints': { input: z.strictObject(plan), output: z.strictObject({ rows: z.array(printedSchema) }) },
} as const;
