import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { ENGINEERING, LEVEL_NAMES, type SkillLevel } from '#shared/law/parts/levels.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude, type Verdict } from '#shared/law/parts/verdict.ts';
import { cite, finding, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';

const LEVEL_OF_TITLE: ReadonlyMap<string, SkillLevel> = new Map([
  ['助理工程师', 'advanced'],
  ['工程师', 'technician'],
  ['高级工程师', 'senior-technician'],
]);

/** Which skill level a title opens at the first evaluation (首次评价); the theory exam is waived. */
export const crossoverSkill = defineRule({
  id: 'tj.crossover.skill',
  policy: tianjinAppraisal,
  clauses: 'A-42, A-45',
  input: z.strictObject({ ...inForceDates, field: z.string(), title: z.string() }),
  judge: ({ field, title }): Verdict<{ level: SkillLevel | null; theoryExempt: boolean }> => {
    const level = LEVEL_OF_TITLE.get(title) ?? null;
    const verdict = conclude(
      [
        finding(
          field === ENGINEERING,
          '附件2 三（一）',
          ['engineering_field', '属于工程技术领域专业技术人才'],
          ['not_engineering_field', '不属于工程技术领域专业技术人才'],
        ),
        finding(
          level !== null,
          '附件2 三（二）1',
          ['title_maps_to_level', `${title}可申请参加${level === null ? '' : LEVEL_NAMES[level]}职业技能评价`],
          ['title_not_listed', `职称“${title}”不是助理工程师、工程师或高级工程师`],
        ),
      ],
      {},
    );
    if (verdict.outcome === 'fail') return { ...verdict, values: { level: null, theoryExempt: false } };
    const exempt = cite('附件2 三（二）', 'theory_exempt', '专业技术人才参加职业技能评价，免于理论知识考核');
    return { ...verdict, values: { level, theoryExempt: true }, because: [...verdict.because, exempt] };
  },
});
