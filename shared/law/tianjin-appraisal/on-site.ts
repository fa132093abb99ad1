import { z } from 'zod';
import { count, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';

const HOST_NAMES = {
  'certified-training-centre': '经认定的企业培训中心',
  'public-training-base': '公共实训基地',
  'school-enterprise': '开展企校合作的企业',
  other: '其他企业',
} as const;

/** 超过 15 人: the bound itself is not enough. */
const MORE_THAN = 15;

/** Whether the appraisal may be held inside the enterprise (附件1 一、三). `applicantCount`: one application, one occupation. */
export const onSite = defineRule({
  id: 'tj.appraisal.on-site',
  policy: tianjinAppraisal,
  clauses: 'A-06, A-08, A-09',
  input: z
    .strictObject({
      ...inForceDates,
      hostKind: z.enum(['certified-training-centre', 'public-training-base', 'school-enterprise', 'other']),
      registeredInTianjin: z.boolean(),
      equipped: z.boolean().optional(),
      applicantCount: count,
    })
    .refine(({ hostKind, equipped }) => hostKind !== 'other' || equipped !== undefined, {
      path: ['equipped'],
      message: '其他企业须说明是否具备实施鉴定的条件',
    }),
  judge: ({ hostKind, registeredInTianjin, equipped, applicantCount }) => {
    const isOther = hostKind === 'other';
    const host = HOST_NAMES[hostKind];
    const kindArticle = isOther ? '附件1 三（二）' : '附件1 三（一）';
    const verdict = conclude(
      [
        finding(
          registeredInTianjin,
          '附件1 一',
          ['registered_in_tianjin', '企业在本市行政区域注册'],
          ['not_registered_in_tianjin', '企业不在本市行政区域注册'],
        ),
        finding(
          !isOther || equipped === true,
          kindArticle,
          ['host_qualified', `${host}${isOther ? '具备' : '可'}实施职业技能鉴定${isOther ? '条件' : ''}`],
          ['host_not_equipped', '其他企业不具备实施职业技能鉴定条件'],
        ),
        finding(
          applicantCount > MORE_THAN,
          kindArticle,
          ['enough_applicants', `单次申报单一职业（工种）${applicantCount} 人，超过 ${MORE_THAN} 人`],
          ['too_few_applicants', `单次申报单一职业（工种）${applicantCount} 人，未超过 ${MORE_THAN} 人`],
        ),
      ],
      {},
    );
    return { ...verdict, values: { mayAdjustQuestions: verdict.outcome === 'pass' && !isOther } };
  },
});
