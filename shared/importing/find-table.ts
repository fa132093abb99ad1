import { cellAt, isBlank, textOf, type Cell, type SheetCells } from './cell.ts';
import type { Layout } from './layout.ts';
import { bareHeading, heading, plain } from './normalise.ts';

/** A column of the table that was found; `field` is null for a column without a field of its own. */
export type Column<F extends string> = { readonly index: number; readonly header: string; readonly field: F | null };

/** Where a list stands in a workbook. Rows are 1-based, as Excel shows them. */
export type Table<F extends string> = {
  readonly sheet: SheetCells;
  /** First and last row of the heading; two where a group heading stands above. */
  readonly headerRows: readonly [first: number, last: number];
  readonly columns: readonly Column<F>[];
  /** Column index of each field, or null. */
  readonly mapping: Readonly<Record<F, number | null>>;
  /** Required fields without a column. */
  readonly missing: readonly F[];
  /** How well it fits; comparable between sheets of one layout. */
  readonly score: number;
};

/** What a person chose instead of what was found. */
export type TableChoice<F extends string> = {
  readonly sheet?: string;
  /** Last row of the heading, 1-based. */
  readonly headerRow?: number;
  readonly mapping?: Readonly<Partial<Record<F, number | null>>>;
};

const SEARCH_ROWS = 60;
const ENOUGH_FIELDS = 2;
const KNOWN_WEIGHT = 0.25;
/** A second heading row must bring something: one more heading that is known. */
const SECOND_ROW_COST = 0.1;

/** Every sheet that holds such a list, best first. Hidden sheets come last. */
export function findTables<F extends string>(sheets: readonly SheetCells[], layout: Layout<F>): Table<F>[] {
  return sheets
    .map((sheet) => bestOfSheet(sheet, layout))
    .filter((table) => table !== null)
    .sort((a, b) => Number(a.sheet.hidden) - Number(b.sheet.hidden) || b.score - a.score);
}

/** The list to read: the best that was found, or what the person chose. Null when there is none. */
export function chooseTable<F extends string>(
  sheets: readonly SheetCells[],
  layout: Layout<F>,
  choice: TableChoice<F> = {},
): Table<F> | null {
  const pool = choice.sheet === undefined ? sheets : sheets.filter(({ name }) => name === choice.sheet);
  const best = findTables(pool, layout)[0] ?? null;
  const sheet = best?.sheet ?? pool[0];
  const at = choice.headerRow === undefined ? null : choice.headerRow - 1;
  const table = at === null || sheet === undefined ? best : headedAt(sheet, at, layout);
  return table === null || choice.mapping === undefined ? table : withMapping(table, layout, choice.mapping);
}

function bestOfSheet<F extends string>(sheet: SheetCells, layout: Layout<F>): Table<F> | null {
  let best: Table<F> | null = null;
  const last = Math.min(sheet.rows.length, SEARCH_ROWS);
  for (let row = 0; row < last; row += 1) {
    for (const end of [row, row + 1]) {
      if (end >= sheet.rows.length) continue;
      const table = tableAt(sheet, row, end, layout);
      const fields = layout.fields.filter((field) => table.mapping[field] !== null);
      const fits = fields.length >= ENOUGH_FIELDS && layout.anchors.some((field) => table.mapping[field] !== null);
      if (fits && (best === null || table.score > best.score)) best = table;
    }
  }
  return best;
}

/** The table under a heading row that a person chose; a group heading above it counts where it brings fields. */
function headedAt<F extends string>(sheet: SheetCells, last: number, layout: Layout<F>): Table<F> {
  const single = tableAt(sheet, last, last, layout);
  const double = last === 0 ? single : tableAt(sheet, last - 1, last, layout);
  return single.score > 0 && double.score > single.score ? double : single;
}

/** Reads rows `first` to `last` (0-based) as a heading; where the lower row is empty the upper one counts. */
function tableAt<F extends string>(sheet: SheetCells, first: number, last: number, layout: Layout<F>): Table<F> {
  const upper = first === last ? [] : (sheet.rows[first] ?? []);
  const lower = sheet.rows[last] ?? [];
  const headers = headersOf(upper, lower);
  const fieldOf = assign(headers, layout);
  const groups = first === last ? (sheet.rows[first - 1] ?? []) : upper;
  const columns = distinct(
    headers.map(({ index, header }) => ({ index, header, field: fieldOf.get(index) ?? null })),
    groups,
  );
  const known = headers.filter(({ header }) => layout.known.has(heading(header))).length;
  const score = fieldOf.size + known * KNOWN_WEIGHT - (last - first) * SECOND_ROW_COST;
  return { ...mapped(columns, layout), sheet, headerRows: [first + 1, last + 1], score };
}

type Header = { readonly index: number; readonly header: string };

function headersOf(upper: readonly Cell[], lower: readonly Cell[]): Header[] {
  const headers: Header[] = [];
  for (let index = 0; index < Math.max(upper.length, lower.length); index += 1) {
    const cell = isBlank(cellAt(lower, index)) ? cellAt(upper, index) : cellAt(lower, index);
    const header = cell.kind === 'text' ? plain(cell.text) : textOf(cell);
    if (header !== '') headers.push({ index, header });
  }
  return headers;
}

/** Gives each field the column whose heading it prefers; first by the whole heading, then without its brackets. */
function assign<F extends string>(headers: readonly Header[], layout: Layout<F>): Map<number, F> {
  const taken = new Map<number, F>();
  for (const reduce of [heading, (text: string) => bareHeading(heading(text))]) {
    const free = new Map<string, number>();
    for (const { index, header } of headers) {
      const key = reduce(header);
      if (!taken.has(index) && !free.has(key)) free.set(key, index);
    }
    const found = new Set(taken.values());
    for (const field of layout.fields) {
      if (found.has(field)) continue;
      const name = layout.specs[field].names.find((candidate) => {
        const index = free.get(candidate);
        return index !== undefined && !taken.has(index);
      });
      const index = name === undefined ? undefined : free.get(name);
      if (index !== undefined) taken.set(index, field);
    }
  }
  return taken;
}

/** Headings that occur twice get the group heading above them, or their place, so that no column hides another. */
function distinct<F extends string>(columns: readonly Column<F>[], groups: readonly Cell[]): Column<F>[] {
  const count = new Map<string, number>();
  for (const { header } of columns) count.set(header, (count.get(header) ?? 0) + 1);
  const used = new Set<string>();
  return columns.map((column) => {
    if ((count.get(column.header) ?? 0) < 2 && !column.header.startsWith('__')) return column;
    const group = groupOver(groups, column.index);
    const wished = group === '' || group === column.header ? column.header : `${group}/${column.header}`;
    const header = used.has(wished) || wished.startsWith('__') ? `${wished}（第${column.index + 1}列）` : wished;
    used.add(header);
    return { ...column, header };
  });
}

/** The group heading over a column: its own cell or, as merged cells leave it, the nearest one to the left. */
function groupOver(groups: readonly Cell[], index: number): string {
  for (let at = Math.min(index, groups.length - 1); at >= 0; at -= 1) {
    const cell = cellAt(groups, at);
    if (!isBlank(cell)) return plain(textOf(cell));
  }
  return '';
}

function mapped<F extends string>(columns: readonly Column<F>[], layout: Layout<F>) {
  const mapping = Object.fromEntries(
    layout.fields.map((field) => [field, columns.find((column) => column.field === field)?.index ?? null]),
  ) as Record<F, number | null>;
  const missing = layout.fields.filter((field) => layout.specs[field].required && mapping[field] === null);
  return { columns, mapping, missing };
}

function withMapping<F extends string>(
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
  return { ...table, ...mapped(columns, layout) };
}
