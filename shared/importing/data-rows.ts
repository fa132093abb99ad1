import { cellAt, EMPTY, isBlank, textOf, type Cell } from './cell.ts';
import type { Table } from './find-table.ts';
import { onlyContinues } from './merged-cells.ts';
import { saysMore } from './says-more.ts';
import { code, heading, plain } from './normalise.ts';
import { levelWithin } from './read-level.ts';
import type { Level } from '../model/basics.ts';

/** A row below the heading that is no record, and why. */
export type SkippedRow = {
  readonly sheetRow: number;
  readonly why: 'blank' | 'total' | 'signature' | 'header_again' | 'example' | 'note';
  /** What stands in it. */
  readonly text: string;
};
export type RowOfCells = { readonly sheetRow: number; readonly cells: readonly Cell[] };
export type DataRow = RowOfCells & {
  /** The level of the group whose line stands above: `二、滨海造船厂（四级）`; null where none names one. */
  readonly under: Level | null;
};

const TOTAL =
  /^(?:合计|总计|小计|共计|累计|总人数|人数|本页)(?![\p{Script=Han}])|^(?:合计|总计|小计|共计|累计|总人数|本页)(?:共|人|[合总小]计)/u;
const SIGNATURE =
  /^(?:填报|填表|制表|审核|复核|校对|经办|负责|单位负责|单位意见|单位盖章|联系|备注|说明|附|注(?:$|[:：1一])|盖章|\(?章\)?$|日期|统计|评分人|核分人|统分人|考评员|以下空白|此行以下)/;
const EXAMPLE =
  /^[([【]?(?:填写|填表)?(?:样例|示例|范例|举例|例如|例子|样本|样表|模板|示范|例)(?:行|数据|\d+|[一二三四五])?[)\]】]?[::]?$/;
/** A name that says itself that it is none: `（示例）王五`, `例：张三`, `王五（样例）`. */
const EXAMPLE_NAME =
  /^[（([【]?(?:样例|示例|范例|举例|例)[)）\]】:：]|^(?:样例|示例|范例|举例)$|[（([【](?:样例|示例|范例|举例|例)[)）\]】]$/;
/** A cell of a line that counts the columns: `(1)`, `2`. */
const COLUMN_NUMBER = /^[（(]?(\d{1,2})[)）]?$/;
const FEWEST_COLUMNS = 3;
const SEQUENCE = new Set(['序号', '编号', 'no', '试题序号', '顺序号', '行号']);
/** A row of totals may say 8人 under the numbers; a number of somebody it has not. */
const NUMBER_OF_SOMEBODY = /[A-Z\d]{6}/;
const LONGEST_LABEL = 30;

/**
 * The records of a table: blank rows, totals, signatures, examples and repeated headings are set apart. `keys` are the fields of
 * which a record has at least one, the last the surest; rows after a total or signature without any are notes. A row with its
 * last key is always a record.
 */
export function dataRows<F extends string>(
  table: Table<F>,
  keys: readonly F[],
): { rows: DataRow[]; skipped: SkippedRow[] } {
  const keyColumns = keys.map((field) => table.mapping[field]).filter((index) => index !== null);
  const judge = judgeOf(table, keyColumns);
  const rows: DataRow[] = [];
  const skipped: SkippedRow[] = [];
  let ended = false;
  let above: readonly Cell[] = [];
  let under: Level | null = null;
  for (let sheetRow = table.headerRows[1] + 1; sheetRow <= table.lastRow; sheetRow += 1) {
    const cells = within(table.sheet.rows[sheetRow - 1] ?? [], table.across);
    const why = onlyContinues(cells, above) ? 'blank' : judge(cells);
    above = cells;
    if (why === null && !(ended && keyColumns.every((column) => isBlank(cellAt(cells, column))))) {
      rows.push({ sheetRow, cells, under });
    } else {
      const text = textIn(cells);
      skipped.push({ sheetRow, why: why ?? 'note', text });
      if (why === 'note') under = levelWithin(text) ?? under;
      if (why === 'total' || why === 'signature') ended = true;
    }
  }
  return { rows, skipped };
}

/** Everything that stands in a row, as one text. */
const textIn = (cells: readonly Cell[]): string =>
  cells
    .map((cell) => plain(textOf(cell)))
    .filter((text) => text !== '')
    .join(' ');

function within(cells: readonly Cell[], [from, to]: Table<string>['across']): readonly Cell[] {
  if (from === 0 && to >= cells.length) return cells;
  return cells.slice(0, to).map((cell, index) => (index < from ? EMPTY : cell));
}

function judgeOf<F extends string>(
  table: Table<F>,
  keyColumns: readonly number[],
): (cells: readonly Cell[]) => SkippedRow['why'] | null {
  const sequence = table.columns.find(({ header }) => SEQUENCE.has(heading(header)))?.index ?? -1;
  const headings = new Map(table.columns.map(({ index, header }) => [index, heading(header)]));
  const free = table.columns
    .filter(({ field, index }) => field === null || index === sequence)
    .map(({ index }) => index);
  const last = keyColumns.at(-1) ?? -1;
  return (cells) => {
    const first = cells.findIndex((cell, index) => index !== sequence && !isBlank(cell));
    const lead = sequence >= 0 && !isBlank(cellAt(cells, sequence)) ? sequence : first;
    if (first === -1 && (lead === -1 || cellAt(cells, lead).kind === 'number')) return 'blank';
    if (countsColumns(cells)) return 'header_again';
    const label = labelOf(cellAt(cells, lead));
    if (EXAMPLE.test(label) || free.some((column) => EXAMPLE.test(labelOf(cellAt(cells, column))))) return 'example';
    if (keyColumns.some((column) => EXAMPLE_NAME.test(plain(textOf(cellAt(cells, column)))))) return 'example';
    const surest = cellAt(cells, last);
    if (TOTAL.test(label) && !NUMBER_OF_SOMEBODY.test(code(textOf(surest)))) return 'total';
    if (isBlank(surest)) {
      // Without a person of its own the label ends the table; beside one (统计局) it is where somebody works.
      const alone = keyColumns.every((column) => isBlank(cellAt(cells, column)) || column === lead);
      if (SIGNATURE.test(label) && (alone || /[:：]$/.test(plain(textOf(cellAt(cells, lead)))))) return 'signature';
      if (first === -1) return saysMore(textOf(cellAt(cells, lead))) ? 'note' : 'blank';
      // One text and that in no column of a person's: `二、滨海造船厂（四级）` over the rows that follow.
      const texts = cells.filter((cell) => !isBlank(cell)).length;
      if (texts === 1 && !keyColumns.includes(lead)) return 'note';
      // Or a level where a name would stand, alone or behind a number: `二 | 四级工`.
      const own = cells.filter((cell, index) => index !== sequence && !isBlank(cell));
      if (own.length === 1 && keyColumns.includes(first) && levelWithin(textIn(own)) !== null) return 'note';
    }
    const repeated = keyColumns.filter((column) => {
      const cell = cellAt(cells, column);
      return cell.kind === 'text' && heading(cell.text) === headings.get(column);
    });
    return repeated.length > 0 && repeated.length === keyColumns.length ? 'header_again' : null;
  };
}

/** Whether a row only numbers the columns: (1), (2), (3) … */
function countsColumns(cells: readonly Cell[]): boolean {
  let counted = 0;
  let next = Number.NaN;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const number = Number(COLUMN_NUMBER.exec(plain(textOf(cell)))?.[1] ?? Number.NaN);
    if (counted === 0) next = number;
    // nearly every row is told by its second cell
    if (number !== next) return false;
    next += 1;
    counted += 1;
  }
  return counted >= FEWEST_COLUMNS;
}

function labelOf(cell: Cell): string {
  if (cell.kind !== 'text' || cell.text.length > LONGEST_LABEL * 4) return '';
  return heading(cell.text);
}
