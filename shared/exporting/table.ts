/** A list of a sitting as a table: what is saved as a spreadsheet or copied, in the words of the office. */
export type Table = {
  readonly sheet: string;
  /** One row of heads, or two where columns share one. */
  readonly heads: readonly (readonly string[])[];
  /** A head over several columns: first and last column of the upper row, 0-based. */
  readonly group: { readonly from: number; readonly to: number } | null;
  /** How wide the columns are, in characters. */
  readonly widths: readonly number[];
  /** Columns whose numbers are figures; every other cell is text, so that no ID number loses digits. */
  readonly figures: ReadonlySet<number>;
  readonly rows: readonly (readonly string[])[];
};

/** What a cell of a column of figures holds: the figure with its decimals, or null where it is words such as 缺考. */
export function figureIn(text: string): { readonly value: number; readonly decimals: number } | null {
  const decimals = /^-?\d{1,6}(?:\.(\d{1,4}))?$/.exec(text);
  return decimals === null ? null : { value: Number(text), decimals: decimals[1]?.length ?? 0 };
}

/** Makes a table of these heads and rows, as wide as its longest texts need. */
export function tableOf(
  sheet: string,
  heads: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  { figures = [], group = null }: { figures?: readonly number[]; group?: Table['group'] } = {},
): Table {
  const lowest = heads.at(-1) ?? [];
  const widths = lowest.map((_, at) => Math.min(WIDEST, Math.max(...[lowest, ...rows].map((row) => wide(row[at])))));
  return { sheet, heads, group, widths, figures: new Set(figures), rows };
}

const WIDEST = 44;
/** Han characters take two places. */
const wide = (text = ''): number => 2 + Array.from(text).reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
