import { utils, write } from 'xlsx';
import { expect, it } from 'vitest';
import { rowsOfSheetBin, rowsOfXls } from '#renderer/importing/worker/count-rows.ts';
import { readWorkbook } from '#renderer/importing/worker/read-workbook.ts';

type BookType = NonNullable<Parameters<typeof write>[1]>['bookType'];
const workbook = (rows: readonly (readonly string[])[], bookType: BookType = 'xlsx'): Uint8Array =>
  new Uint8Array(
    write(
      { SheetNames: ['名单'], Sheets: { 名单: utils.aoa_to_sheet(rows.map((row) => [...row])) } },
      { type: 'array', bookType, compression: true },
    ) as ArrayBuffer,
  );

const KINDS = ['xlsx', 'biff8', 'ods', 'csv', 'html', 'xlml'] as const;

it.each(KINDS)('refuses a list of %s with too many rows before a cell of it is read', (bookType) => {
  const bytes = workbook(
    Array.from({ length: 50_000 }, () => ['试']),
    bookType,
  );
  const from = process.cpuUsage();
  expect(readWorkbook(bytes)).toEqual({
    ok: false,
    error: { kind: 'file_too_many_rows', detail: { count: 50_000, max: 20_000 } },
  });
  // a tenth of what reading takes; on a machine kept busy by others it is this thread's own time that counts
  expect(process.cpuUsage(from).user / 1000).toBeLessThan(2_000);
});

it.each(KINDS)('reads a list of %s with as many rows as there may be', (bookType) => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [`试${String(at)}`, '一']);
  const read = readWorkbook(workbook(rows, bookType));
  expect(read.ok && read.value[0]?.rows.length).toBe(20_000);
});

/** A record of .xls: its kind, its length, its data. */
const record = (kind: number, ...data: readonly number[]): number[] => [kind & 255, kind >> 8, data.length, 0, ...data];

it('leaves it to the reader of an encrypted .xls to say what it is', () => {
  // [MS-XLS] 2.4.117: behind FILEPASS all but kinds and lengths is encrypted
  const rows = Array.from({ length: 300 }, (_, row) => record(0x203, row & 255, row >> 8, 0, 0, 0, 0));
  const stream = (...before: number[]) => Uint8Array.from([...record(0x809, 0, 6), ...before, ...rows.flat()]);
  expect(rowsOfXls(stream())).toBe(300);
  expect(rowsOfXls(stream(...record(0x2f, 1, 0)))).toBe(0);
});

it('counts the rows of an .xlsb up to the last with a value, whatever else stands between', () => {
  // the library takes minutes to write a long one: BrtRowHdr and BrtCellIsst or BrtCellBlank as [MS-XLSB] 2.1.4 lays them out
  const row = (cell: number): number[] => [0, 3, 9, 9, 9, cell, 4, 0, 2, 11, 62];
  const sheet = [0x81, 0x01, 0, ...row(7), ...row(7), ...row(1), ...row(7), ...row(1), ...row(12), 0x82, 0x01, 0];
  expect(rowsOfSheetBin(Uint8Array.from(sheet))).toBe(4);
  const read = readWorkbook(workbook([['姓名'], ['沈一鸣'], ['周婷']], 'xlsb'));
  expect(read.ok && read.value[0]?.rows.length).toBe(3);
});

it('counts rows that hold something, not those that only have a look', () => {
  const sheet = utils.aoa_to_sheet([['姓名'], ['沈一鸣']]);
  sheet['!ref'] = 'A1:H30000';
  const book = { SheetNames: ['名单'], Sheets: { 名单: sheet } };
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  expect(readWorkbook(bytes).ok).toBe(true);
});

it('refuses a small file that unpacks to a large one, before it is unpacked', () => {
  const bytes = workbook([['姓名'], ['沈一鸣']]);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7000_0000, true);
  expect(readWorkbook(bytes)).toEqual({ ok: false, error: { kind: 'file_too_large_inside', detail: { max: 96 } } });
});

it('refuses a sheet that is wider than any list', () => {
  expect(readWorkbook(workbook([Array.from({ length: 1_200 }, () => '试')]))).toEqual({
    ok: false,
    error: { kind: 'file_too_wide', detail: { max: 1_000 } },
  });
});

it('names a file of Excel 5.0/95 for what it is', () => {
  const sheet = { SheetNames: ['list'], Sheets: { list: utils.aoa_to_sheet([['a']]) } };
  for (const bookType of ['biff5', 'biff2'] as const) {
    const bytes = new Uint8Array(write(sheet, { type: 'array', bookType }) as ArrayBuffer);
    expect(readWorkbook(bytes)).toEqual({ ok: false, error: { kind: 'file_excel_95' } });
  }
});
