import { compareRatios, subtractRatios, type Ratio } from '#shared/base/marks/ratio.ts';

/** Two of several totals by their places, the lower total first, and how far apart they lie. */
export type NearestTwo = { readonly places: readonly [number, number]; readonly apart: Ratio };

/**
 * The two totals that lie nearest to each other (domain.md 4.4: the mean of the two within tolerance). Of pairs equally far apart
 * the higher one, for the candidate's good (本场次规定). Null below two totals.
 */
export function nearestTwo(totals: readonly Ratio[]): NearestTwo | null {
  const sorted = totals.map((total, place) => ({ total, place })).toSorted((a, b) => compareRatios(a.total, b.total));
  const pairs = sorted.slice(1).flatMap((high, at): NearestTwo[] => {
    const low = sorted[at];
    if (low === undefined) return [];
    return [{ places: [low.place, high.place], apart: subtractRatios(high.total, low.total) }];
  });
  const [first, ...rest] = pairs;
  if (first === undefined) return null;
  return rest.reduce((best, pair) => (compareRatios(pair.apart, best.apart) <= 0 ? pair : best), first);
}
