import { answerRow, applicantForm, pledgeRow } from '../parts/applicant-form.ts';
import { SOURCES } from '../parts/sources.ts';

export const titleApplicationForm = applicantForm('title-application', {
  title: '高技能人才参评专业技术职称申请表',
  source: {
    document: SOURCES.appraisal,
    article: '附件2 四',
    layout: 'named',
    note: '文件只列表名；按一省申报表，另列现任职务、申报职称、业绩、单位和主管部门意见',
  },
  use: { policies: ['tianjin-appraisal'], procedures: 'all' },
  appliedFor: { occupation: '现从事职业', level: '现职业等级' },
  rows: [
    answerRow(64, '现任职务、工种及年限'),
    answerRow(64, '申报职称系列、级别'),
    answerRow(66, '主要业绩、获奖情况'),
    pledgeRow('申请人'),
    answerRow(60, '单位意见', '单位（盖章）　　　　　　年　　月　　日'),
    answerRow(60, '主管部门意见', '（盖章）　　　　　　年　　月　　日'),
  ],
});
