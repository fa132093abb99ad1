import { cellAt, textOf, type SheetCells } from './cell.ts';
import { chooseTables, type SheetTables, type TableChoice } from './choose-table.ts';
import { dataRows, type DataRow, type RowOfCells, type SkippedRow } from './data-rows.ts';
import type { Column, Table } from './find-table.ts';
import { flaw, type Flaw } from './flaw.ts';
import type { Layout } from './layout.ts';
import { columnsLeftOut, namedAbove, saysSomething } from './left-out.ts';
import { code } from './normalise.ts';
import { personName } from './person-name.ts';
import { BROKEN } from './row-cells.ts';
import { saysMore } from './says-more.ts';
import { strayNumbers } from './stray-numbers.ts';

/** Records of one table. */
export type TableRows<F extends string> = { readonly table: Table<F>; readonly rows: readonly DataRow[] };

/** People of the file who stand where they are not read unless somebody says so. */
export type Elsewhere = {
  /** How many stand on hidden rows of the sheets that are read, taken or not. */
  readonly hiddenRows: number;
  /** The other sheets with people, `taken` where somebody said so. */
  readonly sheets: readonly OtherSheet[];
};

export type OtherSheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly people: number;
  readonly taken: boolean;
};

export type Gathered<F extends string> = {
  readonly main: Table<F> | null;
  readonly parts: readonly TableRows<F>[];
  readonly skipped: readonly SkippedRow[];
  readonly elsewhere: Elsewhere;
  /** What is said about rows that are no records or are not read. */
  readonly flaws: readonly Flaw[];
};

/** The fields that make a list one of people. */
type PersonField = 'name' | 'idNumber';

/**
 * The records of a list of people from every table that is read. Whatever else in the file looks like a person is named: hidden
 * rows, other sheets, example rows, numbers that stand in no table, columns that are left out.
 */
export function gatherRows<F extends string>(
  sheets: readonly SheetCells[],
  layout: Layout<F | PersonField>,
  keys: readonly (F | PersonField)[],
  choice: TableChoice<F | PersonField>,
  isLeftOut: (column: Column<F | PersonField>) => boolean = () => false,
): Gathered<F | PersonField> {
  const { main, read, elsewhere } = chooseTables(sheets, layout, choice);
  const flaws: Flaw[] = [];
  const parts: TableRows<F | PersonField>[] = [];
  const skipped: SkippedRow[] = [];
  let hiddenRows = 0;
  for (const { sheet, tables } of read) {
    flaws.push(...hiddenColumns(tables, keys, isLeftOut), ...onSheet(sheet.name, namedAbove(tables)));
    for (const table of tables) {
      const found = dataRows(table, keys);
      const isHidden = ({ sheetRow }: DataRow): boolean => sheet.hiddenRows.has(sheetRow);
      const behind = found.rows.filter(isHidden);
      hiddenRows += behind.length;
      const hidden = choice.withHidden === true ? [] : behind;
      parts.push({ table, rows: hidden.length === 0 ? found.rows : found.rows.filter((row) => !isHidden(row)) });
      skipped.push(...found.skipped);
      flaws.push(
        ...onSheet(
          sheet.name,
          hidden.map((row) => about('row_hidden', table, row)),
        ),
      );
      flaws.push(...onSheet(sheet.name, saidOfSkipped(table, found.skipped)));
      flaws.push(...onSheet(sheet.name, columnsLeftOut(table, found.rows, isLeftOut)));
    }
  }
  const others = elsewhere.map((one) => ({ ...peopleOf(one, keys), taken: false }));
  for (const { name, hidden, people, names } of others) {
    if (people === 0) continue;
    const kind = hidden ? 'hidden_sheet_not_read' : 'sheet_not_read';
    flaws.push(...onSheet(name, [flaw(kind, null, '', name, { sheet: name, count: people, names: names.join('、') })]));
  }
  const also = read.slice(1).map((one) => ({ ...peopleOf(one, keys), taken: true }));
  const tables = [...read, ...elsewhere].flatMap((one) => one.tables);
  flaws.push(...strayNumbers(sheets, tables));
  return {
    main,
    parts,
    skipped,
    elsewhere: { hiddenRows, sheets: withPeople([...also, ...others], sheets) },
    flaws,
  };
}

/** Sheets with people, in the order of the file. */
function withPeople(others: readonly (OtherSheet & { names: unknown })[], sheets: readonly SheetCells[]): OtherSheet[] {
  const order = sheets.map(({ name }) => name);
  return others
    .filter(({ people }) => people > 0)
    .map(({ name, hidden, people, taken }) => ({ name, hidden, people, taken }))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** Findings of one sheet, which say on which they are. */
export const onSheet = (sheet: string, flaws: readonly Flaw[]): Flaw[] => flaws.map((one) => ({ ...one, sheet }));

function peopleOf<F extends string>(
  { sheet, tables }: SheetTables<F | PersonField>,
  keys: readonly (F | PersonField)[],
) {
  const names = tables.flatMap((table) => {
    const { name, idNumber } = table.mapping;
    return dataRows(table, keys).rows.map(({ cells }) => {
      const called = personName(textOf(cellAt(cells, name ?? -1)));
      return called === '' ? code(textOf(cellAt(cells, idNumber ?? -1))) : called;
    });
  });
  return { name: sheet.name, hidden: sheet.hidden, people: names.length, names };
}

function about<F extends string>(
  kind: Flaw['kind'],
  table: Table<F | PersonField>,
  { sheetRow, cells }: RowOfCells,
): Flaw {
  const { name, idNumber } = table.mapping;
  const texts = [name, idNumber].map((column) => (column === null ? '' : textOf(cellAt(cells, column))));
  return flaw(kind, sheetRow, '', texts.filter((text) => text !== '').join(' '), { name: personName(texts[0] ?? '') });
}

function saidOfSkipped<F extends string>(table: Table<F | PersonField>, skipped: readonly SkippedRow[]): Flaw[] {
  return skipped.flatMap(({ sheetRow, why, text }) => {
    const cells = table.sheet.rows[sheetRow - 1] ?? [];
    if (text.includes(BROKEN)) return [flaw('character_broken', sheetRow, '', text.slice(0, 200))];
    if (why === 'example') return [about('example_row', table, { sheetRow, cells })];
    if (why === 'note') return [flaw('row_not_read', sheetRow, '', text.slice(0, 200))];
    // A total or a signature may name somebody.
    return (why === 'total' || why === 'signature') && saysMore(text)
      ? [flaw('row_not_read', sheetRow, '', text.slice(0, 200))]
      : [];
  });
}

/** Hidden columns that are taken all the same: of a field, or kept beside because something stands in them. */
function hiddenColumns<F extends string>(
  tables: readonly Table<F>[],
  keys: readonly F[],
  isLeftOut: (column: Column<F>) => boolean,
): Flaw[] {
  const [table] = tables;
  if (table === undefined || table.sheet.hiddenColumns.size === 0) return [];
  const { sheet, columns, headerRows } = table;
  const { rows } = dataRows(table, keys);
  const isTaken = (column: Column<F>): boolean =>
    column.field !== null || (!isLeftOut(column) && saysSomething(rows, column.index));
  const hidden = columns.filter((column) => sheet.hiddenColumns.has(column.index) && isTaken(column));
  return onSheet(
    sheet.name,
    hidden.map(({ header }) => flaw('column_hidden', headerRows[1], header, '')),
  );
}
