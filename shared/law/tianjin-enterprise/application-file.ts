import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';

const ARTICLE = '附件2';

const DOCUMENT_NAMES = {
  'filing-form': '职业技能等级评价机构备案表',
  'business-licence': '企业营业执照复印件',
  'implementation-plan': '职业技能等级认定试点工作实施方案',
} as const;
const DOCUMENTS = ['filing-form', 'business-licence', 'implementation-plan'] as const;

const SECTION_NAMES = {
  organiser: '企业基本情况',
  organisation: '试点工作机构情况',
  scope: '工作范围',
  content: '主要工作内容',
  'quality-control': '质量管控措施',
  schedule: '时间安排',
  suggestions: '相关建议',
} as const;
const SECTIONS = [
  'organiser',
  'organisation',
  'scope',
  'content',
  'quality-control',
  'schedule',
  'suggestions',
] as const;

/** The application of a pilot enterprise: three documents, and seven sections in the plan. */
export const applicationFile = defineRule({
  id: 'tj.enterprise.application-file',
  policy: tianjinEnterprise,
  clauses: 'B-18',
  input: z.strictObject({
    ...inForceDates,
    documents: z.array(z.enum(DOCUMENTS)),
    planSections: z.array(z.enum(SECTIONS)),
  }),
  judge: ({ documents, planSections }) => {
    const missingDocuments = DOCUMENTS.filter((id) => !documents.includes(id));
    const missingSections = SECTIONS.filter((id) => !planSections.includes(id));
    return conclude(
      [
        finding(
          missingDocuments.length === 0,
          ARTICLE,
          ['documents_complete', `备案申请材料 ${DOCUMENTS.length} 项齐全`],
          ['documents_missing', `备案申请材料缺 ${missingDocuments.map((id) => DOCUMENT_NAMES[id]).join('、')}`],
        ),
        finding(
          missingSections.length === 0,
          ARTICLE,
          ['sections_complete', `实施方案 ${SECTIONS.length} 项内容齐全`],
          ['sections_missing', `实施方案缺 ${missingSections.map((id) => SECTION_NAMES[id]).join('、')}`],
        ),
      ],
      { missing: [...missingDocuments, ...missingSections] },
    );
  },
});
