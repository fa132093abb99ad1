import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { reviewedLevel } from '#shared/law/parts/levels.ts';
import type { Ratio } from '#shared/base/marks/ratio.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import type { Outcome, Reason, Verdict } from '#shared/law/parts/verdict.ts';
import { cite, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import { entryFacts, reviewEntry } from '#shared/law/tianjin-appraisal/review-entry.ts';
import { judgePerformance, performanceScores } from '#shared/law/tianjin-appraisal/review-performance.ts';
import { ownThresholds } from '#shared/law/tianjin-appraisal/review-thresholds.ts';
import { judgeThesis, thesisFacts } from '#shared/law/tianjin-appraisal/review-thesis.ts';

/** Where each stage is opened to a candidate. */
const ARTICLES = {
  entry: '综合评审工作流程 四',
  thesis: '综合评审工作流程 五（二）',
  performance: '综合评审工作流程 五（三）',
} as const;

const input = z
  .strictObject({
    ...inForceDates,
    ...entryFacts,
    level: reviewedLevel,
    thesis: z.strictObject(thesisFacts).optional(),
    performance: performanceScores.optional(),
    ...ownThresholds,
  })
  .refine(({ level, thesis }) => level === 'senior-technician' || thesis === undefined, {
    path: ['thesis'],
    message: '技师综合评审不进行论文答辩',
  });
type Facts = z.infer<typeof input>;

/** Where the candidate's way ended; `none` where all of it was passed. */
export type ReviewStage = 'entry' | 'thesis' | 'performance' | 'none';
type Review = Verdict<{ stoppedAt: ReviewStage; total: string | null; mean: string | null }>;

/** The thesis total and the performance mean as far as there are marks for them. */
type Figures = { readonly thesis: Ratio | null; readonly performance: Ratio | null };

/**
 * The whole review of one candidate: entry, then the thesis (senior technicians only), then performance. A stage that may not be
 * entered must carry no marks, and a stage that is reached must carry them; otherwise nothing may be signed.
 */
export const reviewOutcome = defineRule({
  id: 'tj.review.outcome',
  policy: tianjinAppraisal,
  clauses: 'A-19, A-23, A-28 … A-31, A-45',
  input,
  judge: (facts: Facts): Review & { readonly exact: Figures } => ({ ...judge(facts), exact: figuresOf(facts) }),
});

const figuresOf = ({ thesis, performance, by }: Facts): Figures => ({
  thesis: thesis === undefined ? null : judgeThesis(thesis, { by }).exact,
  performance: performance === undefined ? null : judgePerformance(performance, { by }).exact,
});

function judge(facts: Facts): Review {
  const { level, thesis, performance, by } = facts;
  const hasThesis = thesis !== undefined && thesis.experts.length > 0;
  const hasPerformance = performance !== undefined && performance.length > 0;
  const entry = reviewEntry.judge(facts);
  if (entry.outcome !== 'pass') {
    return stopped(
      'entry',
      entry.outcome,
      entry.because,
      hasThesis || hasPerformance ? '未达到进入综合评审的条件' : null,
    );
  }
  const because = [...entry.because];
  let total: string | null = null;
  if (level === 'senior-technician') {
    if (thesis === undefined) return missing('thesis', because, '论文答辩');
    const verdict = judgeThesis(thesis, { by });
    because.push(...verdict.because);
    total = verdict.values.total;
    if (verdict.outcome !== 'pass') {
      return stopped('thesis', verdict.outcome, because, hasPerformance ? '论文答辩未通过' : null, total);
    }
  }
  if (performance === undefined) return missing('performance', because, '业绩评定', total);
  const verdict = judgePerformance(performance, { by });
  because.push(...verdict.because);
  const stoppedAt = verdict.outcome === 'pass' ? 'none' : 'performance';
  return { outcome: verdict.outcome, values: { stoppedAt, total, mean: verdict.values.mean }, because };
}

/** The way ends here; marks of a later stage (`barred` says why it was closed) make the whole record invalid. */
function stopped(
  stoppedAt: 'entry' | 'thesis',
  outcome: Outcome,
  because: readonly Reason[],
  barred: string | null,
  total: string | null = null,
): Review {
  const values = { stoppedAt, total, mean: null };
  if (barred === null) return { outcome, values, because };
  const text = `${barred}，却录有后续环节的成绩`;
  return {
    outcome: 'invalid',
    values,
    because: [...because, cite(ARTICLES[stoppedAt], 'marks_of_closed_stage', text)],
  };
}

function missing(
  stoppedAt: 'thesis' | 'performance',
  because: readonly Reason[],
  name: string,
  total: string | null = null,
): Review {
  const reason = cite(ARTICLES[stoppedAt], `${stoppedAt}_missing`, `已进入${name}环节，但没有${name}成绩`);
  return { outcome: 'invalid', values: { stoppedAt, total, mean: null }, because: [...because, reason] };
}
