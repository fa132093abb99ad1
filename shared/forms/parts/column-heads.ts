import { floating, OPEN, type Cells } from './cells.ts';
import { rowHeight } from './height.ts';
import type { Node } from './paper.ts';

// The heads of a ruled table: one row, or two where columns share one.

/** A column: its head, its width in points or `*`, how its cells are set, and the head it shares with its neighbours. */
export type RegisterColumn = {
  readonly head: string;
  readonly width: number | '*';
  readonly set?: 'value' | 'prose' | 'mark';
  readonly group?: string;
  /** Its cells are figures, so that a spreadsheet can add them up. */
  readonly isFigure?: true;
};

/** The head rows of columns as wide as fitted, in a type size, each at least so high. */
export function headRows(
  columns: readonly RegisterColumn[],
  widths: readonly number[],
  size: number,
  { head }: Cells,
  least = 0,
): Node[][] {
  if (columns.every(({ group }) => group === undefined)) return [columns.map((column) => head(column.head))];
  const top = middleOf(columns, widths, size, least);
  const upper = columns.map((column, at): Node => {
    if (column.group === undefined) return { ...floating(head(column.head), top(at)), border: OPEN.first };
    if (columns[at - 1]?.group === column.group) return {};
    const rest = columns.slice(at);
    const end = rest.findIndex(({ group }) => group !== column.group);
    return { ...head(column.group), colSpan: end === -1 ? rest.length : end };
  });
  return [
    upper,
    columns.map((column) => (column.group === undefined ? { ...head(''), border: OPEN.last } : head(column.head))),
  ];
}

/** How far down a head that spans both rows stands in their middle. */
function middleOf(
  columns: readonly RegisterColumn[],
  widths: readonly number[],
  size: number,
  least: number,
): (at: number) => number {
  const heightAt = (at: number): number => rowHeight([[columns[at]?.head ?? '', widths[at] ?? size]], size);
  const lower = columns.flatMap(({ group }, at) => (group === undefined ? [] : [heightAt(at)]));
  const both = Math.max(rowHeight([['', size]], size), least) + Math.max(least, ...lower);
  return (at) => Math.max(0, (both - heightAt(at)) / 2);
}
