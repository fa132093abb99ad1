import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';

/** The six conditions of 五, each with its number and what it asks. */
const CONDITIONS = [
  ['management', '五（一）', '依法设立、管理规范，培养、评价、使用、激励机制和人力资源制度完备'],
  ['occupations', '五（二）', '职业（工种）从业人员较多、技能含量较高，与主营业务直接相关'],
  ['funds', '五（三）', '按规定提取经费，评价活动不以营利为目的'],
  ['organisation', '五（四）', '有内设机构、专职人员和稳定的专家、考评、督导队伍'],
  ['premises', '五（五）', '有相适应的场地、设施设备、仪器仪表和视频监控'],
  ['treatment', '五（六）', '有对取得证书人员落实待遇的制度'],
] as const;

/** 试点企业应具备的六项条件: all of them, stated with the papers that show them. */
export const enterpriseConditions = defineRule({
  id: 'tj.enterprise.conditions',
  policy: tianjinEnterprise,
  clauses: 'B-04',
  input: z.strictObject({
    ...inForceDates,
    management: z.boolean(),
    occupations: z.boolean(),
    funds: z.boolean(),
    organisation: z.boolean(),
    premises: z.boolean(),
    treatment: z.boolean(),
  }),
  judge: (facts) =>
    conclude(
      CONDITIONS.map(([name, article, text]) =>
        finding(facts[name], article, [`${name}_met`, text], [`${name}_not_met`, `不具备：${text}`]),
      ),
      {},
    ),
});
