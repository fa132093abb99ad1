import { z } from 'zod';

/** 年度考核 of the last three years, the current post, in any order. `none`: that year has none. */
export const appraisals = z.array(z.enum(['qualified', 'unqualified', 'none'])).length(3);
export type Appraisals = z.infer<typeof appraisals>;

/** 近 3 年年度考核合格: each of the three. */
export const allQualified = (list: Appraisals): boolean => countQualified(list) === 3;

/** How many of the years are 合格. */
export const countQualified = (list: Appraisals): number => list.filter((year) => year === 'qualified').length;
