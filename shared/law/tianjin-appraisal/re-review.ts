import { z } from 'zod';
import { addYears } from '#shared/base/calendar/civil-date.ts';
import { civilDate, count, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';

const ARTICLE = '综合评审工作流程 四';

/** 综合评审成绩不合格，允许在一年内重新评审一次. `used`: re-reviews already had. */
export const reReview = defineRule({
  id: 'tj.review.re-review',
  policy: tianjinAppraisal,
  clauses: 'A-24',
  input: z.strictObject({ ...inForceDates, failedOn: civilDate, proposedOn: civilDate, used: count }),
  judge: ({ failedOn, proposedOn, used }) => {
    const lastDay = addYears(failedOn, 1);
    return conclude(
      [
        finding(
          used === 0,
          ARTICLE,
          ['re_review_unused', '尚未重新评审过'],
          ['re_review_used', `已重新评审 ${used} 次，只允许 1 次`],
        ),
        finding(
          failedOn < proposedOn,
          ARTICLE,
          ['after_failure', `拟于 ${proposedOn} 重新评审，在 ${failedOn} 不合格之后`],
          ['not_after_failure', `拟于 ${proposedOn} 重新评审，不在 ${failedOn} 不合格之后`],
        ),
        finding(
          proposedOn <= lastDay,
          ARTICLE,
          ['within_one_year', `拟于 ${proposedOn} 重新评审，在一年期限 ${lastDay} 之内`],
          ['beyond_one_year', `拟于 ${proposedOn} 重新评审，超过一年期限 ${lastDay}`],
        ),
      ],
      { lastDay },
    );
  },
});
