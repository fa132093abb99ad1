import { answerRow, applicantForm, CAREER, EDUCATION, pledgeRow } from '../parts/applicant-form.ts';
import { SOURCES } from '../parts/sources.ts';

export const appraisalApplicationForm = applicantForm('appraisal-application', {
  title: '职业技能鉴定申请表',
  source: {
    document: SOURCES.appraisal,
    article: '附件1 五（一）',
    layout: 'named',
    note: '文件只列表名；按一省申报表：基本情况、现持证书、学习与工作经历、承诺、审核',
  },
  use: { policies: ['tianjin-appraisal'], procedures: ['practical'] },
  periods: [EDUCATION, CAREER],
  rows: [
    pledgeRow('申请人'),
    answerRow(70, '单位审核意见', '单位（盖章）　　　　　　年　　月　　日'),
    answerRow(70, '鉴定机构审核意见', '（盖章）　　　　　　年　　月　　日'),
  ],
});
