import { utils, write, type BookType, type WorkBook } from 'xlsx';
import { chanceOf } from './chance.ts';
import { oddBook, type OddBook } from './layouts.ts';

export type OddFile = OddBook & { readonly bytes: Uint8Array; readonly format: string };

const BOOKS = ['xlsx', 'xlsx', 'xlsx', 'biff8', 'xlsb', 'ods'] as const satisfies readonly BookType[];
const TEXTS = ['utf-8', 'utf-8 with mark', 'gb18030', 'utf-16le', 'html'] as const;

/** The odd roster of a seed, in one of the formats and encodings in which offices save. */
export function oddFile(seed: number): OddFile {
  const chance = chanceOf(seed);
  if (chance.once(3)) {
    const format = chance.oneOf(TEXTS);
    const book = oddBook(chance, { hasSheets: false, hasLooks: false });
    return { ...book, format, bytes: textBytes(book, format) };
  }
  const format = chance.oneOf(BOOKS);
  const book = oddBook(chance, { hasSheets: true, hasLooks: format !== 'ods' });
  return { ...book, format, bytes: bookBytes(book, format) };
}

function bookBytes({ sheets }: OddBook, bookType: BookType): Uint8Array {
  const book: WorkBook = {
    SheetNames: sheets.map(({ name }) => name),
    Sheets: {},
    Workbook: { Sheets: sheets.map(({ name, hidden }) => ({ name, Hidden: hidden ? 1 : 0 })) },
  };
  for (const { name, rows, merges, hiddenRows } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((text) => (text === '' ? null : text))));
    sheet['!merges'] = merges;
    sheet['!rows'] = [];
    for (const row of hiddenRows) sheet['!rows'][row - 1] = { hidden: true };
    book.Sheets[name] = sheet;
  }
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

function textBytes({ sheets }: OddBook, format: (typeof TEXTS)[number]): Uint8Array {
  const rows = sheets[0]?.rows ?? [];
  if (format === 'html') {
    const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
    return new TextEncoder().encode(`<html><meta charset="utf-8"><table>${lines.join('')}</table></html>`);
  }
  const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
  if (format === 'utf-16le') return utf16(`\ufeff${text}`);
  if (format === 'gb18030') return gb18030(text) ?? new TextEncoder().encode(text);
  return new TextEncoder().encode(format === 'utf-8' ? text : `\ufeff${text}`);
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return new Uint8Array(units.buffer);
}

let codes: Map<string, readonly number[]> | null = null;

/** Two-byte GB 18030, which no encoder of the platform writes; null where a character has no such code. */
function gb18030(text: string): Uint8Array | null {
  if (codes === null) {
    codes = new Map();
    const decoder = new TextDecoder('gb18030');
    for (let lead = 0x81; lead <= 0xfe; lead += 1)
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        const char = decoder.decode(Uint8Array.of(lead, trail));
        if (char.length === 1 && char !== '\ufffd') codes.set(char, [lead, trail]);
      }
  }
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : codes.get(char);
    if (code === undefined) return null;
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}
