import { z } from 'zod';
import { addWorkingDays } from '#shared/base/calendar/working-days.ts';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineDatedRule } from '#shared/law/parts/rule.ts';
import { computed } from '#shared/law/parts/verdict.ts';
import { cite, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import { ok } from '#shared/base/result.ts';

const WORKING_DAYS = 5;

/** 成绩（评审结果）公示无异议后 5 个工作日内报市鉴定中心. */
export const reportDeadline = defineDatedRule({
  id: 'tj.appraisal.report-deadline',
  policy: tianjinAppraisal,
  clauses: 'A-14, A-15',
  input: z.strictObject({ ...inForceDates, publicityEndsOn: civilDate }),
  judge: ({ publicityEndsOn }, { calendar }) => {
    const dueOn = addWorkingDays(calendar, publicityEndsOn, WORKING_DAYS);
    if (!dueOn.ok) return dueOn;
    const text = `公示于 ${publicityEndsOn} 结束，${WORKING_DAYS} 个工作日内即 ${dueOn.value} 前（含当日）报市鉴定中心`;
    return ok(computed({ dueOn: dueOn.value }, cite('附件1 四（四）（五）', 'report_due', text)));
  },
});
