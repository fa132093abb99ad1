import { z } from 'zod';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { computed, invalid } from '#shared/law/parts/verdict.ts';
import { cite, tianjinChief } from '#shared/law/tianjin-chief/policy.ts';

/** Who was appointed is appraised at intervals. The document names none: the day is the employer’s own (第十三条). */
export const chiefAppraisal = defineRule({
  id: 'tj.chief.appraisal',
  policy: tianjinChief,
  clauses: 'D-14, D-16',
  input: z.strictObject({ ...inForceDates, appointedOn: civilDate, nextOn: civilDate }),
  judge: ({ appointedOn, nextOn }) =>
    nextOn > appointedOn
      ? computed(
          { dueOn: nextOn },
          cite('第十三条', 'appraisal_due', `${appointedOn} 聘任，用人单位定期考核，下次 ${nextOn}`),
          cite('第十条（四）', 'appointed', `${appointedOn} 与获评人员签订聘任协议`),
        )
      : invalid(
          { dueOn: nextOn },
          cite('第十条（四）', 'appraisal_before_appointment', `考核日期 ${nextOn} 不在聘任 ${appointedOn} 之后`),
        ),
});
