import { cellAt, isBlank, textOf, type Cell } from './cell.ts';
import type { Table } from './find-table.ts';
import { heading, plain } from './normalise.ts';

/** A row below the heading that is no record, and why. */
export type SkippedRow = { readonly sheetRow: number; readonly why: 'blank' | 'total' | 'signature' | 'header_again' };
export type DataRow = { readonly sheetRow: number; readonly cells: readonly Cell[] };

const TOTAL = /^(?:合计|总计|小计|共计|总人数|人数)/;
const SIGNATURE =
  /^(?:填报|填表|制表|审核|复核|校对|经办|负责|单位负责|联系|备注|说明|注[:：]|盖章|\(?章\)?$|日期|统计)/;
const SEQUENCE = new Set(['序号', '编号', 'no', '试题序号']);

/**
 * The records of a table: blank rows, totals, signatures and repeated headings are set apart. `keys` are the fields of which a
 * record has at least one; rows after a total or signature without any are notes.
 */
export function dataRows<F extends string>(
  table: Table<F>,
  keys: readonly F[],
): { rows: DataRow[]; skipped: SkippedRow[] } {
  const keyColumns = keys.map((field) => table.mapping[field]).filter((index) => index !== null);
  const sequence = table.columns.find(({ header }) => SEQUENCE.has(heading(header)))?.index ?? -1;
  const headings = new Map(table.columns.map(({ index, header }) => [index, heading(header)]));
  const rows: DataRow[] = [];
  const skipped: SkippedRow[] = [];
  let ended = false;
  for (let at = table.headerRows[1]; at < table.sheet.rows.length; at += 1) {
    const cells = table.sheet.rows[at] ?? [];
    const sheetRow = at + 1;
    const why = judge(cells, keyColumns, sequence, headings);
    if (why === null && !(ended && keyColumns.every((column) => isBlank(cellAt(cells, column))))) {
      rows.push({ sheetRow, cells });
    } else {
      skipped.push({ sheetRow, why: why ?? 'signature' });
      if (why === 'total' || why === 'signature') ended = true;
    }
  }
  return { rows, skipped };
}

function judge(
  cells: readonly Cell[],
  keyColumns: readonly number[],
  sequence: number,
  headings: ReadonlyMap<number, string>,
): SkippedRow['why'] | null {
  const first = cells.findIndex((cell, index) => index !== sequence && !isBlank(cell));
  const lead = sequence >= 0 && !isBlank(cellAt(cells, sequence)) ? sequence : first;
  if (first === -1 && (lead === -1 || cellAt(cells, lead).kind === 'number')) return 'blank';
  const text = plain(textOf(cellAt(cells, lead)));
  const last = keyColumns.at(-1);
  if (last === undefined || isBlank(cellAt(cells, last))) {
    if (TOTAL.test(text)) return 'total';
    if (SIGNATURE.test(text)) return 'signature';
    if (first === -1) return 'blank';
  }
  const repeated = keyColumns.filter((column) => {
    const cell = cellAt(cells, column);
    return cell.kind === 'text' && heading(cell.text) === headings.get(column);
  });
  return repeated.length > 0 && repeated.length === keyColumns.length ? 'header_again' : null;
}
