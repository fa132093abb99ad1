import { formatMark } from '../base/marks/mark.ts';
import { reaches } from '../base/marks/ratio.ts';
import { explainRatio } from '../base/marks/rounding.ts';
import { citeBy } from '../law/tianjin-appraisal/review-thresholds.ts';
import type { SettledThresholds } from '../model/thresholds.ts';
import { readExact } from './evaluated.ts';
import { subjectName } from './settings.ts';
import type { Attempt } from './standing.ts';

/**
 * A practical exam of somebody whose stages pass by other marks than 60 (综合评审工作流程 四、七): its sitting judged it by its own mark, the
 * review it opens does not. A veto, an absence and a mark that a signed answer put right stay what they are.
 */
export function byOwnMark(attempt: Attempt, own: SettledThresholds): Attempt {
  const { subject, outcome, exact, because } = attempt;
  const isMarked = outcome === 'passed' || outcome === 'failed';
  if (subject !== 'practical' || !isMarked || because.some(({ code }) => code === 'practical_vetoed')) return attempt;
  const mark = exact === undefined ? null : readExact(exact);
  if (mark === null) return attempt;
  const isPassed = reaches(mark, own.practical);
  const shown = explainRatio(mark, own.practical);
  const text = `${subjectName(subject)} ${shown} 分，${isPassed ? '达到' : '低于'} ${formatMark(own.practical)} 分`;
  const reason = citeBy({ by: own }, '', [isPassed ? 'practical_reached' : 'practical_below', text]);
  return { ...attempt, outcome: isPassed ? 'passed' : 'failed', shown, because: [reason] };
}
