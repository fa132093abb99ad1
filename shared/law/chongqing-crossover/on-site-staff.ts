import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { chongqingCrossover, finding } from '#shared/law/chongqing-crossover/policy.ts';

const ROLES = ['site-head', 'quality-supervisor', 'expert', 'clerk'] as const;
const ROLE_NAMES = {
  'site-head': '现场负责人',
  'quality-supervisor': '质量督导员',
  expert: '评审专家',
  clerk: '考务人员',
} as const;

/** 应配备现场负责人、质量督导员、评审专家、考务人员. */
export const onSiteStaff = defineRule({
  id: 'cq.on-site-staff',
  policy: chongqingCrossover,
  clauses: 'C-16',
  input: z.strictObject({ ...inForceDates, roles: z.array(z.enum(ROLES)) }),
  judge: ({ roles }) => {
    const missing = ROLES.filter((role) => !roles.includes(role));
    return conclude(
      [
        finding(
          missing.length === 0,
          '六（三）',
          ['staff_complete', '现场负责人、质量督导员、评审专家、考务人员均已配备'],
          ['staff_missing', `现场未配备${missing.map((role) => ROLE_NAMES[role]).join('、')}`],
        ),
      ],
      { missing },
    );
  },
});
