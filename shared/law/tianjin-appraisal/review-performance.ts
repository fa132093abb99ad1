import { z } from 'zod';
import type { Mark } from '#shared/base/marks/mark.ts';
import { meanOf, reaches, type Ratio } from '#shared/base/marks/ratio.ts';
import { formatRatio } from '#shared/base/marks/rounding.ts';
import { inForceDates, score } from '#shared/law/parts/inputs.ts';
import { sayMean } from '#shared/law/parts/sentences.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { invalid, type ExactVerdict } from '#shared/law/parts/verdict.ts';
import { cite, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import { citeBy, markBy, ownThresholds, type OwnThresholds } from '#shared/law/tianjin-appraisal/review-thresholds.ts';
import { FEWEST_EXPERTS } from '#shared/law/tianjin-appraisal/review-panel.ts';

/** One mark from each expert. */
export const performanceScores = z.array(score);

/** 业绩评定 60 分及以上为合格: the mean over at least three experts. */
export function judgePerformance(
  scores: readonly Mark[],
  own: OwnThresholds = {},
): ExactVerdict<{ mean: string | null }, Ratio | null> {
  const mean = meanOf(scores);
  if (mean === null || scores.length < FEWEST_EXPERTS) {
    const text = `业绩评定评分专家 ${scores.length} 人，少于 ${FEWEST_EXPERTS} 人`;
    return { ...invalid({ mean: null }, cite('综合评审工作流程 三', 'panel_too_small', text)), exact: mean };
  }
  const passMark = markBy(own, 'performance');
  return {
    outcome: reaches(mean, passMark) ? 'pass' : 'fail',
    values: { mean: formatRatio(mean) },
    because: [
      citeBy(
        own,
        '综合评审工作流程 五（三）',
        sayMean('performance', `${scores.length} 名专家业绩评定平均`, mean, passMark),
      ),
    ],
    exact: mean,
  };
}

export const reviewPerformance = defineRule({
  id: 'tj.review.performance',
  policy: tianjinAppraisal,
  clauses: 'A-31',
  input: z.strictObject({ ...inForceDates, scores: performanceScores, ...ownThresholds }),
  judge: ({ scores, by }) => judgePerformance(scores, { by }),
});
