import type { SittingState } from '#shared/record/state.ts';
import { shownResultOf } from '#shared/results/disclosure.ts';
import { answerRow, applicantForm, CAREER, EDUCATION, pledgeRow } from '../parts/applicant-form.ts';
import { SOURCES } from '../parts/sources.ts';

/** 评审通过 is written on the applications of those whom the signed result passed, and sealed by hand (综合评审工作流程 五（五）). */
function outcomeOf(state: SittingState, candidateId: string | null): Readonly<Record<string, string>> {
  const candidate = state.candidates.get(candidateId ?? '');
  const isSigned = state.signatures.some(({ role }) => role === 'lead');
  const isPassed = isSigned && candidate !== undefined && shownResultOf(state, candidate).verdict === 'pass';
  return { 评审结果: isPassed ? '评审通过' : '' };
}

export const reviewApplicationForm = applicantForm('review-application', {
  title: '综合评审申报表',
  source: {
    document: SOURCES.appraisal,
    article: '综合评审工作流程 六',
    layout: 'named',
    note: '文件只列表名；按一省申报表惯例，末栏由市鉴定中心盖章并写“评审通过”',
  },
  use: { policies: ['tianjin-appraisal'], procedures: ['review'] },
  known: outcomeOf,
  periods: [EDUCATION, CAREER],
  rows: [
    answerRow(64, '主要业绩'),
    pledgeRow('申报人'),
    answerRow(60, '单位推荐意见', '单位（盖章）　　　　　　年　　月　　日'),
    answerRow(60, '评审结果', '市鉴定中心（盖章）　　　　　　年　　月　　日'),
  ],
});
