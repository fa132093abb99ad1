import { plain } from './normalise.ts';

/** One cell of a sheet as the file holds it. Text and number stay apart: an ID that is a number has lost digits. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** `text` is what Excel shows (`001`, `1.2E+17`), `value` what it holds. */
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  /** A number formatted as a date; `date` is YYYY-MM-DD, `time` HH:MM where the cell shows more than the day. */
  | { readonly kind: 'date'; readonly date: string; readonly time?: string; readonly text: string }
  /** A formula error such as #N/A. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula that no program has calculated yet: what it would say is not in the file. */
  | { readonly kind: 'uncalculated'; readonly text: string };

/** Cells that are one, by 0-based rows and columns, all inclusive. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/**
 * A sheet as a matrix; `rows[0]` is row 1 as Excel shows it. Rows may differ in length, missing cells are empty. What is merged
 * downwards stands in every row it covers (see merged-cells.ts).
 */
export type SheetCells = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
  /** Rows, 1-based, that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Columns, 0-based, that are hidden. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Merge[];
};

/** A sheet with nothing hidden and nothing merged. */
export const plainSheet = (name: string, rows: SheetCells['rows']): SheetCells => ({
  name,
  hidden: false,
  rows,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
});

export const EMPTY: Cell = { kind: 'empty' };

/** Excel keeps 15 significant digits; a longer whole number has lost its tail. */
const LONGEST_EXACT = 1e15;
/** Weeds out nearly every text before the exact test. */
const SCIENTIFIC = /^\s*\d[\d.]*e/i;
const LOST_AS_TEXT = /^\d(?:\.\d+)?e\+?1[5-9]$/i;

export const cellAt = (row: readonly Cell[], column: number): Cell => row[column] ?? EMPTY;

/** What a person reads in the cell, with nothing rounded away: shown text where it equals the value, else every digit. */
export function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
    case 'error':
      return cell.text;
    case 'uncalculated':
      return '';
    case 'date':
      return cell.time === undefined ? cell.date : `${cell.date} ${cell.time}`;
    case 'number':
      return Number(cell.text) === cell.value ? cell.text : String(cell.value);
  }
}

/** What to show of a cell in a list of flaws: the text as Excel displays it. */
export const shownText = (cell: Cell): string => (cell.kind === 'empty' ? '' : cell.text);

export const isBlank = (cell: Cell): boolean =>
  cell.kind === 'empty' || (cell.kind === 'text' && (cell.text === '' || plain(cell.text) === ''));

/** Whether a code (ID, certificate or admission number) lost digits because Excel took it for a number. */
export function hasLostDigits(cell: Cell): boolean {
  if (cell.kind === 'number') return Math.abs(cell.value) >= LONGEST_EXACT;
  return cell.kind === 'text' && SCIENTIFIC.test(cell.text) && LOST_AS_TEXT.test(cell.text.trim());
}
