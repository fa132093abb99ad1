import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { LEVEL_NAMES, skillLevel } from '#shared/law/parts/levels.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { computed } from '#shared/law/parts/verdict.ts';
import { chongqingCrossover, cite } from '#shared/law/chongqing-crossover/policy.ts';

const award = z.strictObject({
  kind: z.enum(['government-prize', 'talent-award', 'contest', 'coached-contest']),
  level: z.enum(['national', 'provincial', 'national-industry', 'municipal', 'enterprise']),
  grade: z.enum(['特等奖', '一等奖', '二等奖', '三等奖', 'none']),
});
type Award = z.infer<typeof award>;

/** An award as the notice words it, `level` being its level. */
const SENTENCES: Readonly<Record<Award['kind'], (level: string) => string>> = {
  'government-prize': (level) => `获${level}政府成果奖`,
  'talent-award': (level) => `获${level}人才奖励或培育支持项目`,
  contest: (level) => `参加${level}竞赛获`,
  'coached-contest': (level) => `指导学生参加${level}竞赛获`,
};
const LEVEL_WORDS: Readonly<Record<Award['level'], string>> = {
  national: '国家级',
  provincial: '省级',
  'national-industry': '全国行业',
  municipal: '市级',
  enterprise: '企业',
};

/** By which of the three methods an applicant is evaluated: 直接认定、综合评审 or 考核评价. */
export const method = defineRule({
  id: 'cq.method',
  policy: chongqingCrossover,
  clauses: 'C-07 … C-10',
  input: z.strictObject({ ...inForceDates, appliedLevel: skillLevel, awards: z.array(award) }),
  judge: ({ appliedLevel, awards }) => {
    const qualifying = awards.find(isQualifying);
    if (qualifying !== undefined) {
      const { kind, level, grade } = qualifying;
      const award = `${SENTENCES[kind](LEVEL_WORDS[level])}${grade === 'none' ? '' : grade}`;
      const text = `${award}，可直接认定${LEVEL_NAMES[appliedLevel]}`;
      return computed({ method: 'direct', theoryExempt: false }, cite('三（一）', 'direct_recognition', text));
    }
    const name = LEVEL_NAMES[appliedLevel];
    if (appliedLevel === 'advanced') {
      const text = `不符合直接认定条件，申报${name}，免于理论知识考试，采取考核评价`;
      return computed({ method: 'assessment', theoryExempt: true }, cite('三（三）', 'practical_assessment', text));
    }
    const text = `不符合直接认定条件，申报${name}，采取综合评审`;
    return computed({ method: 'review', theoryExempt: false }, cite('三（二）', 'expert_review', text));
  },
});

/** 省级以上 for prizes and talent awards; 省级或全国行业以上, 二等奖以上 for contests, one's own or one's students'. */
function isQualifying({ kind, level, grade }: Award): boolean {
  const isProvincial = level === 'national' || level === 'provincial';
  if (kind === 'government-prize' || kind === 'talent-award') return isProvincial;
  const isSecondOrBetter = grade === '特等奖' || grade === '一等奖' || grade === '二等奖';
  return (isProvincial || level === 'national-industry') && isSecondOrBetter;
}
