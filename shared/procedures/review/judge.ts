import { passMarkOf } from '#shared/model/thresholds.ts';
import type { Ratio } from '#shared/base/marks/ratio.ts';
import { explainRatio } from '#shared/base/marks/rounding.ts';
import { cite } from '#shared/law/tianjin-appraisal/policy.ts';
import { reviewOutcome } from '#shared/law/tianjin-appraisal/review-outcome.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import { isSettled, type Review } from './stages.ts';
import type { Figure, Judgement, ReviewParts } from '../parts/judgement.ts';

const DECISION = '综合评审工作流程 五（四）';

/**
 * 天津 综合评审: the whole way of one candidate as tj.review.outcome judges it, and the panel's decision on it. Null while
 * marks that are still to come may decide.
 */
export function judgeReview(review: Review): Judgement | null {
  const { own, level, theory, practical, thesisMarks, performanceMarks, questions, broken, derived } = review;
  if (theory === null || practical === null || (derived === null && !broken)) return null;
  const reached = thesisMarks.length > 0;
  const { outcome, values, because, exact } = reviewOutcome.judge({
    level,
    theory,
    practical,
    ...(reached ? { thesis: { experts: [...thesisMarks], questionCount: questions.length } } : {}),
    ...(performanceMarks.length > 0 ? { performance: [...performanceMarks] } : {}),
    ...(own === null ? {} : { by: own }),
  });
  const parts: ReviewParts = {
    stoppedAt: values.stoppedAt,
    thesis: figure(exact.thesis, passMarkOf(own, 'thesis')),
    performance: figure(exact.performance, passMarkOf(own, 'performance')),
    derived,
    decision: review.decision?.decision ?? null,
  };
  return {
    verdict: broken ? outcome : (parts.decision ?? outcome),
    shown: parts.performance?.shown ?? '',
    exact: parts.performance?.exact ?? '',
    subjects: null,
    review: parts,
    because: [...because, ...decisionOf(review)],
  };
}

function decisionOf(review: Review): Reason[] {
  const { stages, derived, decision } = review;
  if (derived === null || stages.entry.status === 'failed') return [];
  if (!isSettled(review) || decision === null)
    return [cite(DECISION, 'decision_missing', '专家组尚未作出综合评定（通过、不通过）')];
  const said = decision.decision === 'pass' ? '通过' : '不通过';
  const reason = decision.reason.trim() === '' ? '' : `，理由：${decision.reason.trim()}`;
  return [cite(DECISION, `decision_${decision.decision}`, `专家组综合评定：${said}${reason}`)];
}

const figure = (mean: Ratio | null, passMark: number): Figure | null =>
  mean === null ? null : { shown: explainRatio(mean, passMark), exact: `${String(mean.num)}/${String(mean.den)}` };
