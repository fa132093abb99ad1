import { z } from 'zod';
import { FULL_MARK, PASS_MARK } from '../base/marks/mark.ts';
import { lineOfText } from './basics.ts';

// 评价方式、评价科目、评价依据: of what an evaluation consists, as the opening of each of its sittings says it.

/** 评价依据: 国家职业技能标准, 省级颁布的行业企业评价规范, 评价规范, 经备案的专项职业能力考核规范. */
export const BASES = ['national', 'provincial', 'norm', 'specialised'] as const;
export type BasisKind = (typeof BASES)[number];
export const basisSchema = z.strictObject({ kind: z.enum(BASES), name: lineOfText.min(1) });
export type Basis = z.infer<typeof basisSchema>;

/** 综合鉴定, 业绩考评, 过程考核 (过程化评价), 考评结合. */
export const MODES = ['comprehensive', 'performance', 'process', 'combined'] as const;
export type Mode = (typeof MODES)[number];

/** What a sitting may hold: 实际操作, 过程考核, 业绩评审, 成果展示, 面试答辩. */
export const HELD_SUBJECTS = ['practical', 'process', 'performance', 'showcase', 'interview'] as const;
export type HeldSubject = (typeof HELD_SUBJECTS)[number];
/** A subject of an evaluation as it is held: by itself, or one of its parts. */
export type Slot = { readonly holds: HeldSubject; readonly part?: number | undefined };
/** What an evaluation may consist of; theory is brought by a list. */
export const EVALUATED = ['theory', ...HELD_SUBJECTS] as const;

/** How the parts of a subject join: every one has to be passed, or the mean of their marks. */
const PART_JOINS = ['each', 'mean'] as const;
export const MOST_PARTS = 31;

/** One subject, its weight in percent where weights decide, and into how many parts it falls where it is held more than once. */
const evaluatedSchema = z.strictObject({
  subject: z.enum(EVALUATED),
  weight: z.int().min(1).max(99).optional(),
  parts: z.strictObject({ count: z.int().min(2).max(MOST_PARTS), join: z.enum(PART_JOINS) }).optional(),
});
export type Evaluated = z.infer<typeof evaluatedSchema>;

/** A sitting of an evaluation: its way, every subject of it, and which of them (or which part of it) is held here. */
export const evaluationSchema = z
  .strictObject({
    mode: z.enum(MODES),
    subjects: z.array(evaluatedSchema).min(1).max(EVALUATED.length),
    /** What a mark that is joined from several has to reach, in hundredths. */
    passMark: z.int().min(PASS_MARK).max(FULL_MARK),
    /** What this sitting holds. */
    holds: z.enum(HELD_SUBJECTS),
    part: z.int().min(1).max(MOST_PARTS).optional(),
  })
  .refine(isSound);
export type Evaluation = z.infer<typeof evaluationSchema>;

/**
 * Every subject once, the one that is held here among them; weights on all of them, 100 together, or on none; parts of 过程考核 alone,
 * and this sitting says which.
 */
function isSound({ subjects, holds, part }: Slot & { readonly subjects: readonly Evaluated[] }): boolean {
  const weights = subjects.flatMap(({ weight }) => weight ?? []);
  const own = subjects.find(({ subject }) => subject === holds);
  return (
    new Set(subjects.map(({ subject }) => subject)).size === subjects.length &&
    own !== undefined &&
    (part ?? 0) <= (own.parts?.count ?? 0) &&
    (own.parts === undefined) === (part === undefined) &&
    subjects.every(({ subject, parts }) => parts === undefined || subject === 'process') &&
    (weights.length === 0 ||
      (weights.length === subjects.length && weights.reduce((sum, weight) => sum + weight, 0) === 100))
  );
}

/** Whether weights decide, so that one subject may make up for another; else every subject has to be passed. */
export const areWeighed = ({ subjects }: Pick<Evaluation, 'subjects'>): boolean => subjects[0]?.weight !== undefined;

/** From this edition on an evaluation of more than one sitting, or with theory, is opened in a plan alone. */
export const PLANNED_SINCE = 10;

/** Whether one sitting is the whole evaluation; of any other its result is a plan's, which joins subjects and parts. */
export const standsAlone = ({ subjects }: Pick<Evaluation, 'subjects'>): boolean =>
  subjects.length === 1 && subjects[0]?.parts === undefined;

/** What the whole evaluation is, as one text: the same in every sitting of the same one. */
export const evaluationKey = (evaluation: Evaluation | undefined): string =>
  evaluation === undefined
    ? ''
    : JSON.stringify([evaluation.mode, evaluation.passMark, evaluation.subjects.map(keyOf)]);

const keyOf = ({ subject, weight, parts }: Evaluated) => [subject, weight ?? 0, parts?.count ?? 0, parts?.join ?? ''];

/** Every sitting an evaluation asks of somebody, in order. */
export const slotsOf = (subjects: readonly Evaluated[]): Slot[] =>
  HELD_SUBJECTS.flatMap((holds) => {
    const own = subjects.find(({ subject }) => subject === holds);
    if (own === undefined) return [];
    const { parts } = own;
    const alone: Slot = { holds };
    return parts === undefined
      ? [alone]
      : Array.from({ length: parts.count }, (_, at): Slot => ({ holds, part: at + 1 }));
  });

/** One slot as one text. */
export const slotKey = ({ holds, part }: Slot): string => `${holds}/${String(part ?? '')}`;

/** Whether a sitting is the first its people come to; of the others of the same evaluation they were counted before. */
export function isFirstSlot(evaluation: Evaluation | undefined): boolean {
  if (evaluation === undefined) return true;
  const [first] = slotsOf(evaluation.subjects);
  return first !== undefined && slotKey(first) === slotKey(evaluation);
}
