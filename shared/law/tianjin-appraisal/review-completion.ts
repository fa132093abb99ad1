import { z } from 'zod';
import { addMonths } from '#shared/base/calendar/civil-date.ts';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { computed } from '#shared/law/parts/verdict.ts';
import { cite, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';

/** 收到材料后 1 个月内完成综合评审: the same day next month, or that month's last. */
export const reviewCompletion = defineRule({
  id: 'tj.review.completion',
  policy: tianjinAppraisal,
  clauses: 'A-27',
  input: z.strictObject({ ...inForceDates, receivedOn: civilDate }),
  judge: ({ receivedOn }) => {
    const dueOn = addMonths(receivedOn, 1);
    const text = `市鉴定中心于 ${receivedOn} 收到材料，1 个月内即 ${dueOn} 前（含当日）完成综合评审`;
    return computed({ dueOn }, cite('综合评审工作流程 五（一）', 'completion_due', text));
  },
});
