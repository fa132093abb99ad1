import { answerRow, applicantForm, pledgeRow } from '../parts/applicant-form.ts';
import { SOURCES } from '../parts/sources.ts';

export const skillApplicationForm = applicantForm('skill-application', {
  title: '专业技术人才参加职业技能评价申请表',
  source: {
    document: SOURCES.appraisal,
    article: '附件2 四',
    layout: 'named',
    note: '文件只列表名；按一省申报表，另列现职称、经历、业绩、单位和鉴定机构意见',
  },
  use: { policies: ['tianjin-appraisal'], procedures: 'all' },
  rows: [
    answerRow(64, '现专业技术职务及任职时间'),
    answerRow(64, '从事相关工作经历'),
    answerRow(66, '主要业绩、获奖情况'),
    pledgeRow('申请人'),
    answerRow(60, '单位意见', '单位（盖章）　　　　　　年　　月　　日'),
    answerRow(60, '鉴定机构意见', '（盖章）　　　　　　年　　月　　日'),
  ],
});
