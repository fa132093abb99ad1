import { z } from 'zod';
import { dateSchema, idSchema, levelSchema, lineOfText } from './basics.ts';

/** A candidate (考生) as admitted to a sitting. `extra` keeps every column of the roster that has no field of its own. */
export const candidateSchema = z.strictObject({
  candidateId: idSchema,
  /** 考件编号 or 准考证号: what is called out in the room; unique within the sitting. */
  number: lineOfText.min(1),
  name: lineOfText.min(1),
  idType: lineOfText,
  idNumber: lineOfText,
  sex: z.enum(['male', 'female']).nullable(),
  birthDate: dateSchema.nullable(),
  employer: lineOfText,
  occupation: lineOfText,
  level: levelSchema,
  examType: lineOfText,
  phone: lineOfText,
  extra: z.record(z.string(), z.string().max(1000)),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** How many columns of a roster are kept of one person, and how long a heading may be. */
export const MOST_EXTRAS = 100;
export const LONGEST_HEADING = 200;

/**
 * 检录: present, absent (缺考), void (违纪: the result of this subject does not count), or ineligible (资格不符: the document's own
 * verdict stops whoever came; not assessed, nothing is owed, and nothing may be taken again).
 */
export const attendanceSchema = z.enum(['present', 'absent', 'void', 'ineligible']);
export type Attendance = z.infer<typeof attendanceSchema>;

/** Why somebody on the list is given no marks. */
export type Gone = Exclude<Attendance, 'present'>;
const GONE: ReadonlySet<string> = new Set<Gone>(['absent', 'void', 'ineligible']);
export const isGone = (what: string): what is Gone => GONE.has(what);
