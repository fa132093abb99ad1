import { z } from 'zod';
import { PASS_MARK, formatMark } from '#shared/base/marks/mark.ts';
import { inForceDates, score } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { chongqingCrossover, cite, finding } from '#shared/law/chongqing-crossover/policy.ts';
import { TWO_THIRDS, type Share } from '#shared/law/scoring/panel.ts';

/** The bounds themselves, and the sentence that forbids to go below them. */
const BOUNDS = '六（三）';
const NOT_LOWER = '七（六）';

/** A share of the members such as `"2/3"`, at most all of them; seven digits keep its products exact. */
const memberShare = z
  .string()
  .regex(/^\d{1,7}\/\d{1,7}$/)
  .transform((text, context): Share => {
    const [num, den] = text.split('/').map(Number) as [number, number];
    if (den === 0 || num > den) context.addIssue({ code: 'custom', message: '应为不大于 1 的分数' });
    return { num, den };
  });

/** An enterprise's own standard may be stricter than the notice, never looser. */
export const customStandard = defineRule({
  id: 'cq.custom-standard',
  policy: chongqingCrossover,
  clauses: 'C-32',
  input: z.strictObject({ ...inForceDates, passMark: score, memberShare }),
  judge: ({ passMark, memberShare: { num, den } }) => {
    const verdict = conclude(
      [
        finding(
          passMark >= PASS_MARK,
          BOUNDS,
          ['pass_mark_not_lower', `合格线 ${formatMark(passMark)} 分，不低于 60 分`],
          ['pass_mark_lower', `合格线 ${formatMark(passMark)} 分，低于 60 分`],
        ),
        finding(
          num * TWO_THIRDS.den >= den * TWO_THIRDS.num,
          BOUNDS,
          ['share_not_lower', `评分合格成员比例 ${num}/${den}，不低于 2/3`],
          ['share_lower', `评分合格成员比例 ${num}/${den}，低于 2/3`],
        ),
      ],
      {},
    );
    const isMet = verdict.outcome === 'pass';
    const text = isMet ? '本单位标准不低于通知有关要求' : '本单位标准不得低于通知有关要求';
    const reason = cite(NOT_LOWER, isMet ? 'standard_not_lower' : 'standard_lower', text);
    return { ...verdict, because: [...verdict.because, reason] };
  },
});
