import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';

const ARTICLE = '六（一）';

/** 面向本单位职工（社保参保地在天津市）. */
export const enterpriseCandidate = defineRule({
  id: 'tj.enterprise.candidate',
  policy: tianjinEnterprise,
  clauses: 'B-05',
  input: z.strictObject({ ...inForceDates, employedByOrganiser: z.boolean(), insuredInTianjin: z.boolean() }),
  judge: ({ employedByOrganiser, insuredInTianjin }) =>
    conclude(
      [
        finding(
          employedByOrganiser,
          ARTICLE,
          ['own_employee', '考生是本单位职工'],
          ['not_own_employee', '考生不是本单位职工'],
        ),
        finding(
          insuredInTianjin,
          ARTICLE,
          ['insured_in_tianjin', '社保参保地在天津市'],
          ['not_insured_in_tianjin', '社保参保地不在天津市'],
        ),
      ],
      {},
    ),
});
