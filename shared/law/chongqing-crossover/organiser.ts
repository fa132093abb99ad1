import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude, type Finding } from '#shared/law/parts/verdict.ts';
import { chongqingCrossover, finding } from '#shared/law/chongqing-crossover/policy.ts';

const BASIS_NAMES = {
  'national-standard': '国家职业标准',
  'industry-standard': '行业评价规范',
  'enterprise-standard': '企业评价规范',
} as const;

/**
 * Who may evaluate whom by which standard. An enterprise: its own staff, by any of the three. A social organisation: anybody,
 * by the national standard only. Both: filed, and only filed occupations and levels.
 */
export const organiser = defineRule({
  id: 'cq.organiser',
  policy: chongqingCrossover,
  clauses: 'C-11, C-12',
  input: z.strictObject({
    ...inForceDates,
    filed: z.boolean(),
    type: z.enum(['enterprise', 'social']),
    candidateIsOwnStaff: z.boolean(),
    occupationFiled: z.boolean(),
    levelFiled: z.boolean(),
    basis: z.enum(['national-standard', 'industry-standard', 'enterprise-standard']),
  }),
  judge: ({ filed, type, candidateIsOwnStaff, occupationFiled, levelFiled, basis }) => {
    const byType: Finding =
      type === 'enterprise'
        ? finding(
            candidateIsOwnStaff,
            '四（二）',
            ['own_staff', `企业对本单位职工实施评价，依据${BASIS_NAMES[basis]}`],
            ['not_own_staff', '企业只能对本单位职工实施贯通评价'],
          )
        : finding(
            basis === 'national-standard',
            '四（二）',
            ['national_standard', '社会培训评价组织依据国家职业标准实施评价'],
            ['not_national_standard', `社会培训评价组织只能依据国家职业标准，不能依据${BASIS_NAMES[basis]}`],
          );
    return conclude(
      [
        finding(filed, '四（一）', ['organiser_filed', '评价机构已报备'], ['organiser_not_filed', '评价机构未报备']),
        finding(
          occupationFiled,
          '四（二）',
          ['occupation_filed', '职业（工种）在备案范围内'],
          ['occupation_not_filed', '职业（工种）不在备案范围内'],
        ),
        finding(levelFiled, '四（二）', ['level_filed', '等级在备案范围内'], ['level_not_filed', '等级不在备案范围内']),
        byType,
      ],
      {},
    );
  },
});
