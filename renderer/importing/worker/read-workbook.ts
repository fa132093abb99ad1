import { parse_zip, read, type ParsingOptions, type WorkBook } from 'xlsx';
import type { SheetCells } from '#shared/importing/cell.ts';
import { MAX_FILE_BYTES, type FileFailure } from '#shared/importing/file-failure.ts';
import { MAX_ROWS } from '#shared/importing/read-roster.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { rowsOfXls } from './count-rows.ts';
import { decodeText } from './decode-text.ts';
import { compoundFile, fileKind, type FileKind } from './file-kind.ts';
import { hiddenRowsOfHtml, hiddenRowsOfOds } from './hidden-rows.ts';
import { isMhtml, mhtmlPages } from './mhtml.ts';
import { MAX_COLUMNS, sheetsOf } from './to-cells.ts';
import { partsOf, tooLargeInside, tooMany, tooManyRows, unpack, type Unpacked } from './zip-inside.ts';

declare module 'xlsx' {
  /** What `read` does with a zip once it is unpacked; the library exports it, and its types leave it out. */
  export function parse_zip(unpacked: Unpacked, options: ParsingOptions): WorkBook;
}

/**
 * How the library reads: values as the file holds them, number formats kept so that a date is told from a number, formulas and
 * looks only so that uncalculated formulas and hidden rows are seen. Rows beyond the cap are not read at all, only enough of
 * them to say that there are too many.
 */
export const PARSING: ParsingOptions = {
  dense: true,
  cellFormula: true,
  cellStyles: true,
  // what `read` makes of the line above
  sheetStubs: true,
  cellHTML: false,
  cellNF: true,
  cellDates: false,
  sheetRows: MAX_ROWS + 100,
};

/** Bytes of a spreadsheet of any common format as cell matrices. Never throws; what the library throws is classified. */
export function readWorkbook(bytes: Uint8Array): Result<SheetCells[], FileFailure> {
  if (bytes.length === 0) return err({ kind: 'file_empty' });
  if (bytes.length > MAX_FILE_BYTES) return err({ kind: 'file_too_large', detail: { max: MAX_FILE_BYTES >> 20 } });
  const kind = fileKind(bytes);
  if (kind === 'other') return err({ kind: 'file_not_a_spreadsheet' });
  if (kind === 'excel95') return err({ kind: 'file_excel_95' });
  try {
    const sheets = kind === 'zip' ? readZip(bytes) : kind === 'compound' ? readCompound(bytes) : readText(bytes);
    if (!sheets.ok) return sheets;
    return sheets.value.some(({ rows }) => rows.length > 0) ? sheets : err({ kind: 'file_empty' });
  } catch (thrown) {
    return err(classify(thrown, kind));
  }
}

type Sheets = Result<SheetCells[], FileFailure>;

function readZip(bytes: Uint8Array): Sheets {
  const tooLarge = tooLargeInside(bytes);
  if (tooLarge !== null) return err(tooLarge);
  const unpacked = unpack(bytes);
  const parts = partsOf(unpacked);
  const tooLong = tooManyRows(parts);
  if (tooLong !== null) return err(tooLong);
  const sheets = cellsOf(parse_zip(unpacked, { ...PARSING }));
  return parts.has('content.xml') ? withHidden(sheets, hiddenRowsOfOds(parts)) : sheets;
}

function readCompound(bytes: Uint8Array): Sheets {
  const { kind, stream } = compoundFile(bytes);
  if (kind === 'encrypted') return err({ kind: 'file_password_protected' });
  if (kind === 'excel95') return err({ kind: 'file_excel_95' });
  const tooLong = tooMany(rowsOfXls(stream));
  if (tooLong !== null) return err(tooLong);
  return cellsOf(read(bytes, { ...PARSING, type: 'array' }));
}

function readText(bytes: Uint8Array): Sheets {
  const text = decodeText(bytes);
  const lines = text.split('\n', (MAX_ROWS + 1) * 4).length;
  const isMarkup = /<(?:table|\w*:?Workbook|html)\b/i.test(text);
  if (!isMarkup && lines > MAX_ROWS + 100)
    return err({ kind: 'file_too_many_rows', detail: { count: text.split('\n').length, max: MAX_ROWS } });
  if (isMhtml(text)) {
    const pages = mhtmlPages(bytes).map(({ html }) => html);
    return pages.length === 0 ? err({ kind: 'file_not_a_spreadsheet' }) : readPages(pages);
  }
  if (/<table\b/i.test(text) && !/<\w*:?Workbook\b/i.test(text)) return readPages([text]);
  const tooLong = isMarkup ? tooManyTagged(text, /<(?:\w+:)?Row\b/g) : null;
  if (tooLong !== null) return err(tooLong);
  // `raw` keeps long numbers of a text file as the text they are.
  return cellsOf(read(withWholeNumbers(text), { ...PARSING, type: 'string', raw: true }));
}

/** Web pages, whose tables are sheets. */
function readPages(pages: readonly string[]): Sheets {
  const sheets: SheetCells[] = [];
  for (const html of pages) {
    const tooLong = tooManyTagged(html, /<tr\b/gi);
    if (tooLong !== null) return err(tooLong);
    const page = withHidden(cellsOf(read(html, { ...PARSING, type: 'string', raw: true })), hiddenRowsOfHtml(html));
    if (!page.ok) return page;
    sheets.push(...page.value);
  }
  const named = sheets.map((sheet, index) =>
    index === 0 ? sheet : { ...sheet, name: `${sheet.name}（${index + 1}）` },
  );
  return ok(named);
}

/** What is said of a text with so many rows; a few may be blank. */
function tooManyTagged(text: string, row: RegExp): FileFailure | null {
  const count = text.match(row)?.length ?? 0;
  return count > MAX_ROWS + 100 ? tooMany(count) : null;
}

/** In a table of XML the digits of a number are all there; only a reader that takes them for a quantity loses them. */
const withWholeNumbers = (text: string): string =>
  text.replace(/(<(?:\w+:)?Data\b[^>]*\bss:Type=")Number("[^>]*>\s*\d{16,}\s*<)/g, '$1String$2');

function cellsOf(book: WorkBook): Sheets {
  const sheets = sheetsOf(book);
  return sheets === null ? err({ kind: 'file_too_wide', detail: { max: MAX_COLUMNS } }) : ok(sheets);
}

const withHidden = (sheets: Sheets, hidden: readonly ReadonlySet<number>[]): Sheets =>
  sheets.ok
    ? ok(sheets.value.map((sheet, index) => ({ ...sheet, hiddenRows: hidden[index] ?? sheet.hiddenRows })))
    : sheets;

function classify(thrown: unknown, kind: FileKind): FileFailure {
  const message = thrown instanceof Error ? thrown.message : '';
  if (/password|encrypt/i.test(message)) return { kind: 'file_password_protected' };
  if (/unsupported|cannot find workbook|unrecognized/i.test(message)) return { kind: 'file_not_a_spreadsheet' };
  return { kind: kind === 'text' || kind === 'utf16' ? 'file_not_a_spreadsheet' : 'file_damaged' };
}
