import { answerRow, applicantForm, pledgeRow } from '../parts/applicant-form.ts';
import { SOURCES } from '../parts/sources.ts';

export const reviewApplicationForm = applicantForm('review-application', {
  title: '综合评审申报表',
  source: {
    document: SOURCES.appraisal,
    article: '综合评审工作流程 六',
    layout: 'named',
    note: '文件只列表名；按一省申报表惯例，末栏由市鉴定中心盖章并写“评审通过”',
  },
  use: { policies: ['tianjin-appraisal'], procedures: ['review'] },
  rows: [
    answerRow(110, '学习经历'),
    answerRow(110, '工作经历'),
    answerRow(150, '主要业绩'),
    pledgeRow('申报人'),
    answerRow(80, '单位推荐意见', '单位（盖章）　　　　　　年　　月　　日'),
    answerRow(80, '评审结果', '市鉴定中心（盖章）　　　　　　年　　月　　日'),
  ],
});
