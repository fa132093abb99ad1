import { SSF, type CellObject, type WorkBook, type WorkSheet } from 'xlsx';
import { EMPTY, type Cell, type SheetCells } from '#shared/importing/cell.ts';
import { fillDown } from '#shared/importing/merged-cells.ts';

/** No list is wider; what is, would fill the memory with blanks. */
export const MAX_COLUMNS = 1_000;

/** The sheets of a book as cell matrices; null where one is wider than any list. */
export function sheetsOf(book: WorkBook): SheetCells[] | null {
  const toCell = cellConverter(book.Workbook?.WBProps?.date1904 === true);
  const sheets: SheetCells[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet: WorkSheet = book.Sheets[name] ?? {};
    // The library leaves holes where a row or cell is empty, whatever its types say.
    const data = (sheet['!data'] ?? []) as (CellObject[] | undefined)[];
    const rows: Cell[][] = [];
    for (let row = 0; row < data.length; row += 1) {
      const cells = trimmed(data[row] ?? [], toCell);
      if (cells.length > MAX_COLUMNS) return null;
      rows.push(cells);
    }
    while (rows.at(-1)?.length === 0) rows.pop();
    const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
    fillDown(rows, merges);
    sheets.push({
      name,
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
      rows,
      hiddenRows: hiddenAt(sheet['!rows'], 1),
      hiddenColumns: hiddenAt(sheet['!cols'], 0),
      merges,
    });
  }
  return sheets;
}

/** A row's cells without the blanks behind the last that says something. */
function trimmed(source: readonly (CellObject | undefined)[], toCell: (cell: CellObject | undefined) => Cell): Cell[] {
  let length = source.length;
  while (length > 0 && toCell(source[length - 1]).kind === 'empty') length -= 1;
  const cells: Cell[] = [];
  for (let column = 0; column < length; column += 1) cells.push(toCell(source[column]));
  return cells;
}

/** Places, counted from `first`, that are hidden or have no height. The list has holes where nothing is said. */
function hiddenAt(infos: readonly ({ hidden?: boolean; hpt?: number } | undefined)[] = [], first: number): Set<number> {
  const hidden = new Set<number>();
  for (const place of infos.keys()) {
    const info = infos[place];
    if (info?.hidden === true || info?.hpt === 0) hidden.add(place + first);
  }
  return hidden;
}

function cellConverter(date1904: boolean): (cell: CellObject | undefined) => Cell {
  const isDate = new Map<unknown, boolean>();
  const dateFormat = (format: unknown): boolean => {
    let known = isDate.get(format);
    if (known === undefined) {
      known = typeof format === 'string' && (SSF as { is_date: (text: string) => boolean }).is_date(format);
      isDate.set(format, known);
    }
    return known;
  };
  return (cell) => {
    if (cell === undefined) return EMPTY;
    switch (cell.t) {
      case 's':
        return cell.v === '' ? EMPTY : { kind: 'text', text: String(cell.v) };
      case 'n': {
        const value = Number(cell.v);
        const text = cell.w ?? String(value);
        return dateFormat(cell.z) ? moment(value, text, date1904) : { kind: 'number', value, text };
      }
      case 'b':
        return { kind: 'text', text: cell.v === true ? 'TRUE' : 'FALSE' };
      case 'e':
        return { kind: 'error', text: cell.w ?? '#N/A' };
      // a formula without a value; without a formula it is a blank cell that only has a look
      case 'z':
        return cell.f === undefined ? EMPTY : { kind: 'uncalculated', text: `=${cell.f}` };
      default:
        return EMPTY;
    }
  };
}

type DateCode = { readonly y: number; readonly m: number; readonly d: number; readonly H: number; readonly M: number };

/** A number with the format of a date: a day, a day with its time, or, below one, a time as it is shown. */
function moment(value: number, text: string, date1904: boolean): Cell {
  const parts = (SSF as { parse_date_code: (value: number, options: object) => DateCode | null }).parse_date_code(
    value,
    {
      date1904,
    },
  );
  if (parts === null || value < 0) return { kind: 'number', value, text };
  if (value < 1) return { kind: 'text', text };
  const two = (figure: number): string => String(figure).padStart(2, '0');
  const date = `${String(parts.y).padStart(4, '0')}-${two(parts.m)}-${two(parts.d)}`;
  if (Number.isInteger(value)) return { kind: 'date', date, text };
  return { kind: 'date', date, time: `${two(parts.H)}:${two(parts.M)}`, text };
}
