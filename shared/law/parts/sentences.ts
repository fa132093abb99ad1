import { PASS_MARK, formatMark, type Mark } from '#shared/base/marks/mark.ts';
import { reaches, type Ratio } from '#shared/base/marks/ratio.ts';
import { explainRatio } from '#shared/base/marks/rounding.ts';
import type { Said } from '#shared/law/parts/verdict.ts';
import type { SatScore } from '#shared/model/subject-score.ts';

/** Points without needless zeros: 6000 → `"60"`, 6050 → `"60.5"`. */
export const points = (mark: Mark): string => formatMark(mark).replace(/\.?0+$/, '');

/** What a subject's score is worth against the pass mark. `key` begins the code. */
export function saySubject(key: string, name: string, score: SatScore, passMark: Mark = PASS_MARK): Said {
  const pass = points(passMark);
  if (score === 'absent') return [`${key}_absent`, `${name}缺考，不合格`];
  if (score === 'void') return [`${key}_void`, `${name}违纪，成绩无效`];
  return score >= passMark
    ? [`${key}_reached_${pass}`, `${name} ${formatMark(score)} 分，达到 ${pass} 分`]
    : [`${key}_below_${pass}`, `${name} ${formatMark(score)} 分，低于 ${pass} 分`];
}

/** What a mean or total is worth against the pass mark, with enough decimals where two would mislead. */
export function sayMean(key: string, name: string, mean: Ratio, passMark: Mark = PASS_MARK): Said {
  const pass = points(passMark);
  return reaches(mean, passMark)
    ? [`${key}_reached_${pass}`, `${name} ${explainRatio(mean, passMark)} 分，达到 ${pass} 分`]
    : [`${key}_below_${pass}`, `${name} ${explainRatio(mean, passMark)} 分，低于 ${pass} 分`];
}
