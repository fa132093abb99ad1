import { z } from 'zod';
import { addWorkingDays } from '#shared/base/calendar/working-days.ts';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineDatedRule } from '#shared/law/parts/rule.ts';
import { computed } from '#shared/law/parts/verdict.ts';
import { cite, tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';
import { ok } from '#shared/base/result.ts';

const WORKING_DAYS = 10;

/** 认定工作结束后 10 个工作日内将认定结果报市鉴定中心备案. */
export const resultDeadline = defineDatedRule({
  id: 'tj.enterprise.result-deadline',
  policy: tianjinEnterprise,
  clauses: 'B-12',
  input: z.strictObject({ ...inForceDates, endedOn: civilDate }),
  judge: ({ endedOn }, { calendar }) => {
    const dueOn = addWorkingDays(calendar, endedOn, WORKING_DAYS);
    if (!dueOn.ok) return dueOn;
    const text = `认定工作于 ${endedOn} 结束，${WORKING_DAYS} 个工作日内即 ${dueOn.value} 前（含当日）报市鉴定中心备案`;
    return ok(computed({ dueOn: dueOn.value }, cite('七（二）2', 'result_due', text)));
  },
});
