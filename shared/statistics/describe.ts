/** What is said of a list of figures; null of none. */
export type Description = {
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  /** Standard deviation of a sample (n − 1); null of a single figure. */
  readonly deviation: number | null;
};

export const meanOfFigures = (figures: readonly number[]): number =>
  figures.reduce((sum, one) => sum + one, 0) / figures.length;

/** Mean, median, ends and spread of some figures. */
export function describe(figures: readonly number[]): Description | null {
  const sorted = figures.toSorted((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const count = sorted.length;
  const mean = meanOfFigures(sorted);
  const half = Math.floor(count / 2);
  const middle = count % 2 === 1 ? [sorted[half] ?? 0] : sorted.slice(half - 1, half + 1);
  const squares = sorted.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const deviation = count < 2 ? null : Math.sqrt(squares / (count - 1));
  return { count, mean, median: meanOfFigures(middle), lowest, highest, deviation };
}
