import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';

/** 职业编码 of the classification: 大类-中类-小类-细类. */
const occupationCode = z.string().regex(/^\d-\d{2}-\d{2}-\d{2}$/);

/** 准入类职业资格不纳入试点范围; only occupations the enterprise has filed. */
export const enterpriseScope = defineRule({
  id: 'tj.enterprise.scope',
  policy: tianjinEnterprise,
  clauses: 'B-01, B-16',
  input: z.strictObject({
    ...inForceDates,
    occupationCode,
    entryControlled: z.boolean(),
    filedScope: z.array(occupationCode),
  }),
  judge: ({ occupationCode, entryControlled, filedScope }) =>
    conclude(
      [
        finding(
          !entryControlled,
          '四（一）',
          ['not_entry_controlled', `职业 ${occupationCode} 不属于准入类职业资格`],
          ['entry_controlled', `职业 ${occupationCode} 属于准入类职业资格，不纳入试点范围`],
        ),
        finding(
          filedScope.includes(occupationCode),
          '八（二）',
          ['in_filed_scope', `职业 ${occupationCode} 在备案的 ${filedScope.length} 个职业（工种）之内`],
          ['not_in_filed_scope', `职业 ${occupationCode} 不在备案的 ${filedScope.length} 个职业（工种）之内`],
        ),
      ],
      {},
    ),
});
