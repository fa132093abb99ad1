import { z } from 'zod';
import { idSchema } from '#shared/model/basics.ts';
import { attendanceSchema } from '#shared/model/candidate.ts';
import { roleSchema } from '#shared/model/staff.ts';

const owner = { practice: z.boolean(), log: idSchema };
const count = z.int().min(0);

const found = {
  ...owner,
  /** What the sitting is called, and when it is held. */
  title: z.string(),
  heldOn: z.string(),
  /** Whether the sitting is void. */
  voided: z.boolean(),
  /** A candidate's number; an official's is that of their card. */
  number: z.string(),
  name: z.string(),
};
/** Somebody in a sitting of this computer. No ID number: one may be looked for by it, and is not told it. */
const foundPersonSchema = z.discriminatedUnion('kind', [
  /** `planId`: the plan that holds a record of theirs. */
  z.strictObject({ kind: z.literal('candidate'), ...found, candidateId: idSchema, planId: idSchema.nullable() }),
  z.strictObject({ kind: z.literal('official'), ...found, personId: idSchema, role: roleSchema }),
]);
export type FoundPerson = z.infer<typeof foundPersonSchema>;

/** What a result may say to anybody: open, and without a mark, until the candidate's sheets are all signed. */
const shownResultSchema = z.strictObject({
  candidateId: idSchema,
  verdict: z.enum(['pass', 'fail', ...attendanceSchema.exclude(['present']).options, 'open', 'invalid']),
  shown: z.string(),
});
export type ShownResult = z.infer<typeof shownResultSchema>;

const sittingOutcomeSchema = z.strictObject({
  isClosed: z.boolean(),
  /** Everybody by verdict; `again`: examiners lie too far apart. */
  counts: z.strictObject({
    ...{ pass: count, fail: count, absent: count, void: count, ineligible: count },
    ...{ open: count, again: count },
  }),
  /** Those who were asked for. */
  people: z.array(shownResultSchema),
});
export type SittingOutcome = z.infer<typeof sittingOutcomeSchema>;

/** How often an examiner assessed before, and when last; nobody else's name. */
const rotationCountSchema = z.strictObject({
  personId: idSchema,
  before: count,
  last: z.array(z.strictObject({ title: z.string(), heldOn: z.string() })).max(5),
});
export type Rotation = z.infer<typeof rotationCountSchema>;

/** The channels by which people are found in all sittings of this computer, a part of the contract. */
export const peopleChannels = {
  /**
   * Whoever is meant by part of a name, its initials, a number or an ID number, in any sitting here but `except`: candidates
   * before officials, the latest sittings first; `more`: how many there are besides. Real work or practice, never both: nobody is
   * to take an invented result for a real one.
   */
  'people:find': {
    input: z.strictObject({
      practice: z.boolean(),
      query: z.string().trim().min(1).max(60),
      except: idSchema.nullable(),
      limit: z.int().min(1).max(50),
    }),
    output: z.strictObject({ people: z.array(foundPersonSchema), more: count }),
  },
  /** What a sitting came to as far as may be shown, by its journal; works on a sitting that is not open. */
  'sitting:outcome': {
    input: z.strictObject({ ...owner, candidateIds: z.array(idSchema).max(50) }),
    output: sittingOutcomeSchema,
  },
  /** 轮换: how often each examiner of a sitting assessed before it, as its rule counts; nobody where it has none. */
  'people:rotation': { input: z.strictObject(owner), output: z.strictObject({ people: z.array(rotationCountSchema) }) },
} as const;
