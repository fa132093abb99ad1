import { z } from 'zod';
import { reaches, type Ratio } from '#shared/base/marks/ratio.ts';
import { formatRatio } from '#shared/base/marks/rounding.ts';
import { count, inForceDates, score } from '#shared/law/parts/inputs.ts';
import { sayMean } from '#shared/law/parts/sentences.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { invalid, type ExactVerdict, type Reason } from '#shared/law/parts/verdict.ts';
import { cite, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import { FEWEST_EXPERTS } from '#shared/law/tianjin-appraisal/review-panel.ts';
import { citeBy, markBy, ownThresholds, type OwnThresholds } from '#shared/law/tianjin-appraisal/review-thresholds.ts';
import { thesisTotal } from '#shared/law/scoring/thesis.ts';

const ARTICLE = '综合评审工作流程 五（二）';
const FEWEST_QUESTIONS = 4;
const MOST_QUESTIONS = 6;

/** One mark for content and one for the defence from each expert, and how many questions the panel asked together. */
export const thesisFacts = {
  experts: z.array(z.strictObject({ content: score, defence: score })),
  questionCount: count,
};
export type ThesisFacts = {
  readonly experts: readonly { readonly content: number; readonly defence: number }[];
  readonly questionCount: number;
};

type Values = { readonly total: string | null };

/** 论文内容占 40%，答辩占 60%; the mean over experts; 60 points open the performance review. */
export function judgeThesis(
  { experts, questionCount }: ThesisFacts,
  own: OwnThresholds = {},
): ExactVerdict<Values, Ratio | null> {
  const faults: Reason[] = [];
  if (questionCount < FEWEST_QUESTIONS || questionCount > MOST_QUESTIONS) {
    const text = `答辩提问 ${questionCount} 个，应为 ${FEWEST_QUESTIONS} 至 ${MOST_QUESTIONS} 个`;
    faults.push(cite(ARTICLE, 'question_count_out_of_range', text));
  }
  if (experts.length < FEWEST_EXPERTS) {
    const text = `论文答辩评分专家 ${experts.length} 人，少于 ${FEWEST_EXPERTS} 人`;
    faults.push(cite('综合评审工作流程 三', 'panel_too_small', text));
  }
  const total = thesisTotal(experts);
  if (total === null || faults.length > 0) return { ...invalid({ total: null }, ...faults), exact: total };
  const passMark = markBy(own, 'thesis');
  return {
    outcome: reaches(total, passMark) ? 'pass' : 'fail',
    values: { total: formatRatio(total) },
    because: [
      cite(
        ARTICLE,
        'question_count_in_range',
        `答辩提问 ${questionCount} 个，在 ${FEWEST_QUESTIONS} 至 ${MOST_QUESTIONS} 个之间`,
      ),
      citeBy(own, ARTICLE, sayMean('thesis_total', `${experts.length} 名专家论文答辩总评平均`, total, passMark)),
    ],
    exact: total,
  };
}

export const reviewThesis = defineRule({
  id: 'tj.review.thesis',
  policy: tianjinAppraisal,
  clauses: 'A-28, A-29',
  input: z.strictObject({ ...inForceDates, ...thesisFacts, ...ownThresholds }),
  judge: ({ by, ...facts }) => judgeThesis(facts, { by }),
});
