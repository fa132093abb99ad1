import { z } from 'zod';
import { addWorkingDays } from '#shared/base/calendar/working-days.ts';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineDatedRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';
import { ok } from '#shared/base/result.ts';

const ARTICLE = '七（二）1';
const WORKING_DAYS = 10;

/** 提前 10 个工作日报送实施计划: counted back from the day before the start. */
export const planDeadline = defineDatedRule({
  id: 'tj.enterprise.plan-deadline',
  policy: tianjinEnterprise,
  clauses: 'B-10',
  input: z.strictObject({ ...inForceDates, startsOn: civilDate, filedOn: civilDate }),
  judge: ({ startsOn, filedOn }, { calendar }) => {
    const latest = addWorkingDays(calendar, startsOn, -WORKING_DAYS);
    if (!latest.ok) return latest;
    const limit = `${startsOn} 开始认定，应于 ${latest.value} 前（含当日，提前 ${WORKING_DAYS} 个工作日）报送实施计划`;
    return ok(
      conclude(
        [
          finding(
            filedOn <= latest.value,
            ARTICLE,
            ['plan_in_time', `${limit}，${filedOn} 报送，符合规定`],
            ['plan_too_late', `${limit}，${filedOn} 报送，已逾期`],
          ),
        ],
        { latestFilingOn: latest.value },
      ),
    );
  },
});
