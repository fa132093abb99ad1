import { z } from 'zod';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinChief } from '#shared/law/tianjin-chief/policy.ts';

/** The employer rechecks whom the committee proposes, and only then puts the list up (第十条（二）（三）). */
export const chiefRecheck = defineRule({
  id: 'tj.chief.recheck',
  policy: tianjinChief,
  clauses: 'D-12, D-13',
  input: z.strictObject({ ...inForceDates, recheckedOn: civilDate, publicityStartsOn: civilDate }),
  judge: ({ recheckedOn, publicityStartsOn }) =>
    conclude(
      [
        finding(
          recheckedOn <= publicityStartsOn,
          '第十条（三）',
          ['publicity_after_recheck', `${recheckedOn} 用人单位复核后，${publicityStartsOn} 开始公示`],
          ['publicity_before_recheck', `${publicityStartsOn} 开始公示，用人单位 ${recheckedOn} 才复核`],
        ),
      ],
      {},
    ),
});
