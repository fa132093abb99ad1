import { meanOfFigures } from './describe.ts';

// How a line of a mark scheme did its work (Crocker & Algina 1986, Introduction to Classical and Modern Test Theory, chapter 14):
//
//   difficulty      P = mean / full mark                      1: everybody had all of it, 0: nobody had any
//   discrimination  r of the line with all other lines        item–rest correlation, so that no line is held against itself
//
// The item–rest correlation uses every candidate; the difference of the upper and lower 27 % (Kelley 1939, Journal of Educational
// Psychology 30) would rest on two or three people a room.

/** Why there is no discrimination: fewer than three candidates, a line on which all are alike, or nothing beside it that differs. */
export type NoDiscrimination = 'too_few_candidates' | 'line_alike' | 'rest_alike';

/** Fewer have a correlation of ±1 whatever they did. */
const FEWEST = 3;

/** 难度 P: which part of the full mark was reached on average; null where nobody was marked. */
export const difficultyOf = (marks: readonly number[], fullMark: number): number | null =>
  marks.length === 0 || fullMark === 0 ? null : meanOfFigures(marks) / fullMark;

/** 区分度: how far whoever did well in everything else did well here. `rest`: what the same candidates had on all other lines. */
export function discriminationOf(marks: readonly number[], rest: readonly number[]): number | NoDiscrimination {
  if (marks.length < FEWEST) return 'too_few_candidates';
  if (isAlike(marks)) return 'line_alike';
  if (isAlike(rest)) return 'rest_alike';
  return correlationOf(marks, rest);
}

/** Figures that went through a mean differ in their last places. */
const isAlike = (figures: readonly number[]): boolean => Math.max(...figures) - Math.min(...figures) < 1e-9;

/** Pearson's r. */
function correlationOf(xs: readonly number[], ys: readonly number[]): number {
  const [meanX, meanY] = [meanOfFigures(xs), meanOfFigures(ys)];
  let [both, ofX, ofY] = [0, 0, 0];
  for (const [at, x] of xs.entries()) {
    const [dx, dy] = [x - meanX, (ys[at] ?? 0) - meanY];
    both += dx * dy;
    ofX += dx ** 2;
    ofY += dy ** 2;
  }
  return both / Math.sqrt(ofX * ofY);
}
