import { FULL_MARK, type Mark } from '#shared/base/marks/mark.ts';
import { addRatios, meanOfRatios, product, ratio, type Ratio } from '#shared/base/marks/ratio.ts';
import { shareOf } from './sheet.ts';

/** One task as those who have it marked it. `weight`: hundredths of a percent, or null where full marks are weights. */
type MarkedTask = { readonly fullMark: Mark; readonly weight: Mark | null; readonly marks: readonly Mark[] };

/** What its marks come to: the mean as it counts of 100 points, exact, and whether they lie further apart than allowed. */
export type TaskMean = { readonly mean: Ratio; readonly apart: Mark; readonly isTooWide: boolean };

/**
 * Marks of divided tasks (按任务分工, 本场次规定): every task's mean among those who have it, and the sum of the means. Every task
 * has the same number of marks, so the sum of everything given, by that number, is the same figure; it is what is signed. Exact.
 * Null where a task has no mark, or another number of them.
 *
 * The spread is each task's own. A limit is one of 100 points: of a task it is the same part of its full mark, and highest less
 * lowest may reach it.
 */
export function scoreDivided(
  tasks: readonly MarkedTask[],
  maxSpread: Mark | null,
): { readonly tasks: readonly TaskMean[]; readonly total: Ratio } | null {
  const each = tasks[0]?.marks.length ?? 0;
  if (each === 0 || tasks.some(({ marks }) => marks.length !== each)) return null;
  let sum = ratio(0, 1);
  const means = tasks.map(({ fullMark, weight, marks }): TaskMean => {
    const shares = marks.map((mark) => shareOf(mark, fullMark, weight));
    for (const share of shares) sum = addRatios(sum, share);
    const apart = Math.max(...marks) - Math.min(...marks);
    const isTooWide = maxSpread !== null && apart * FULL_MARK > maxSpread * fullMark;
    return { mean: meanOfRatios(shares) ?? ratio(0, 1), apart, isTooWide };
  });
  return { tasks: means, total: { num: sum.num, den: product(sum.den, each) } };
}
