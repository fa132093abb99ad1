import { z } from 'zod';
import { addWorkingDays } from '#shared/base/calendar/working-days.ts';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineDatedRule } from '#shared/law/parts/rule.ts';
import { computed } from '#shared/law/parts/verdict.ts';
import { cite, tianjinChief } from '#shared/law/tianjin-chief/policy.ts';
import { ok } from '#shared/base/result.ts';

/** So many working days the list is up. */
export const PUBLICITY_DAYS = 5;

/** 进行 5 个工作日的公示: five full working days after the day it was put up. */
export const chiefPublicity = defineDatedRule({
  id: 'tj.chief.publicity',
  policy: tianjinChief,
  clauses: 'D-13',
  input: z.strictObject({ ...inForceDates, startsOn: civilDate }),
  judge: ({ startsOn }, { calendar }) => {
    const endsOn = addWorkingDays(calendar, startsOn, PUBLICITY_DAYS);
    if (!endsOn.ok) return endsOn;
    const text = `${startsOn} 开始公示，公示 ${PUBLICITY_DAYS} 个工作日，至 ${endsOn.value} 届满`;
    return ok(computed({ endsOn: endsOn.value }, cite('第十条（三）', 'publicity_ends', text)));
  },
});
