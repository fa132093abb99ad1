import { z } from 'zod';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { chongqingCrossover, finding } from '#shared/law/chongqing-crossover/policy.ts';

const ARTICLE = '六（五）';

/**
 * Results are uploaded, and the system numbers certificates only once they were confirmed (六（五）). What was returned stands
 * returned until it is uploaded again.
 */
export const confirmation = defineRule({
  id: 'cq.confirmation',
  policy: chongqingCrossover,
  clauses: 'C-25',
  input: z
    .strictObject({
      ...inForceDates,
      uploadedOn: civilDate,
      returnedOn: civilDate.optional(),
      confirmedOn: civilDate.optional(),
    })
    .refine(({ returnedOn, confirmedOn }) => returnedOn !== undefined || confirmedOn !== undefined, {
      path: ['confirmedOn'],
      message: '须有确认或退回日期',
    }),
  judge: ({ uploadedOn, returnedOn, confirmedOn }) => {
    const isReturned =
      returnedOn !== undefined && returnedOn >= uploadedOn && !(confirmedOn !== undefined && confirmedOn >= returnedOn);
    const isConfirmed = confirmedOn !== undefined && confirmedOn >= uploadedOn;
    return conclude(
      [
        finding(
          !isReturned,
          ARTICLE,
          ['not_returned', `${uploadedOn} 上传认定管理系统`],
          ['results_returned', `${uploadedOn} 上传的结果 ${returnedOn ?? ''} 被退回，须改正后再上传`],
        ),
        finding(
          isReturned || isConfirmed,
          ARTICLE,
          ['results_confirmed', `${confirmedOn ?? ''} 经确认，由系统生成证书编号和名册`],
          ['results_not_confirmed', `${uploadedOn} 上传后尚未确认，系统还没有生成证书编号`],
        ),
      ],
      {},
    );
  },
});
