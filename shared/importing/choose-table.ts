import type { SheetCells } from './cell.ts';
import { tablesHeadedAt, tablesIn, withMapping, type Table } from './find-table.ts';
import type { Layout } from './layout.ts';

/** What a person chose instead of what was found. */
export type TableChoice<F extends string> = {
  readonly sheet?: string;
  /** Further sheets to take together with the first. */
  readonly alsoSheets?: readonly string[];
  /** Whether rows that are hidden or filtered away are taken too. */
  readonly withHidden?: boolean;
  /** Last row of the heading, 1-based. */
  readonly headerRow?: number;
  readonly mapping?: Readonly<Partial<Record<F, number | null>>>;
};

/** The tables of one sheet that are read together. */
export type SheetTables<F extends string> = { readonly sheet: SheetCells; readonly tables: readonly Table<F>[] };

/** The sheets of a file that hold such a list: those that are read, the main one first, and those that are not. */
export type ChosenTables<F extends string> = {
  /** The table whose heading and columns a person can choose; null when there is no such list. */
  readonly main: Table<F> | null;
  readonly read: readonly SheetTables<F>[];
  readonly elsewhere: readonly SheetTables<F>[];
};

/** Sheets with such a list, the best first; hidden ones last. */
export function sheetsWith<F extends string>(sheets: readonly SheetCells[], layout: Layout<F>): SheetTables<F>[] {
  return sheets
    .map((sheet) => ({ sheet, tables: tablesIn(sheet, layout) }))
    .filter(({ tables }) => tables.length > 0)
    .sort((a, b) => Number(a.sheet.hidden) - Number(b.sheet.hidden) || scoreOf(b) - scoreOf(a));
}

/** How well the best table of a sheet fits. */
export const scoreOf = <F extends string>({ tables }: SheetTables<F>): number =>
  Math.max(...tables.map(({ score }) => score));

/** The list to read: the best that was found, or what the person chose. */
export function chooseTables<F extends string>(
  sheets: readonly SheetCells[],
  layout: Layout<F>,
  choice: TableChoice<F> = {},
): ChosenTables<F> {
  const found = sheetsWith(sheets, layout);
  const wanted = choice.sheet ?? found[0]?.sheet.name ?? sheets[0]?.name;
  const sheet = sheets.find(({ name }) => name === wanted);
  if (sheet === undefined) return { main: null, read: [], elsewhere: found };
  const tables =
    choice.headerRow === undefined
      ? (found.find((one) => one.sheet === sheet)?.tables ?? [])
      : tablesHeadedAt(sheet, choice.headerRow, layout);
  const mapped = tables.map((table) => withChosen(table, tables[0], layout, choice));
  const others = found.filter((one) => one.sheet !== sheet);
  const also = new Set(choice.alsoSheets);
  return {
    main: mapped[0] ?? null,
    read: [
      ...(mapped.length === 0 ? [] : [{ sheet, tables: mapped }]),
      ...others.filter((one) => also.has(one.sheet.name)),
    ],
    elsewhere: others.filter((one) => !also.has(one.sheet.name)),
  };
}

/** Columns chosen for the first table count for every further one with the same headings in the same columns. */
function withChosen<F extends string>(
  table: Table<F>,
  first: Table<F> | undefined,
  layout: Layout<F>,
  { mapping }: TableChoice<F>,
): Table<F> {
  const shape = ({ columns }: Table<F>): string => JSON.stringify(columns.map(({ index, header }) => [index, header]));
  if (mapping === undefined || first === undefined || shape(table) !== shape(first)) return table;
  return withMapping(table, layout, mapping);
}
