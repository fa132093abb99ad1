import { z } from 'zod';
import { hasFullYears } from '#shared/base/calendar/civil-date.ts';
import { allQualified, appraisals as appraisalList, countQualified } from '#shared/law/parts/appraisals.ts';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { LEVEL_NAMES, skillLevel } from '#shared/law/parts/levels.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { chongqingCrossover, finding } from '#shared/law/chongqing-crossover/policy.ts';
import { TITLE_SERIES } from '#shared/law/chongqing-crossover/title-names.ts';
import { titleRank, TITLE_RANK_NAMES } from '#shared/law/chongqing-crossover/title-rank.ts';

/** The series that 一 names; the list ends in 等, so another may be let in by a note. */
export const NAMED_SERIES: readonly string[] = TITLE_SERIES.map(({ name }) => name);
const CERTIFICATE_YEARS = 1;
const WORK_YEARS = 4;
const LEVEL_OF_RANK = {
  assistant: 'advanced',
  intermediate: 'technician',
  'associate-senior': 'senior-technician',
} as const;

const input = z.strictObject({
  ...inForceDates,
  series: z.string(),
  // The list of series ends in 等, so another one may be let in; somebody answers for it in writing.
  seriesAcceptedByNote: z.boolean().optional(),
  inPost: z.boolean(),
  appraisals: appraisalList,
  titleRank,
  appliedLevel: skillLevel,
  certificate: z.strictObject({ level: z.string(), obtainedOn: civilDate }).nullable(),
  relatedWorkYears: z.number().min(0),
  frontLine: z.boolean(),
  asOf: civilDate,
});
type Facts = z.infer<typeof input>;

/** Who may apply: four demands on everybody, and any one of the conditions 二（一）至（四）. */
export const eligibility = defineRule({
  id: 'cq.eligibility',
  policy: chongqingCrossover,
  clauses: 'C-01 … C-06',
  input,
  judge: (facts) => {
    const { series, seriesAcceptedByNote, inPost, appraisals, titleRank, appliedLevel } = facts;
    const condition = findCondition(facts);
    const applied = `${TITLE_RANK_NAMES[titleRank]}职称申报${LEVEL_NAMES[appliedLevel]}`;
    return conclude(
      [
        finding(
          NAMED_SERIES.includes(series) || seriesAcceptedByNote === true,
          '一',
          ['series_in_scope', `职称系列“${series}”在贯通领域内`],
          ['series_out_of_scope', `职称系列“${series}”不在贯通领域内`],
        ),
        finding(inPost, '二', ['in_post', '在职在岗'], ['not_in_post', '不是在职在岗人员']),
        finding(
          allQualified(appraisals),
          '二',
          ['appraisals_qualified', '近 3 年年度考核均合格'],
          ['appraisals_not_qualified', `近 3 年年度考核合格 ${countQualified(appraisals)} 年，应 3 年均合格`],
        ),
        finding(
          condition !== null,
          condition === null ? '二（一）至（四）' : `二（${condition}）`,
          ['condition_met', `${applied}，符合条件（${condition ?? ''}）`],
          ['no_condition_met', `${applied}，不符合条件（一）至（四）中的任何一项`],
        ),
      ],
      { condition },
    );
  },
});

/** The first of the four conditions that holds, asked on its own. */
function findCondition({
  titleRank,
  appliedLevel,
  certificate,
  relatedWorkYears,
  frontLine,
  asOf,
}: Facts): '一' | '二' | '三' | '四' | null {
  const isPromotion = (held: string): boolean =>
    certificate !== null &&
    certificate.level === held &&
    hasFullYears(certificate.obtainedOn, CERTIFICATE_YEARS, asOf) &&
    relatedWorkYears >= WORK_YEARS;
  if (titleRank !== 'senior' && appliedLevel === LEVEL_OF_RANK[titleRank]) return '一';
  if (titleRank === 'assistant' && appliedLevel === 'technician' && isPromotion('advanced')) return '二';
  if (titleRank === 'intermediate' && appliedLevel === 'senior-technician' && isPromotion('technician')) return '三';
  const isSenior = titleRank === 'associate-senior' || titleRank === 'senior';
  return isSenior && frontLine && appliedLevel === 'senior-technician' ? '四' : null;
}
