import type { SheetCells } from './cell.ts';
import { assign, distinctHeaders, groupsOf, headingsOf, type Heading } from './heading-columns.ts';
import { headingRows } from './heading-rows.ts';
import type { Layout } from './layout.ts';
import { heading } from './normalise.ts';
import { sideBySide, type Part } from './side-by-side.ts';

/** A column of the table that was found; `field` is null for a column without a field of its own. */
export type Column<F extends string> = { readonly index: number; readonly header: string; readonly field: F | null };

/** Where a list stands in a workbook. Rows are 1-based, as Excel shows them. */
export type Table<F extends string> = {
  readonly sheet: SheetCells;
  /** First and last row of the heading; two where a group heading stands above. */
  readonly headerRows: readonly [first: number, last: number];
  /** The last row that can belong to it: the next table begins below. */
  readonly lastRow: number;
  /** Its columns, 0-based, from one to before the other: several tables may stand side by side. */
  readonly across: readonly [from: number, to: number];
  readonly columns: readonly Column<F>[];
  /** Column index of each field, or null. */
  readonly mapping: Readonly<Record<F, number | null>>;
  /** Required fields without a column. */
  readonly missing: readonly F[];
  /** Fields whose heading stands over several columns. */
  readonly ambiguous: readonly F[];
  /** How well it fits; comparable between sheets of one layout. */
  readonly score: number;
};

const ENOUGH_FIELDS = 2;
const KNOWN_WEIGHT = 0.25;
const UNSURE_WEIGHT = 0.5;
/** A second heading row must bring something: one more heading that is known. */
const SECOND_ROW_COST = 0.1;

/** Every table of a sheet, from top to bottom and from left to right; none where no such list stands in it. */
export function tablesIn<F extends string>(sheet: SheetCells, layout: Layout<F>): Table<F>[] {
  const heads: Head<F>[] = [];
  for (const row of rowsWithAnchor(sheet, layout)) {
    if (heads.some(({ first, last }) => first <= row && row <= last)) continue;
    const best = bestAround(sheet, row, layout);
    if (best === null) continue;
    const before = heads.at(-1);
    if (before === undefined || best.first > before.last) heads.push(best);
    else if (best.score > before.score) heads.splice(-1, 1, best);
  }
  const whole = wholeHeads(heads, layout);
  return whole.flatMap((head, index) => {
    const lastRow = (whole[index + 1]?.first ?? sheet.rows.length + 1) - 1;
    return sideBySide(head.headings, layout).map((part) => tableOf(sheet, head, part, lastRow, layout));
  });
}

/** The tables under a heading row that a person chose; a group heading above it counts where it brings fields. */
export function tablesHeadedAt<F extends string>(sheet: SheetCells, last: number, layout: Layout<F>): Table<F>[] {
  const single = headAt(sheet, last, last, layout);
  const double = last === 1 ? single : headAt(sheet, last - 1, last, layout);
  const head = single.score > 0 && double.score > single.score ? double : single;
  const next = tablesIn(sheet, layout).find(({ headerRows }) => headerRows[0] > last);
  const lastRow = (next?.headerRows[0] ?? sheet.rows.length + 1) - 1;
  return sideBySide(head.headings, layout).map((part) => tableOf(sheet, head, part, lastRow, layout));
}

/** The table with the columns that a person chose for some fields. */
export function withMapping<F extends string>(
  table: Table<F>,
  layout: Layout<F>,
  chosen: Readonly<Partial<Record<F, number | null>>>,
): Table<F> {
  const wanted = new Map<number, F>();
  for (const field of layout.fields) {
    const index: number | null | undefined = chosen[field];
    if (typeof index === 'number') wanted.set(index, field);
  }
  const columns = table.columns.map((column) => {
    const field = wanted.get(column.index);
    if (field !== undefined) return { ...column, field };
    const replaced = column.field !== null && chosen[column.field] !== undefined;
    return replaced ? { ...column, field: null } : column;
  });
  const ambiguous = table.ambiguous.filter((field) => chosen[field] === undefined);
  return { ...table, ...mapped(columns, layout), ambiguous };
}

/** A heading of one or two rows, 1-based, over the whole width of a sheet. */
type Head<F extends string> = {
  readonly first: number;
  readonly last: number;
  readonly headings: readonly Heading[];
  readonly fields: ReadonlySet<F>;
  readonly score: number;
};

/** Beside the best heading only those count that have every column the best one has and the list needs: `姓名：` in a footer is none. */
function wholeHeads<F extends string>(heads: readonly Head<F>[], layout: Layout<F>): readonly Head<F>[] {
  const best = heads.toSorted((a, b) => b.score - a.score)[0];
  const needed = layout.fields.filter((field) => layout.specs[field].required && best?.fields.has(field) === true);
  return heads.filter((head) => head === best || needed.every((field) => head.fields.has(field)));
}

function rowsWithAnchor<F extends string>(sheet: SheetCells, { anchorNames }: Layout<F>): readonly number[] {
  const rows = headingRows(sheet);
  return [...new Set(anchorNames.flatMap((name) => rows.get(name) ?? []))].sort((a, b) => a - b);
}

/** The best heading of one or two rows that holds this row; null where none is good enough. */
function bestAround<F extends string>(sheet: SheetCells, row: number, layout: Layout<F>): Head<F> | null {
  let best: Head<F> | null = null;
  for (const [first, last] of [
    [row - 1, row],
    [row, row],
    [row, row + 1],
  ] as const) {
    if (first < 1 || last > sheet.rows.length) continue;
    const head = headAt(sheet, first, last, layout);
    // Over a heading that is complete by itself, a row of records is no group heading.
    if (last > row && headAt(sheet, last, last, layout).score >= head.score) continue;
    const fits = head.fields.size >= ENOUGH_FIELDS && layout.anchors.some((field) => head.fields.has(field));
    if (fits && (best === null || head.score > best.score)) best = head;
  }
  return best;
}

function headAt<F extends string>(sheet: SheetCells, first: number, last: number, layout: Layout<F>): Head<F> {
  const headings = headingsOf(sheet, first - 1, last - 1);
  const { fieldOf, ambiguous } = assign(headings, layout);
  const fields = new Set([...fieldOf.values(), ...ambiguous]);
  const known = headings.filter(({ header }) => layout.known.has(heading(header))).length;
  // A heading that could be two columns is worth less than one that a group heading above it tells apart.
  const score =
    fieldOf.size + ambiguous.length * UNSURE_WEIGHT + known * KNOWN_WEIGHT - (last - first) * SECOND_ROW_COST;
  return { first, last, headings, fields, score };
}

function tableOf<F extends string>(
  sheet: SheetCells,
  { first, last, score }: Head<F>,
  { headings, across }: Part,
  lastRow: number,
  layout: Layout<F>,
): Table<F> {
  const { fieldOf, ambiguous } = assign(headings, layout);
  const groups = first === last ? (first === 1 ? () => '' : groupsOf(sheet, first - 2)) : groupsOf(sheet, first - 1);
  const headers = distinctHeaders(headings, groups);
  const columns = headings.map(({ index, header }) => ({
    index,
    header: headers.get(index) ?? header,
    field: fieldOf.get(index) ?? null,
  }));
  return { sheet, headerRows: [first, last], lastRow, across, score, ambiguous, ...mapped(columns, layout) };
}

function mapped<F extends string>(columns: readonly Column<F>[], layout: Layout<F>) {
  const mapping = Object.fromEntries(
    layout.fields.map((field) => [field, columns.find((column) => column.field === field)?.index ?? null]),
  ) as Record<F, number | null>;
  const missing = layout.fields.filter((field) => layout.specs[field].required && mapping[field] === null);
  return { columns, mapping, missing };
}
