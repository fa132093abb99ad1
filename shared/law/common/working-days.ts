import { z } from 'zod';
import { addWorkingDays } from '#shared/base/calendar/working-days.ts';
import { civilDate } from '#shared/law/parts/inputs.ts';
import { defineDatedRule } from '#shared/law/parts/rule.ts';
import { citing, computed } from '#shared/law/parts/verdict.ts';
import { ok } from '#shared/base/result.ts';

const { cite } = citing('国务院办公厅关于部分节假日安排的通知');

/** The Nth working day after a day, or before it. */
export const workingDays = defineDatedRule({
  id: 'calendar.add-working-days',
  policy: null,
  clauses: 'domain.md 1.10',
  input: z.strictObject({ from: civilDate, days: z.int() }),
  judge: ({ from, days }, { calendar }) => {
    const on = addWorkingDays(calendar, from, days);
    if (!on.ok) return on;
    const text = `${from} ${days < 0 ? '前' : '后'}第 ${Math.abs(days)} 个工作日为 ${on.value}（当日不计，含调休）`;
    return ok(computed({ on: on.value }, cite('放假调休安排', 'working_day_counted', text)));
  },
});
