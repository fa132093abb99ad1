import { z } from 'zod';
import { addWorkingDays } from '#shared/base/calendar/working-days.ts';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineDatedRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { chongqingCrossover, finding } from '#shared/law/chongqing-crossover/policy.ts';
import { ok } from '#shared/base/result.ts';

const ARTICLE = '六（一）';
const WORKING_DAYS = 10;
const MARKER = '贯通';

/** 评价前 10 个工作日报备，在计划名称中标注“贯通”字样. */
export const plan = defineDatedRule({
  id: 'cq.plan',
  policy: chongqingCrossover,
  clauses: 'C-14',
  input: z.strictObject({ ...inForceDates, name: z.string(), filedOn: civilDate, startsOn: civilDate }),
  judge: ({ name, filedOn, startsOn }, { calendar }) => {
    const latest = addWorkingDays(calendar, startsOn, -WORKING_DAYS);
    if (!latest.ok) return latest;
    const limit = `${startsOn} 开始评价，应于 ${latest.value} 前（含当日，评价前 ${WORKING_DAYS} 个工作日）报备`;
    return ok(
      conclude(
        [
          finding(
            name.includes(MARKER),
            ARTICLE,
            ['name_marked', `计划名称“${name}”已标注“${MARKER}”`],
            ['name_not_marked', `计划名称“${name}”没有标注“${MARKER}”`],
          ),
          finding(
            filedOn <= latest.value,
            ARTICLE,
            ['plan_in_time', `${limit}，${filedOn} 报备，符合规定`],
            ['plan_too_late', `${limit}，${filedOn} 报备，已逾期`],
          ),
        ],
        { latestFilingOn: latest.value },
      ),
    );
  },
});
