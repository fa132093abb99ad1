import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinChief } from '#shared/law/tianjin-chief/policy.ts';

const ARTICLE = '第六条';

/**
 * What an employer must have done before it names anybody (第六条). A branch of a central enterprise stays within what its head
 * office evaluates; of any other employer that is not asked, and left out.
 */
export const chiefEmployer = defineRule({
  id: 'tj.chief.employer',
  policy: tianjinChief,
  clauses: 'D-05',
  input: z.strictObject({
    ...inForceDates,
    seniorTechniciansRecognised: z.boolean(),
    mechanismEstablished: z.boolean(),
    centralBranch: z.boolean(),
    withinHeadOffice: z.boolean().optional(),
  }),
  judge: ({ seniorTechniciansRecognised, mechanismEstablished, centralBranch, withinHeadOffice = false }) =>
    conclude(
      [
        finding(
          seniorTechniciansRecognised,
          `${ARTICLE}（一）`,
          ['seniors_recognised', '已完成相应职业（工种）高级技师职业技能等级认定'],
          ['seniors_not_recognised', '未完成相应职业（工种）高级技师职业技能等级认定'],
        ),
        finding(
          mechanismEstablished,
          `${ARTICLE}（二）`,
          ['mechanism_established', '已建立培养与使用相结合、与待遇相匹配的工作机制'],
          ['mechanism_missing', '未建立培养与使用相结合、与待遇相匹配的工作机制'],
        ),
        finding(
          !centralBranch || withinHeadOffice,
          ARTICLE,
          centralBranch
            ? ['within_head_office', '职业（工种）在所属中央企业总部认定的职业、级别范围内']
            : ['no_central_branch', '不是中央企业分支机构'],
          ['outside_head_office', '职业（工种）不在所属中央企业总部认定的职业、级别范围内'],
        ),
      ],
      {},
    ),
});
