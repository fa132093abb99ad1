import { CFB, SSF, read, type CellObject, type ParsingOptions, type WorkBook } from 'xlsx';
import { EMPTY, type Cell, type SheetCells } from '#shared/importing/cell.ts';
import { MAX_FILE_BYTES, type FileFailure } from '#shared/importing/file-failure.ts';
import { MAX_ROWS } from '#shared/importing/read-roster.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

/**
 * How the library reads: values as the file holds them, formulas ignored, number formats kept so that a date is told from a
 * number. Rows beyond the cap are not read at all, only enough of them to say that there are too many.
 */
export const PARSING: ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellNF: true,
  cellDates: false,
  sheetRows: MAX_ROWS + 100,
};

type FileKind = 'zip' | 'compound' | 'text' | 'other';

/** Bytes of a `.xlsx`, old `.xls` or `.csv` file as cell matrices. Never throws; what the library throws is classified. */
export function readWorkbook(bytes: Uint8Array): Result<SheetCells[], FileFailure> {
  if (bytes.length === 0) return err({ kind: 'file_empty' });
  if (bytes.length > MAX_FILE_BYTES) return err({ kind: 'file_too_large', detail: { max: MAX_FILE_BYTES >> 20 } });
  const kind = fileKind(bytes);
  if (kind === 'other') return err({ kind: 'file_not_a_spreadsheet' });
  try {
    if (kind === 'compound' && isEncrypted(bytes)) return err({ kind: 'file_password_protected' });
    // `raw` keeps long numbers of a text file as the text they are.
    const book =
      kind === 'text'
        ? read(decodeText(bytes), { ...PARSING, type: 'string', raw: true })
        : read(bytes, { ...PARSING, type: 'array' });
    const sheets = sheetsOf(book);
    return sheets.some(({ rows }) => rows.length > 0) ? ok(sheets) : err({ kind: 'file_empty' });
  } catch (thrown) {
    return err(classify(thrown, kind));
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'compound';
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return 'text';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'other';
  return bytes.subarray(0, 4096).includes(0) ? 'other' : 'text';
}

/** An encrypted .xlsx is a compound file with an EncryptedPackage in it. */
function isEncrypted(bytes: Uint8Array): boolean {
  const container = (CFB as { read: (data: Uint8Array, options: object) => { FullPaths: string[] } }).read(bytes, {
    type: 'array',
  });
  return container.FullPaths.some((path) => /EncryptedPackage|EncryptionInfo/i.test(path));
}

/** Text as UTF-8 or UTF-16 where it is that, else as GB 18030, in which Chinese Excel saves .csv. */
function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function classify(thrown: unknown, kind: FileKind): FileFailure {
  const message = thrown instanceof Error ? thrown.message : '';
  if (/password|encrypt/i.test(message)) return { kind: 'file_password_protected' };
  if (/unsupported|cannot find workbook|unrecognized/i.test(message)) return { kind: 'file_not_a_spreadsheet' };
  return { kind: kind === 'text' ? 'file_not_a_spreadsheet' : 'file_damaged' };
}

function sheetsOf(book: WorkBook): SheetCells[] {
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const toCell = cellConverter(date1904);
  return book.SheetNames.map((name, index) => {
    const data = book.Sheets[name]?.['!data'] ?? [];
    const rows: Cell[][] = [];
    for (let row = 0; row < data.length; row += 1) {
      // The library leaves holes where a row or cell is empty, whatever its types say.
      const source = (data as (CellObject[] | undefined)[])[row] ?? [];
      const cells: Cell[] = [];
      for (let column = 0; column < source.length; column += 1) cells.push(toCell(source[column]));
      rows.push(cells);
    }
    return { name, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0, rows };
  });
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
        const date = dateFormat(cell.z) ? civilDate(value, date1904) : null;
        return date === null ? { kind: 'number', value, text } : { kind: 'date', date, text };
      }
      case 'b':
        return { kind: 'text', text: cell.v === true ? 'TRUE' : 'FALSE' };
      case 'e':
        return { kind: 'error', text: cell.w ?? '#N/A' };
      default:
        return EMPTY;
    }
  };
}

/** Excel's day number as YYYY-MM-DD, or null for a time of day or a number beyond the calendar. */
function civilDate(value: number, date1904: boolean): string | null {
  const parts = (
    SSF as { parse_date_code: (value: number, options: object) => { y: number; m: number; d: number } | null }
  ).parse_date_code(value, { date1904 });
  if (parts === null || value < 1) return null;
  return [String(parts.y).padStart(4, '0'), ...[parts.m, parts.d].map((n) => String(n).padStart(2, '0'))].join('-');
}
