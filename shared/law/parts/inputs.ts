import { z } from 'zod';
import { isCivilDate } from '#shared/base/calendar/civil-date.ts';
import { FULL_MARK, LARGEST_MARK, formatMark, parseMark, type Mark } from '#shared/base/marks/mark.ts';
import type { SatScore } from '#shared/model/subject-score.ts';

const numberOrText = z.union([z.number(), z.string()]);

/** A mark from 0 to `max` (hundredths), written as a number or a decimal string; comes out in hundredths. */
const markUpTo = (max: Mark) => numberOrText.transform((value, context) => readMark(value, max, context));

/** A score out of 100. */
export const score = markUpTo(FULL_MARK);

/** A full mark, a deduction or a weight: not bound to 100 points. */
export const anyMark = markUpTo(LARGEST_MARK);

/** A subject's score: a mark, 缺考 or 违纪. */
export const subjectScore = numberOrText.transform(readScore);

/** The theory score of somebody whom a document may excuse from the theory exam: 免考 may stand there, too. */
export const theoryScore = numberOrText.transform((value, context) =>
  value === 'exempt' ? value : readScore(value, context),
);

/** A day that exists, `YYYY-MM-DD`. */
export const civilDate = z.string().refine(isCivilDate, { message: '应为真实存在的日期 YYYY-MM-DD' });

/** The day a policy rule is asked about; outside the policy's validity the verdict says so. */
export const inForceDates = { on: civilDate.optional(), asOf: civilDate.optional() };

/** A number of persons, questions or attempts. */
export const count = z.int().min(0);

/** 名次, from 1. */
export const rank = z.int().min(1);

/** A name that identifies something, such as a person or an organiser. */
export const identifier = z.string().min(1);

function readScore(value: number | string, context: z.RefinementCtx): SatScore {
  return value === 'absent' || value === 'void' ? value : readMark(value, FULL_MARK, context);
}

function readMark(value: number | string, max: Mark, context: z.RefinementCtx): Mark {
  const mark = parseMark(value, max);
  if (mark.ok) return mark.value;
  context.addIssue({ code: 'custom', message: `应为 0 至 ${formatMark(max)}、最多两位小数的分数` });
  return z.NEVER;
}
