import { z } from 'zod';
import { idSchema, reasonSchema } from './basics.ts';

/** 回避的情形: 亲属、师徒或培训教师、其他利害关系、同单位. */
export const RELATIONS = ['relative', 'teacher', 'interest', 'colleague'] as const;
export const relationSchema = z.enum(RELATIONS);
export type Relation = z.infer<typeof relationSchema>;

/** What being of one unit comes to in this sitting: it is only told, or bars like any other relation. */
export const sameUnitSchema = z.enum(['warns', 'bars']);
export type SameUnit = z.infer<typeof sameUnitSchema>;

/** What stands between an official and a candidate; `applies` false: it was looked at and does not, or is taken back. */
export const recusalOf = {
  candidateId: idSchema,
  personId: idSchema,
  relation: relationSchema,
  applies: z.boolean(),
  reason: reasonSchema,
};

/** Who scores one candidate in the place of somebody who is recused from them. */
export const standInOf = { candidateId: idSchema, leaves: idSchema, takes: idSchema, reason: reasonSchema };

/** Whether a relation keeps somebody from judging a candidate; colleagues only where the sitting says so (本场次规定). */
export const bars = (relation: Relation, sameUnit: SameUnit | undefined): boolean =>
  relation !== 'colleague' || sameUnit === 'bars';
