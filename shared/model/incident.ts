import { z } from 'zod';
import { digestSchema, idSchema, reasonSchema } from './basics.ts';

/** What may happen in a room beside marks: 作弊（本科目、全部科目）、违反考场规则、设备故障、伤病中止、试题有误. */
export const incidentKindSchema = z.enum([
  'cheating_subject',
  'cheating_all',
  'rule_breaking',
  'equipment_failure',
  'medical_stop',
  'wrong_paper',
]);
export type IncidentKind = z.infer<typeof incidentKindSchema>;

/** A share of a result, in whole percent. */
export const percentSchema = z.int().min(1).max(100);

/** An incident as it is written down: what it was, whom it concerns, at what time of the day, and who else saw it. */
export const incidentOf = {
  kind: incidentKindSchema,
  candidateId: idSchema.nullable(),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  text: reasonSchema,
  witness: z.string().trim().min(1).max(200),
  /** What it takes off the candidate's result, in whole percent; missing for a warning and for whatever takes nothing off. */
  percent: percentSchema.optional(),
  /** The digest of a photo of it, which lies beside the record as the photos of people do. */
  photo: digestSchema.optional(),
};

/** A deduction taken back, named by the sequence number of its incident. */
export const deductionWithdrawnOf = { candidateId: idSchema, incident: z.int().min(1), reason: reasonSchema };

/** Whether the candidate's result is void by it (本场次规定): whoever cheats is sent away. */
export const voids = (kind: IncidentKind): boolean => kind === 'cheating_subject' || kind === 'cheating_all';

/** Whether it may concern nobody in particular. */
export const mayConcernNobody = (kind: IncidentKind): boolean => kind === 'equipment_failure' || kind === 'wrong_paper';
