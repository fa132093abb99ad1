import { answerRow, applicantForm, CAREER } from '../parts/applicant-form.ts';
import { SOURCES } from '../parts/sources.ts';

export const qualificationReviewForm = applicantForm('qualification-review', {
  title: '技师（高级技师）资格评审表',
  source: {
    document: SOURCES.appraisal,
    article: '附件1 五（三）',
    layout: 'named',
    note: '文件只列表名；按一省申报表，另列业绩、论文、单位意见、评审组意见、鉴定中心意见',
  },
  use: { policies: ['tianjin-appraisal'], procedures: ['practical', 'review'] },
  periods: [CAREER],
  rows: [
    answerRow(64, '主要技术工作业绩'),
    answerRow(24, '论文题目'),
    answerRow(60, '单位推荐意见', '单位（盖章）　　　　　　年　　月　　日'),
    answerRow(60, '评审组意见', '组长签字：　　　　　　　　年　　月　　日'),
    answerRow(60, '鉴定中心意见', '（盖章）　　　　　　年　　月　　日'),
  ],
});
