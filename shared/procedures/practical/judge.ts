import { tooWideWay } from '#shared/procedures/parts/too-wide.ts';
import { formatMark, type Mark } from '#shared/base/marks/mark.ts';
import type { Ratio } from '#shared/base/marks/ratio.ts';
import { explainExcess, explainRatio } from '#shared/base/marks/rounding.ts';
import { type Sitting } from '#shared/model/sitting.ts';
import type { TooWideWay } from '#shared/model/spread.ts';
import { passArticleOf } from '#shared/law/parts/policy.ts';
import { citing, OWN_SETTINGS, ownSettings, type Reason } from '#shared/law/parts/verdict.ts';
import { findPolicy } from '#shared/law/registry.ts';
import { scorePractical } from '#shared/law/common/score-practical.ts';
import type { SheetScore } from '#shared/law/scoring/sheet.ts';
import type { Judgement } from '../parts/judgement.ts';

/**
 * The practical exam as score.practical judges it: the mean of the examiners' totals against the sitting's pass mark (天津 附件1
 * 四（四）, 流程 四; domain.md 4.4). The rule decides; what is added here is the document that the sitting was opened under (under one
 * that this build does not know, only the sitting's own settings), and a veto of the whole exam, which a sheet of score.sheet
 * carries: one examiner's is enough. A spread beyond the sitting's limit makes it invalid until it
 * is settled as the sitting says.
 */
export function judgePractical(scores: readonly SheetScore[], sitting: Sitting): Judgement {
  const { settings, policy } = sitting;
  const document = findPolicy(policy.id);
  const { cite } = citing(document?.source ?? OWN_SETTINGS);
  const examiners = document?.articles.examiners ?? OWN_SETTINGS;
  const totals = scores.map((score) => score.total);
  const { passMark, maxSpread } = settings;
  const { exact: scored } = scorePractical.judge({ examiners: totals, maxSpread, passMark });
  if (scored.outcome === 'invalid' && scored.because === 'no_examiner') {
    const because = [cite(examiners, 'no_examiner', '没有考评员的评分，不能形成结果')];
    return { verdict: 'invalid', shown: '', exact: '', subjects: null, because };
  }
  const { mean, spread } = scored;
  const shown = explainRatio(mean, passMark);
  const exact = `${String(mean.num)}/${String(mean.den)}`;
  const done = (verdict: Judgement['verdict'], reason: Reason): Judgement => ({
    verdict,
    shown,
    exact,
    subjects: null,
    because: [cite(examiners, 'mean_of_examiners', sayMean(totals, shown, passMark)), reason],
  });

  if (scored.outcome === 'invalid' && maxSpread !== null) {
    const text = `考评员之间最高与最低相差 ${explainExcess(spread, maxSpread)} 分，超过本场次规定的 ${formatMark(maxSpread)} 分，${WAYS_ON[tooWideWay(sitting)]}`;
    return done('invalid', cite(examiners, 'spread_too_wide', text));
  }
  if (scores.some((score) => score.vetoed)) {
    return done('fail', cite(examiners, 'practical_vetoed', '出现否定项：取消考试资格，操作技能成绩不合格'));
  }
  const met = scored.outcome === 'pass';
  return done(met ? 'pass' : 'fail', sayOutcome(sitting, `平均 ${shown} 分`, met));
}

/** Whether what counts reaches the sitting's pass mark, by the clause that names it. */
export function sayOutcome({ settings, policy, level }: Sitting, what: string, met: boolean): Reason {
  const document = findPolicy(policy.id);
  const pass = document === undefined ? null : passArticleOf(document, level);
  const limit = formatMark(settings.passMark);
  const text = met ? `${what}，达到 ${limit} 分，合格` : `${what}，低于 ${limit} 分，不合格`;
  const code = met ? 'practical_reached' : 'practical_below';
  // a mark that the document does not name is the sitting's own
  return pass === null ? ownSettings(code, text) : citing(document?.source ?? OWN_SETTINGS).cite(pass, code, text);
}

/** What has to be done about a spread, as the sitting says. */
const WAYS_ON: Readonly<Record<TooWideWay, string>> = {
  conferral: '须由考评组复评',
  third_nearest: '须由第三人独立评分',
  third_mean: '须由第三人独立评分',
  lead: '须由组长在已有评分之间裁定',
};

/** A total just below the pass mark is shown below it, or the sum would not come to the mean. */
function sayMean(totals: readonly Ratio[], shown: string, passMark: Mark): string {
  const sum = totals.map((total) => explainRatio(total, passMark)).join(' + ');
  return `${String(totals.length)} 名考评员独立评分，平均：(${sum}) ÷ ${String(totals.length)} = ${shown} 分`;
}
