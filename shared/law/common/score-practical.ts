import { z } from 'zod';
import { PASS_MARK, type Mark } from '#shared/base/marks/mark.ts';
import { ratio, type Ratio } from '#shared/base/marks/ratio.ts';
import { formatRatio } from '#shared/base/marks/rounding.ts';
import { score } from '#shared/law/parts/inputs.ts';
import { points, sayMean } from '#shared/law/parts/sentences.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { citing, invalid, OWN_SETTINGS, type ExactVerdict } from '#shared/law/parts/verdict.ts';
import { scoreExaminers, type ExaminersScore } from '#shared/law/scoring/examiners.ts';

const { cite } = citing('操作技能考核评分方案');
const own = citing(OWN_SETTINGS);
const ARTICLE = '多名考评员评分';

/** Examiners' totals in hundredths, exact; what a sitting may set: the widest spread, and a pass mark other than 60. */
type Facts = { readonly examiners: readonly Ratio[]; readonly maxSpread: Mark | null; readonly passMark?: Mark };
type Values = { readonly mean: string | null; readonly spread: string | null };

const input = z
  .strictObject({ examiners: z.array(score), maxSpread: score.nullable() })
  .transform(({ examiners, maxSpread }): Facts => ({
    examiners: examiners.map((total) => ratio(total, 1)),
    maxSpread,
  }));

/** The mean of several examiners; not valid without any, or where they differ by more than the plan allows. */
export const scorePractical = defineRule({
  id: 'score.practical',
  policy: null,
  clauses: 'domain.md 4.4',
  input,
  judge: ({ examiners, maxSpread, passMark = PASS_MARK }: Facts): ExactVerdict<Values, ExaminersScore> => {
    const exact = scoreExaminers(examiners, maxSpread, passMark);
    if (exact.outcome === 'invalid' && exact.because === 'no_examiner') {
      return { ...invalid({ mean: null, spread: null }, cite(ARTICLE, 'no_examiner', '没有考评员评分')), exact };
    }
    const { outcome, mean, spread } = exact;
    const values = { mean: formatRatio(mean), spread: formatRatio(spread) };
    const said = own.cite(OWN_SETTINGS, ...sayMean('mean', `${examiners.length} 名考评员平均分`, mean, passMark));
    const differ = `最高与最低相差 ${formatRatio(spread)} 分`;
    if (maxSpread === null) return { outcome, values, because: [said], exact };
    if (outcome === 'invalid') {
      const text = `${differ}，超过允许的 ${points(maxSpread)} 分，须重新评分`;
      return { ...invalid(values, cite(ARTICLE, 'spread_too_wide', text)), exact };
    }
    const text = `${differ}，未超过允许的 ${points(maxSpread)} 分`;
    return { outcome, values, because: [cite(ARTICLE, 'spread_allowed', text), said], exact };
  },
});
