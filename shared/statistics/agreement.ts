import { meanOfFigures } from './describe.ts';
import { fQuantile } from './f-quantile.ts';

// How far several people agree who each gave every candidate a mark: the intraclass correlation of a two-way analysis of
// variance (Shrout & Fleiss 1979, Psychological Bulletin 86; McGraw & Wong 1996, Psychological Methods 1). Rows are candidates,
// columns are examiners, and every cell is filled.
//
//   ICC(A,1) = ICC(2,1) = (MSR − MSE) / (MSR + (k − 1) MSE + k (MSC − MSE) / n)     one examiner's mark, absolute agreement
//   ICC(A,k) = ICC(2,k) = (MSR − MSE) / (MSR + (MSC − MSE) / n)                      the mean of k, absolute agreement
//   ICC(C,1) = ICC(3,1) = (MSR − MSE) / (MSR + (k − 1) MSE)                          one examiner's mark, consistency

/** Mean squares of rows, columns and what is left (McGraw & Wong 1996, table 1). */
type MeanSquares = {
  readonly n: number;
  readonly k: number;
  readonly msr: number;
  readonly msc: number;
  readonly mse: number;
};

export type Agreement = {
  readonly candidates: number;
  readonly examiners: number;
  /** ICC(A,1): how far one examiner's mark stands for what any other would have given. */
  readonly single: number;
  /** 95 % limits of ICC(A,1) (McGraw & Wong 1996, table 7); null where nothing is left to estimate them from. */
  readonly limits: readonly [low: number, high: number] | null;
  /** ICC(A,k): the same of the mean, which is what counts. */
  readonly mean: number;
  /** ICC(C,1): the same as ICC(A,1) where one examiner being stricter throughout does no harm. */
  readonly consistency: number;
};

/** Why there is no figure. `all_alike`: every mark is the same one, so that nothing can be told apart. */
export type NoAgreement = 'too_few_candidates' | 'too_few_examiners' | 'all_alike';

/** How far the columns of a table of marks agree, or why that cannot be said. */
export function agreementOf(rows: readonly (readonly number[])[]): Agreement | NoAgreement {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return 'too_few_candidates';
  if (first.length < 2) return 'too_few_examiners';
  if (rows.every((row) => row.every((mark) => mark === first[0]))) return 'all_alike';
  const squares = meanSquares(rows, first.length);
  const { n, k, msr, msc, mse } = squares;
  const single = over(msr - mse, msr + (k - 1) * mse + (k * (msc - mse)) / n);
  return {
    candidates: n,
    examiners: k,
    single,
    limits: limitsOf(squares, single),
    mean: over(msr - mse, msr + (msc - mse) / n),
    consistency: over(msr - mse, msr + (k - 1) * mse),
  };
}

/** Where candidates do not differ at all, marks agree no better than by chance. */
const over = (above: number, below: number): number => (below === 0 ? 0 : above / below);

function meanSquares(rows: readonly (readonly number[])[], k: number): MeanSquares {
  const n = rows.length;
  const grand = meanOfFigures(rows.flat());
  const rowMeans = rows.map(meanOfFigures);
  const columnMeans = Array.from({ length: k }, (_, at) => meanOfFigures(rows.map((row) => row[at] ?? 0)));
  const sumOf = (figures: readonly number[]): number => figures.reduce((sum, one) => sum + one ** 2, 0);
  const left = rows.flatMap((row, r) =>
    row.map((mark, c) => mark - (rowMeans[r] ?? 0) - (columnMeans[c] ?? 0) + grand),
  );
  return {
    ...{ n, k },
    msr: (k * sumOf(rowMeans.map((one) => one - grand))) / (n - 1),
    msc: (n * sumOf(columnMeans.map((one) => one - grand))) / (k - 1),
    mse: sumOf(left) / ((n - 1) * (k - 1)),
  };
}

const TAIL = 0.975;

function limitsOf({ n, k, msr, msc, mse }: MeanSquares, icc: number): Agreement['limits'] {
  if (icc >= 1 || mse <= 0) return null;
  const a = (k * icc) / (n * (1 - icc));
  const b = 1 + (k * icc * (n - 1)) / (n * (1 - icc));
  const freedom = (a * msc + b * mse) ** 2 / ((a * msc) ** 2 / (k - 1) + (b * mse) ** 2 / ((n - 1) * (k - 1)));
  const below = fQuantile(TAIL, n - 1, freedom);
  const above = fQuantile(TAIL, freedom, n - 1);
  const rest = k * msc + (k * n - k - n) * mse;
  return [(n * (msr - below * mse)) / (below * rest + n * msr), (n * (above * msr - mse)) / (rest + n * above * msr)];
}

/** How an ICC reads: below 0.5 poor, to 0.75 moderate, to 0.9 good, above excellent (Koo & Li 2016, J Chiropr Med 15). */
export type Band = 'poor' | 'moderate' | 'good' | 'excellent';
export const bandOf = (icc: number): Band =>
  icc < 0.5 ? 'poor' : icc < 0.75 ? 'moderate' : icc <= 0.9 ? 'good' : 'excellent';
