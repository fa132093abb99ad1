import { z } from 'zod';
import { PASS_MARK, FULL_MARK } from '../base/marks/mark.ts';
import type { Level } from '../model/basics.ts';
import type { Channel } from '../model/sitting.ts';
import { PLAN_SUBJECTS, examSubjectWords, type AskedSubject, type ExamSubject } from '../documents/parts/subjects.ts';
import { OWN_SETTINGS, type Reason } from '../law/parts/verdict.ts';

const subjectsSchema = z
  .array(z.enum(PLAN_SUBJECTS))
  .min(1)
  .refine((subjects) => new Set(subjects).size === subjects.length);

/**
 * Of several attempts in a subject: `passed`, the latest that passed, else the latest; `best`, the highest mark that is still
 * valid; `last`, the latest whatever it came to.
 */
export const COUNTING = ['passed', 'best', 'last'] as const;
export type Counting = (typeof COUNTING)[number];

/** What a plan settles for itself where its documents are silent (计划规定). */
export const planSettingsSchema = z.strictObject({
  /** Which subjects are owed: of 技师 and above, and of everybody else. */
  subjects: z.strictObject({ ordinary: subjectsSchema, senior: subjectsSchema }),
  /** What passes the theory exam where no document names the mark; nobody passes below 60 (60分及以上为合格). */
  theoryPassMark: z.int().min(PASS_MARK).max(FULL_MARK),
  /** How many months a passed subject counts while others are taken again; null: no limit is set. */
  validMonths: z.int().min(1).max(120).nullable(),
  /** How often a failed subject may be taken again; null: no limit is set. */
  resits: z.int().min(0).max(9).nullable(),
  /** Which of several attempts in a subject counts; plans from before this was asked have none: `passed`. */
  counts: z.enum(COUNTING).optional(),
});
export type PlanSettings = z.infer<typeof planSettingsSchema>;

/** What holds until somebody settles it. */
export const FIRST_SETTINGS: PlanSettings = {
  subjects: { ordinary: ['theory', 'practical'], senior: ['theory', 'practical', 'review'] },
  theoryPassMark: PASS_MARK,
  validMonths: null,
  resits: null,
};

const PLAN_SETTINGS = '计划规定';

/** A reason that rests on the plan and on no document. */
export const byPlan = (code: string, text: string): Reason => ({
  code,
  text,
  source: OWN_SETTINGS,
  article: PLAN_SETTINGS,
});

/** What a subject is called in a reason. */
export const subjectName = (subject: ExamSubject): string => examSubjectWords[subject][0];

/** The subjects a plan asks of somebody where the document leaves it open; 专项职业能力考核 has the practical exam alone. */
export function askedByPlan(
  { subjects }: PlanSettings,
  { level, channel }: { readonly level: Level; readonly channel?: Channel | undefined },
): readonly AskedSubject[] {
  const isSenior = !['junior', 'intermediate', 'advanced'].includes(level);
  const asked = channel === 'specialised' ? (['practical'] as const) : isSenior ? subjects.senior : subjects.ordinary;
  return PLAN_SUBJECTS.filter((subject) => asked.some((one) => one === subject)).map((subject) => ({
    subject,
    because: byPlan(`${subject}_asked`, `文件没有规定科目，计划考核${subjectName(subject)}`),
  }));
}
