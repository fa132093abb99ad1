import { z } from 'zod';
import { hasFullYears } from '#shared/base/calendar/civil-date.ts';
import { allQualified, appraisals as appraisalList, countQualified } from '#shared/law/parts/appraisals.ts';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { ENGINEERING, LEVEL_NAMES, skillLevel, type SkillLevel } from '#shared/law/parts/levels.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude, type Said, type Verdict } from '#shared/law/parts/verdict.ts';
import { cite, finding, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';

const BASE = '附件2 二（二）1';
const EXCEPTIONAL = '附件2 二（二）3';

type Step = {
  readonly level: SkillLevel;
  readonly years: number;
  readonly titles: readonly string[];
  readonly route: 'appointment' | 'review';
};

const TOP: Step = { level: 'senior-technician', years: 4, titles: ['高级工程师'], route: 'review' };
const MIDDLE: Step = { level: 'technician', years: 3, titles: ['工程师'], route: 'review' };
const LOWEST: Step = { level: 'advanced', years: 2, titles: ['技术员', '助理工程师'], route: 'appointment' };

/** A higher level includes the lower ones, so its holder may take a lower step, too. */
const STEPS: Readonly<Record<SkillLevel, readonly [own: Step, ...lower: Step[]]>> = {
  'senior-technician': [TOP, MIDDLE, LOWEST],
  technician: [MIDDLE, LOWEST],
  advanced: [LOWEST],
};

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
  clauses: 'A-34 … A-40',
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
  const { obtainedOn, appraisals, asOf } = record;
  const reached = STEPS[level].find(({ years }) => hasFullYears(obtainedOn, years, asOf)) ?? null;
  const findings = [
    inField,
    finding(
      allQualified(appraisals),
      BASE,
      ['appraisals_qualified', '近 3 年年度考核均合格'],
      ['appraisals_not_qualified', `近 3 年年度考核合格 ${countQualified(appraisals)} 年，应 3 年均合格`],
    ),
    {
      met: reached !== null,
      reason: cite(BASE, ...sayYears(level, `${obtainedOn} 取得${LEVEL_NAMES[level]}，至 ${asOf} `, reached)),
    },
  ];
  return withTitles(conclude(findings, {}), reached?.titles ?? [], reached?.route ?? null);
}

/** 满 2、3、4 年: which step the years reach, and which they do not. */
function sayYears(level: SkillLevel, since: string, reached: Step | null): Said {
  const [own] = STEPS[level];
  if (reached === null) return ['years_not_reached', `${since}未满 ${LOWEST.years} 年`];
  if (reached === own) return ['years_reached', `${since}已满 ${reached.years} 年`];
  const way = reached.route === 'appointment' ? '可聘任为' : '可申报评审';
  const lower = `已满${LEVEL_NAMES[reached.level]}的 ${reached.years} 年，${way}${reached.titles.join('或')}`;
  return ['years_reached_for_lower_title', `${since}未满 ${own.years} 年，${lower}`];
}

function withTitles(
  { outcome, because }: Verdict,
  titles: readonly string[],
  route: Crossover['values']['route'],
): Crossover {
  return { outcome, because, values: outcome === 'pass' ? { titles, route } : { titles: [], route: null } };
}
