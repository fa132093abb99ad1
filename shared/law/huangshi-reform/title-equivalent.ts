import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { ENGINEERING, isSkillLevel, LEVEL_NAMES } from '#shared/law/parts/levels.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude, type Verdict } from '#shared/law/parts/verdict.ts';
import { finding, huangshiReform } from '#shared/law/huangshi-reform/policy.ts';

const ARTICLE = '（十四）';
const TITLES = { advanced: '助理工程师', technician: '工程师', 'senior-technician': '高级工程师' } as const;

/** Which title an appointed skilled worker is treated as (享受同等待遇); treatment only, no title is given. */
export const titleEquivalent = defineRule({
  id: 'hs.title-equivalent',
  policy: huangshiReform,
  clauses: 'E-12',
  input: z.strictObject({ ...inForceDates, level: z.string(), appointed: z.boolean(), field: z.string() }),
  judge: ({ level, appointed, field }): Verdict<{ title: string | null }> => {
    const title = isSkillLevel(level) ? TITLES[level] : null;
    const verdict = conclude(
      [
        finding(
          field === ENGINEERING,
          ARTICLE,
          ['engineering_field', '属于工程领域'],
          ['not_engineering_field', '不属于工程领域'],
        ),
        finding(appointed, ARTICLE, ['appointed', '已被聘用'], ['not_appointed', '未被聘用']),
        finding(
          title !== null,
          ARTICLE,
          ['level_has_equivalent', `${isSkillLevel(level) ? LEVEL_NAMES[level] : ''}比照${title ?? ''}享受同等待遇`],
          ['level_without_equivalent', '等级不是高级工、技师或高级技师'],
        ),
      ],
      {},
    );
    return { ...verdict, values: { title: verdict.outcome === 'pass' ? title : null } };
  },
});
