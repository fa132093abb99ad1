import { z } from 'zod';
import { addDays } from '#shared/base/calendar/civil-date.ts';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { computed } from '#shared/law/parts/verdict.ts';
import { cite, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';

const DAYS = 7;

/** 理论和操作鉴定结束后一周内报送材料: calendar days from the later of the two. */
export const reviewHandIn = defineRule({
  id: 'tj.review.hand-in',
  policy: tianjinAppraisal,
  clauses: 'A-26',
  input: z.strictObject({ ...inForceDates, theoryEndedOn: civilDate, practicalEndedOn: civilDate }),
  judge: ({ theoryEndedOn, practicalEndedOn }) => {
    const endedOn = theoryEndedOn > practicalEndedOn ? theoryEndedOn : practicalEndedOn;
    const dueOn = addDays(endedOn, DAYS);
    const text = `理论和操作鉴定于 ${endedOn} 全部结束，一周内即 ${dueOn} 前（含当日）报送材料`;
    return computed({ dueOn }, cite('综合评审工作流程 五（一）', 'hand_in_due', text));
  },
});
