import { utils, write } from 'xlsx';
import { expect, it } from 'vitest';
import { readWorkbook } from '#renderer/importing/worker/read-workbook.ts';

const workbook = (rows: readonly (readonly string[])[]): Uint8Array =>
  new Uint8Array(
    write(
      { SheetNames: ['名单'], Sheets: { 名单: utils.aoa_to_sheet(rows.map((row) => [...row])) } },
      { type: 'array', bookType: 'xlsx', compression: true },
    ) as ArrayBuffer,
  );

it('refuses a list with too many rows before a cell of it is read', () => {
  const bytes = workbook(Array.from({ length: 50_000 }, () => ['试']));
  const from = performance.now();
  expect(readWorkbook(bytes)).toEqual({
    ok: false,
    error: { kind: 'file_too_many_rows', detail: { count: 50_000, max: 20_000 } },
  });
  expect(performance.now() - from).toBeLessThan(5_000);
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
