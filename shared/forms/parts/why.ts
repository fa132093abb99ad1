import { PANEL_SUBJECTS } from '#shared/procedures/parts/judgement.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { attemptOf } from '#shared/model/plan.ts';
import { againText } from './from-sitting.ts';
import { fill } from './words.ts';

const words = {
  notReached: '未进入综合评审',
  examVetoed: '否定项，取消考试资格',
  failedSubjects: '{subjects}不合格',
  subjects: { theory: '理论', skill: '技能', comprehensive: '综合' },
  stoppedAt: {
    entry: '理论或操作成绩不合格',
    thesis: '论文答辩总评未达 60 分',
    performance: '业绩评定未达 60 分',
    none: '',
  },
} as const;

/** Which attempt it is in a 补考; why somebody has no mark, or did not pass; empty where there is nothing to say. */
export function whyOf(result: CandidateResult, state: SittingState): string {
  const again = againText(attemptOf(state.sitting, result.candidate.candidateId)).trim();
  return [again, whyAlone(result, state)].filter((text) => text !== '').join('；');
}

function whyAlone({ candidate, sheets, verdict, judgement }: CandidateResult, state: SittingState): string {
  const said = state.attendance.get(candidate.candidateId);
  if (said !== undefined && said.attendance !== 'present') return said.reason;
  if (sheets.some(({ stage }) => stage === 'barred')) return words.notReached;
  if (sheets.some(({ score }) => score?.vetoed === true)) return words.examVetoed;
  if (verdict === 'pass' || verdict === 'open') return '';
  const { subjects = null, review } = judgement ?? {};
  if (subjects !== null) {
    const failed = PANEL_SUBJECTS.filter((subject) => subjects[subject].outcome === 'fail');
    return fill(words.failedSubjects, { subjects: failed.map((subject) => words.subjects[subject]).join('、') });
  }
  if (review === undefined) return '';
  const reason = state.decisions.get(candidate.candidateId)?.reason ?? '';
  if (review.derived === 'pass') return reason;
  return [words.stoppedAt[review.stoppedAt], reason].filter((text) => text !== '').join('；');
}
