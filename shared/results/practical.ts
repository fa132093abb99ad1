import { formatMark } from '../marks/mark.ts';
import { addRatios, compareRatios, product, ratio, reaches, type Ratio } from '../marks/ratio.ts';
import { explainRatio, formatRatio } from '../marks/rounding.ts';
import type { Sitting } from '../model/sitting.ts';
import { citing, type Reason } from '../policies/verdict.ts';
import type { SheetScore } from '../scoring/sheet.ts';
import type { Judgement } from './judgement.ts';

const { cite } = citing('000_a01f59d2a8979ca6.txt');
const FLOW = '综合评审工作流程 四';
const EXAMINERS = '附件1 四（四）';

/**
 * The practical exam: the mean of the examiners' totals against the pass mark, exact (天津 附件1 四（四）, 流程 四; domain.md 4.4).
 * A veto of the whole exam by any examiner fails it; a spread beyond the sitting's limit makes it invalid: the panel scores again.
 */
export function judgePractical(scores: readonly SheetScore[], { settings }: Sitting): Judgement {
  const totals = scores.map((score) => score.total);
  const mean = meanOfRatios(totals);
  const spread = spreadOf(totals);
  const shown = explainRatio(mean, settings.passMark);
  const steps: Reason[] = [sayMean(totals, shown)];
  const done = (verdict: Judgement['verdict'], reason: Reason): Judgement => ({
    verdict,
    shown,
    exact: `${String(mean.num)}/${String(mean.den)}`,
    subjects: null,
    because: [...steps, reason],
  });

  if (settings.maxSpread !== null && compareRatios(spread, ratio(settings.maxSpread, 1)) > 0) {
    const text = `考评员之间最高与最低相差 ${formatRatio(spread)} 分，超过本场次规定的 ${formatMark(settings.maxSpread)} 分，须由考评组复评`;
    return done('invalid', cite(EXAMINERS, 'spread_too_wide', text));
  }
  if (scores.some((score) => score.vetoed)) {
    return done('fail', cite(EXAMINERS, 'practical_vetoed', '出现否定项：取消考试资格，操作技能成绩不合格'));
  }
  const met = reaches(mean, settings.passMark);
  const pass = formatMark(settings.passMark);
  const text = met ? `平均 ${shown} 分，达到 ${pass} 分，合格` : `平均 ${shown} 分，低于 ${pass} 分，不合格`;
  return done(met ? 'pass' : 'fail', cite(FLOW, met ? 'practical_reached' : 'practical_below', text));
}

function sayMean(totals: readonly Ratio[], shown: string): Reason {
  const sum = totals.map((total) => formatRatio(total)).join(' + ');
  return cite(
    EXAMINERS,
    'mean_of_examiners',
    `${String(totals.length)} 名考评员独立评分，平均：(${sum}) ÷ ${String(totals.length)} = ${shown} 分`,
  );
}

/** The exact mean of exact totals; with weights a total need not have two decimals. */
function meanOfRatios(totals: readonly Ratio[]): Ratio {
  const sum = totals.reduce(addRatios, ratio(0, 1));
  return { num: sum.num, den: product(sum.den, Math.max(1, totals.length)) };
}

function spreadOf(totals: readonly Ratio[]): Ratio {
  const [first = ratio(0, 1), ...rest] = totals;
  let low = first;
  let high = first;
  for (const total of rest) {
    if (compareRatios(total, low) < 0) low = total;
    if (compareRatios(total, high) > 0) high = total;
  }
  const num = BigInt(high.num) * BigInt(low.den) - BigInt(low.num) * BigInt(high.den);
  return { num, den: BigInt(high.den) * BigInt(low.den) };
}
