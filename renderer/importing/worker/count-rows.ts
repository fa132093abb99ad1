// How many rows a sheet has, told from its bytes before a single cell is parsed: a list of the wrong size is refused at once. Rows
// that are only formatted hold nothing: what counts is up to the last that has a value.

const [LESS, R, O, W, V, I, S, SPACE, MORE] = new TextEncoder().encode('<rowvis >');

/** A worksheet of .xlsx: counts `<row` and remembers the last one that has a `<v` or an `<is` in it. */
export function rowsOfSheetXml(xml: Uint8Array): number {
  let row = 0;
  let last = 0;
  for (let at = 0; at < xml.length; at += 1) {
    if (xml[at] !== LESS) continue;
    const [a, b, c, d] = [xml[at + 1], xml[at + 2], xml[at + 3], xml[at + 4]];
    if (a === R && b === O && c === W && (d === SPACE || d === MORE)) row += 1;
    else if ((a === V && b === MORE) || (a === I && b === S && c === MORE)) last = row;
  }
  return last;
}

/** BrtRowHdr, and the cells that hold a value, long and short ([MS-XLSB] 2.3.1): all but BrtCellBlank and BrtShortBlank. */
const ROW_HEADER = 0;
const VALUES_OF_XLSB = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 62]);

/** A worksheet of .xlsb: records of a kind and a length, each in as many bytes of seven bits as it takes. */
export function rowsOfSheetBin(bin: Uint8Array): number {
  let at = 0;
  const next = (most: number): number => {
    let value = 0;
    for (let taken = 0; taken < most; taken += 1) {
      const byte = bin[at] ?? 0;
      at += 1;
      value |= (byte & 0x7f) << (7 * taken);
      if (byte < 0x80) break;
    }
    return value;
  };
  let row = 0;
  let last = 0;
  while (at < bin.length) {
    const kind = next(2);
    const length = next(4);
    at += length;
    if (kind === ROW_HEADER) row += 1;
    else if (VALUES_OF_XLSB.has(kind)) last = row;
  }
  return last;
}

/** FORMULA, MULRK, RSTRING, LABELSST, NUMBER, LABEL, BOOLERR, RK: the records of [MS-XLS] 2.4 that hold a value. */
const VALUES_OF_XLS = new Set([0x06, 0xbd, 0xd6, 0xfd, 0x203, 0x204, 0x205, 0x27e]);
const BEGINNING = 0x809;
const ENCRYPTED = 0x2f;

/** The longest sheet of an .xls stream; 0 where it is encrypted, which only its reader can say. */
export function rowsOfXls(stream: Uint8Array): number {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let [most, rows, row] = [0, 0, -1];
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const kind = view.getUint16(at, true);
    if (kind === ENCRYPTED) return 0;
    if (kind === BEGINNING) [rows, row] = [0, -1];
    if (!VALUES_OF_XLS.has(kind) || at + 6 > stream.length) continue;
    const its = view.getUint16(at + 4, true);
    if (its === row) continue;
    row = its;
    rows += 1;
    most = Math.max(most, rows);
  }
  return most;
}

/** The longest table of an .ods: rows up to the last that says something, as often as each is repeated. */
export function rowsOfOds(content: Uint8Array): number {
  const tables = new TextDecoder().decode(content).split('<table:table ');
  return Math.max(...tables.map(rowsOfTable));
}

function rowsOfTable(table: string): number {
  const [, ...rows] = table.split('<table:table-row');
  let [count, last] = [0, 0];
  for (const row of rows) {
    // the element around several rows
    if (row.startsWith('s')) continue;
    const head = row.slice(0, row.indexOf('>'));
    count += Number(/number-rows-repeated="(\d+)"/.exec(head)?.[1] ?? 1);
    if (row.includes('<text:p') || row.includes('office:value')) last = count;
  }
  return last;
}
