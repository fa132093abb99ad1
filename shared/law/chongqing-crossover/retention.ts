import { z } from 'zod';
import { addDays, addYears, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { computed, type Verdict } from '#shared/law/parts/verdict.ts';
import { chongqingCrossover, cite } from '#shared/law/chongqing-crossover/policy.ts';

const YEARS = 5;
const KIND_NAMES = {
  video: '视频资料',
  electronic: '其他电子资料',
  plan: '贯通评价工作方案',
  'application-form': '申报表',
  'signed-score-form': '专家及考评员签字确认的评审及评价表',
  'certificate-roster': '获证人员名册',
} as const;

/** 视频和其他电子资料保存 5 年; plans, applications, signed score forms and rosters 长期保管. */
export const retention = defineRule({
  id: 'cq.retention',
  policy: chongqingCrossover,
  clauses: 'C-26, C-27',
  input: z.strictObject({
    ...inForceDates,
    kind: z.enum(['video', 'electronic', 'plan', 'application-form', 'signed-score-form', 'certificate-roster']),
    endedOn: civilDate,
  }),
  judge: ({ kind, endedOn }): Verdict<{ deletableFrom: CivilDate | null }> => {
    const name = KIND_NAMES[kind];
    if (kind !== 'video' && kind !== 'electronic') {
      return computed({ deletableFrom: null }, cite('六（六）', 'kept_for_good', `${name}应长期保管，不得删除`));
    }
    const keptUntil = addYears(endedOn, YEARS);
    const text = `${name}自评价结束（${endedOn}）起保存 ${YEARS} 年，至 ${keptUntil} 届满，次日起方可删除`;
    return computed({ deletableFrom: addDays(keptUntil, 1) }, cite('六（六）', 'kept_five_years', text));
  },
});
