import { EMPTY, cellAt, shownText, type Cell } from './cell.ts';
import type { DataRow } from './data-rows.ts';
import type { Table } from './find-table.ts';
import { flaw, type Flaw, type FlawKind } from './flaw.ts';
import type { Layout } from './layout.ts';

/** One row of a list by its fields, with the findings about it. */
export type RowCells<F extends string> = {
  readonly cellOf: (field: F) => Cell;
  /** The heading as the file has it, or the field's usual one. */
  readonly headerOf: (field: F) => string;
  readonly report: (kind: FlawKind, field: F, detail?: Flaw['detail']) => void;
  readonly flaws: Flaw[];
};

/** Takes a row apart by the columns that were found. */
export function rowCells<F extends string>(
  layout: Layout<F>,
  table: Table<F>,
  { sheetRow, cells }: DataRow,
): RowCells<F> {
  const flaws: Flaw[] = [];
  const cellOf = (field: F): Cell => {
    const index = table.mapping[field];
    return index === null ? EMPTY : cellAt(cells, index);
  };
  const headerOf = (field: F): string =>
    table.columns.find((column) => column.field === field)?.header ?? layout.specs[field].header;
  return {
    cellOf,
    headerOf,
    report: (kind, field, detail = {}) => {
      flaws.push(flaw(kind, sheetRow, headerOf(field), shownText(cellOf(field)), detail));
    },
    flaws,
  };
}
