import { cellAt, isBlank, textOf, type Cell } from './cell.ts';
import type { RowOfCells } from './data-rows.ts';
import type { Column, Table } from './find-table.ts';
import { flaw, type Flaw } from './flaw.ts';
import { plain } from './normalise.ts';

/** Somebody named beside a list: `领队：王五`. */
const SOMEBODY = /(?:人|员|长|队|领导|老师|教师|负责|审核|制表|填表)[:：]\s*\p{Script=Han}[\p{Script=Han}·]{1,5}$/u;

/** People who are named above the first heading of a sheet. */
export function namedAbove<F extends string>(tables: readonly Table<F>[]): Flaw[] {
  const [table] = tables;
  if (table === undefined) return [];
  return table.sheet.rows.slice(0, table.headerRows[0] - 1).flatMap((cells, at) => {
    const texts = [...new Set(cells.map((cell) => plain(textOf(cell))))].filter((text) => SOMEBODY.test(text));
    return texts.length === 0 ? [] : [flaw('row_not_read', at + 1, '', texts.join(' ').slice(0, 200))];
  });
}

/** Columns of which nothing is taken although something stands in them: without a heading, or under one nobody asked for. */
export function columnsLeftOut<F extends string>(
  table: Table<F>,
  rows: readonly RowOfCells[],
  isLeftOut: (column: Column<F>) => boolean,
): Flaw[] {
  const [from] = table.across;
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = new Map(table.columns.map((column) => [column.index, column]));
  return Array.from({ length: Math.max(0, widest - from) }, (_, step) => from + step).flatMap((index) => {
    const column = columns.get(index);
    if (column !== undefined && (column.field !== null || !isLeftOut(column))) return [];
    const filled = rows.filter(({ cells }) => !isBlank(cellAt(cells, index)) && !isCovered(cells, index));
    const first = filled[0];
    if (first === undefined || isSequence(filled, index)) return [];
    const texts = filled.map(({ cells }) => plain(textOf(cellAt(cells, index))));
    const value = texts.join('、').slice(0, 100);
    const { header = '' } = column ?? {};
    const kind = column === undefined ? 'column_without_heading' : 'column_not_taken';
    return [flaw(kind, first.sheetRow, header, value, { header, count: filled.length })];
  });
}

/** Whether something stands in a column of these rows, and not only their count. */
export function saysSomething(rows: readonly RowOfCells[], index: number): boolean {
  const filled = rows.filter(({ cells }) => !isBlank(cellAt(cells, index)));
  return filled.length > 0 && !isSequence(filled, index);
}

/** The cell to its left covers it: merged across, it says nothing of its own. */
const isCovered = (cells: readonly Cell[], index: number): boolean => index > 0 && cells[index] === cells[index - 1];

/** Numbers that only count the rows. */
function isSequence(rows: readonly RowOfCells[], index: number): boolean {
  const numbers = rows.map(({ cells }) => Number(textOf(cellAt(cells, index))));
  return numbers.every(
    (number, at) => Number.isInteger(number) && (at === 0 ? number === 1 : number === (numbers[at - 1] ?? 0) + 1),
  );
}
