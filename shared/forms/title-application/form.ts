import { answerRow, applicantForm, pledgeRow } from '../parts/applicant-form.ts';
import { SOURCES } from '../parts/sources.ts';

export const titleApplicationForm = applicantForm('title-application', {
  title: '高技能人才参评专业技术职称申请表',
  source: { document: SOURCES.appraisal, article: '附件2 四', layout: 'named', note: '文件只列表名；按贯通申报惯例' },
  use: { policies: ['tianjin-appraisal'], procedures: 'all' },
  rows: [
    answerRow(66, '现任职务、工种及年限'),
    answerRow(66, '申报职称系列、级别'),
    answerRow(84, '主要业绩、获奖情况'),
    pledgeRow('申请人'),
    answerRow(66, '单位意见', '单位（盖章）　　　　　　年　　月　　日'),
    answerRow(66, '主管部门意见', '（盖章）　　　　　　年　　月　　日'),
  ],
});
