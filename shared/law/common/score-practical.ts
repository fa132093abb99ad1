import { z } from 'zod';
import { ratio } from '#shared/base/marks/ratio.ts';
import { formatRatio } from '#shared/base/marks/rounding.ts';
import { score } from '#shared/law/parts/inputs.ts';
import { points, sayMean } from '#shared/law/parts/sentences.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { citing, invalid, type Verdict } from '#shared/law/parts/verdict.ts';
import { scoreExaminers } from '#shared/law/scoring/examiners.ts';

const { cite } = citing('操作技能考核评分方案');
const ARTICLE = '多名考评员评分';

/** The mean of several examiners; not valid without any, or where they differ by more than the plan allows. */
export const scorePractical = defineRule({
  id: 'score.practical',
  policy: null,
  clauses: 'domain.md 4.4',
  input: z.strictObject({ examiners: z.array(score), maxSpread: score.nullable() }),
  judge: ({ examiners, maxSpread }): Verdict<{ mean: string | null; spread: string | null }> => {
    const result = scoreExaminers(
      examiners.map((total) => ratio(total, 1)),
      maxSpread,
    );
    if (result.outcome === 'invalid' && result.because === 'no_examiner') {
      return invalid({ mean: null, spread: null }, cite(ARTICLE, 'no_examiner', '没有考评员评分'));
    }
    const { outcome, mean, spread } = result;
    const values = { mean: formatRatio(mean), spread: formatRatio(spread) };
    const said = sayMean('mean', `${examiners.length} 名考评员平均分`, mean);
    const differ = `最高与最低相差 ${formatRatio(spread)} 分`;
    if (maxSpread === null) return { outcome, values, because: [cite(ARTICLE, ...said)] };
    if (outcome === 'invalid') {
      const text = `${differ}，超过允许的 ${points(maxSpread)} 分，须重新评分`;
      return invalid(values, cite(ARTICLE, 'spread_too_wide', text));
    }
    const text = `${differ}，未超过允许的 ${points(maxSpread)} 分`;
    return { outcome, values, because: [cite(ARTICLE, 'spread_allowed', text), cite(ARTICLE, ...said)] };
  },
});
