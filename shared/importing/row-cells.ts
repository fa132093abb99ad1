import { EMPTY, cellAt, shownText, textOf, type Cell } from './cell.ts';
import type { RowOfCells } from './data-rows.ts';
import type { Table } from './find-table.ts';
import { flaw, type Flaw, type FlawKind } from './flaw.ts';
import type { Layout } from './layout.ts';

/** One row of a list by its fields, with the findings about it. */
export type RowCells<F extends string> = {
  readonly cellOf: (field: F) => Cell;
  /** The text of a field, tidied; a cell that can't be read is reported and empty. */
  readonly text: (field: F, tidy: (raw: string) => string) => string;
  /** The heading as the file has it, or the field's usual one. */
  readonly headerOf: (field: F) => string;
  readonly report: (kind: FlawKind, field: F, detail?: Flaw['detail']) => void;
  readonly flaws: Flaw[];
  /** Fields whose text was tidied. */
  readonly tidied: Set<F>;
};

const LONGEST_LINE = 200;
/** What a decoder puts in the place of bytes that are no character. */
export const BROKEN = '\ufffd';

/** Takes a row apart by the columns that were found. */
export function rowCells<F extends string>(
  layout: Layout<F>,
  table: Table<F>,
  { sheetRow, cells }: RowOfCells,
): RowCells<F> {
  const flaws: Flaw[] = [];
  const tidied = new Set<F>();
  const cellOf = (field: F): Cell => {
    const index = table.mapping[field];
    return index === null ? EMPTY : cellAt(cells, index);
  };
  const headerOf = (field: F): string =>
    table.columns.find((column) => column.field === field)?.header ?? layout.specs[field].header;
  const report: RowCells<F>['report'] = (kind, field, detail = {}) => {
    flaws.push(flaw(kind, sheetRow, headerOf(field), shownText(cellOf(field)), detail));
  };
  const text: RowCells<F>['text'] = (field, tidy) => {
    const cell = cellOf(field);
    if (cell.kind === 'empty') return '';
    const kind = cellFault(cell);
    if (kind !== null) report(kind, field);
    if (kind === 'cell_error' || kind === 'cell_uncalculated') return '';
    const raw = textOf(cell);
    const tidyText = tidy(raw);
    if (tidyText !== raw) tidied.add(field);
    if (tidyText.length > LONGEST_LINE) report('text_too_long', field, { max: LONGEST_LINE });
    return tidyText;
  };
  return { cellOf, text, headerOf, report, flaws, tidied };
}

/** Why a cell says nothing that can be trusted; null for one that does. */
export function cellFault(cell: Cell): 'cell_error' | 'cell_uncalculated' | 'character_broken' | null {
  if (cell.kind === 'error') return 'cell_error';
  if (cell.kind === 'uncalculated') return 'cell_uncalculated';
  return cell.kind === 'text' && cell.text.includes(BROKEN) ? 'character_broken' : null;
}
