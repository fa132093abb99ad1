import { z } from 'zod';
import { dateSchema, idSchema, lineOfText } from './basics.ts';

/** Roles of a sitting: 考评员, 考评组长, 评审专家, 专家组长, 校对人, 质量督导员, 现场负责人, 考务人员. */
export const ROLES = [
  'examiner',
  'examiner-lead',
  'expert',
  'expert-lead',
  'checker',
  'supervisor',
  'site-head',
  'clerk',
] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** Somebody with a duty in the sitting. One person holds one role (domain.md section 5, minimum separation). */
export const personSchema = z.strictObject({
  personId: idSchema,
  name: lineOfText.min(1),
  role: roleSchema,
  idNumber: lineOfText,
  employer: lineOfText,
  /** 职务/职称/技能等级 as the list states it. */
  title: lineOfText,
  /** 考评资格: 考评员, 高级考评员, or empty. */
  qualification: lineOfText,
  cardNumber: lineOfText,
  validUntil: dateSchema.nullable(),
  /** 派出单位: who appointed the person; a quality supervisor must come from the authority (TJ-A 附件1 四（三）). */
  appointedBy: z.enum(['enterprise', 'authority']),
  /** 考评职业（工种）: what the examiner's card is for, as the list states it; missing where none says so, and before edition 9. */
  occupations: lineOfText.optional(),
});
export type Person = z.infer<typeof personSchema>;

/**
 * What of somebody a mark or a signature rests on: who they are, and what of their examiner's card and appointment made them fit
 * for it. The first three alone before edition 6, and the last from edition 9 on.
 */
export const PERSON_FIELDS = [
  'name',
  'idNumber',
  'role',
  'qualification',
  'cardNumber',
  'validUntil',
  'appointedBy',
  'occupations',
] as const satisfies readonly (keyof Person)[];
export type PersonField = (typeof PERSON_FIELDS)[number];
/** Of these, what tells who it is that a letter of the authority is about. */
export const NAMED_IN_LETTERS: readonly PersonField[] = ['name', 'idNumber', 'role', 'appointedBy'];

/** A field as a correction says it: a card without an end is empty. */
export const fieldText = (person: Pick<Person, PersonField>, field: PersonField): string => person[field] ?? '';
/** The person with a field as a correction says it. */
export const withField = (person: Person, field: PersonField, fresh: string): Person => ({
  ...person,
  [field]: field === 'validUntil' && fresh === '' ? null : fresh,
});

/** Whoever gives marks: examiners and experts, their leads included. */
export const scores = (role: Role): boolean =>
  role === 'examiner' || role === 'examiner-lead' || role === 'expert' || role === 'expert-lead';
/** Experts of a panel or a review, the lead among them. */
export const isExpert = (role: Role): boolean => role === 'expert' || role === 'expert-lead';
/** A quality supervisor whom the enterprise named alone: the authority has not confirmed them (TJ-A 附件1 四（三）). */
export const isUnconfirmed = ({ role, appointedBy }: Pick<Person, 'role' | 'appointedBy'>): boolean =>
  role === 'supervisor' && appointedBy === 'enterprise';
/** Whoever leads the group and signs for it. */
export const leads = (role: Role): boolean => role === 'examiner-lead' || role === 'expert-lead';
