import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';

const ARTICLE = '综合评审工作流程 三';

/** 评审专家组不少于 3 人. */
export const FEWEST_EXPERTS = 3;

/** Who may sit on the review panel: at least 3, each a senior examiner, each drawn at random from the pool. */
export const reviewPanel = defineRule({
  id: 'tj.review.panel',
  policy: tianjinAppraisal,
  clauses: 'A-20, A-21, A-22',
  input: z.strictObject({
    ...inForceDates,
    experts: z.array(
      z.strictObject({
        qualification: z.enum(['senior-examiner', 'examiner', 'other']),
        drawnAtRandom: z.boolean(),
      }),
    ),
  }),
  judge: ({ experts }) => {
    const count = experts.length;
    const unqualified = experts.filter(({ qualification }) => qualification !== 'senior-examiner').length;
    const picked = experts.filter(({ drawnAtRandom }) => !drawnAtRandom).length;
    return conclude(
      [
        finding(
          count >= FEWEST_EXPERTS,
          ARTICLE,
          ['panel_large_enough', `评审专家 ${count} 人，不少于 ${FEWEST_EXPERTS} 人`],
          ['panel_too_small', `评审专家 ${count} 人，少于 ${FEWEST_EXPERTS} 人`],
        ),
        finding(
          unqualified === 0,
          ARTICLE,
          ['all_senior_examiners', '评审专家均具备高级考评员资格'],
          ['not_all_senior_examiners', `评审专家中 ${unqualified} 人不具备高级考评员资格`],
        ),
        finding(
          picked === 0,
          ARTICLE,
          ['all_drawn_at_random', '评审专家均由专家库随机抽取'],
          ['not_all_drawn_at_random', `评审专家中 ${picked} 人不是随机抽取`],
        ),
      ],
      { count },
    );
  },
});
