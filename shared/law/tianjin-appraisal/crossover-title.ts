import { z } from 'zod';
import { hasFullYears } from '#shared/base/calendar/civil-date.ts';
import { allQualified, appraisals as appraisalList, countQualified } from '#shared/law/parts/appraisals.ts';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { ENGINEERING, LEVEL_NAMES, skillLevel } from '#shared/law/parts/levels.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude, type Verdict } from '#shared/law/parts/verdict.ts';
import { finding, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';

const BASE = '附件2 二（二）1';
const EXCEPTIONAL = '附件2 二（二）3';

const LADDER = {
  advanced: { years: 2, titles: ['技术员', '助理工程师'], route: 'appointment' },
  technician: { years: 3, titles: ['工程师'], route: 'review' },
  'senior-technician': { years: 4, titles: ['高级工程师'], route: 'review' },
} as const;

const input = z
  .strictObject({
    ...inForceDates,
    field: z.string(),
    level: skillLevel,
    obtainedOn: civilDate.optional(),
    appraisals: appraisalList.optional(),
    honours: z.array(z.enum(['中华技能大奖', '全国技术能手', '国家级技能大师工作室带头人', '海河工匠'])),
  })
  // With an honour neither years nor appraisals are asked (破格), so they may then be missing.
  .transform(({ obtainedOn, appraisals, honours, ...rest }, context) => {
    if (honours.length > 0) return { ...rest, honours, record: null };
    if (obtainedOn !== undefined && appraisals !== undefined && rest.asOf !== undefined) {
      return { ...rest, honours, record: { obtainedOn, appraisals, asOf: rest.asOf } };
    }
    context.addIssue({ code: 'custom', message: '没有破格荣誉的，须填写 obtainedOn、appraisals、asOf' });
    return z.NEVER;
  });
type Facts = z.infer<typeof input>;
type Crossover = Verdict<{ titles: readonly string[]; route: 'appointment' | 'review' | 'exceptional' | null }>;

/** Which engineering title a skilled worker may be appointed to or reviewed for, and by which way. */
export const crossoverTitle = defineRule({
  id: 'tj.crossover.title',
  policy: tianjinAppraisal,
  clauses: 'A-34 … A-38, A-40',
  input,
  judge,
});

function judge({ field, level, honours, record }: Facts): Crossover {
  const inField = finding(
    field === ENGINEERING,
    '附件2 二（一）',
    ['engineering_field', '从事工程技术领域技术技能工作'],
    ['not_engineering_field', '不属于工程技术领域'],
  );
  if (record === null) {
    const text = `获得${honours.join('、')}，可破格评审认定高级工程师`;
    const honoured = finding(true, EXCEPTIONAL, ['exceptional_honour', text], ['exceptional_honour', text]);
    return withTitles(conclude([inField, honoured], {}), ['高级工程师'], 'exceptional');
  }
  const { years, titles, route } = LADDER[level];
  const { obtainedOn, appraisals, asOf } = record;
  const since = `${obtainedOn} 取得${LEVEL_NAMES[level]}`;
  const findings = [
    inField,
    finding(
      allQualified(appraisals),
      BASE,
      ['appraisals_qualified', '近 3 年年度考核均合格'],
      ['appraisals_not_qualified', `近 3 年年度考核合格 ${countQualified(appraisals)} 年，应 3 年均合格`],
    ),
    finding(
      hasFullYears(obtainedOn, years, asOf),
      BASE,
      ['years_reached', `${since}，至 ${asOf} 已满 ${years} 年`],
      ['years_not_reached', `${since}，至 ${asOf} 未满 ${years} 年`],
    ),
  ];
  return withTitles(conclude(findings, {}), titles, route);
}

function withTitles(
  { outcome, because }: Verdict,
  titles: readonly string[],
  route: 'appointment' | 'review' | 'exceptional',
): Crossover {
  return { outcome, because, values: outcome === 'pass' ? { titles, route } : { titles: [], route: null } };
}
