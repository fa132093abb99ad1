import { cellAt, EMPTY, type Cell, type Merge } from './cell.ts';

/**
 * Lets what is merged downwards count for every row it covers: the very same cell stands in each of them, in the column where the
 * merge begins. Across, nothing is repeated: a total over eight columns is no value of the eighth.
 */
export function fillDown(rows: Cell[][], merges: readonly Merge[]): void {
  for (const { top, left, bottom } of merges) {
    const value = cellAt(rows[top] ?? [], left);
    if (value.kind === 'empty') continue;
    for (let at = top + 1; at <= Math.min(bottom, rows.length - 1); at += 1) {
      const row = rows[at] ?? [];
      while (row.length < left) row.push(EMPTY);
      row[left] = value;
      rows[at] = row;
    }
  }
}

/** Whether a row only continues the merged cells of the one above it and says nothing itself. */
export const onlyContinues = (row: readonly Cell[], above: readonly Cell[]): boolean =>
  row.some((cell) => cell.kind !== 'empty') &&
  row.every((cell, index) => cell.kind === 'empty' || cell === above[index]);
