import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CFB, utils, write, type BookType, type WorkBook } from 'xlsx';
import { readWorkbook } from '#renderer/importing/worker/read-workbook.ts';
import { MAX_FILE_BYTES } from '#shared/importing/file-failure.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const sample = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../resources/samples/${name}`, import.meta.url));
const failure = (bytes: Uint8Array): string => {
  const read = readWorkbook(bytes);
  return read.ok ? 'ok' : read.error.kind;
};
const firstSheet = (bytes: Uint8Array) => {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value[0]!;
};

function book(bookType: BookType, date1904 = false): Uint8Array {
  const sheet = utils.aoa_to_sheet([['号', '日', '数']]);
  sheet['A2'] = { t: 's', v: '00123' };
  sheet['B2'] = { t: 'n', v: date1904 ? 31231 - 1462 : 31231, z: 'yyyy/m/d' };
  sheet['C2'] = { t: 'n', v: 7, z: '000' };
  sheet['A3'] = { t: 'n', v: 120000199205229540 };
  sheet['B3'] = { t: 'e', v: 42 };
  sheet['!ref'] = 'A1:C3';
  const workbook: WorkBook = { SheetNames: ['a'], Sheets: { a: sheet }, Workbook: { WBProps: { date1904 } } };
  return new Uint8Array(write(workbook, { type: 'array', bookType }) as ArrayBuffer);
}

describe('cells', () => {
  it.each([
    ['.xlsx', book('xlsx')],
    ['.xls', book('biff8')],
    ['.xlsx counting days from 1904', book('xlsx', true)],
    ['.xls counting days from 1904', book('biff8', true)],
  ])('of %s keep text, number, date and error apart', (_, bytes) => {
    expect(firstSheet(bytes).rows.slice(1)).toEqual([
      [
        { kind: 'text', text: '00123' },
        { kind: 'date', date: '1985-07-03', text: '1985/7/3' },
        { kind: 'number', value: 7, text: '007' },
      ],
      [
        { kind: 'number', value: 120000199205229540, text: '1.2E+17' },
        { kind: 'error', text: '#N/A' },
      ],
    ]);
  });

  it('of .csv stay text, whether UTF-8 or as Chinese Excel saves it', () => {
    const rows = [
      ['姓名', '证件号码'],
      ['张三', '120000199205229540'],
    ].map((row) => row.map((text) => ({ kind: 'text', text })));
    const gbk = [
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd6, 0xa4, 0xbc, 0xfe, 0xba, 0xc5, 0xc2, 0xeb, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd,
    ];
    expect(firstSheet(bytesOf('姓名,证件号码\n张三,120000199205229540\n')).rows).toEqual(rows);
    expect(firstSheet(new Uint8Array([...gbk, ...bytesOf(',120000199205229540\n')])).rows).toEqual(rows);
  });

  it('of a web page that calls itself .xls stay text', () => {
    const page = '<html><table><tr><td>证件号码</td></tr><tr><td>120000199205229540</td></tr></table></html>';
    expect(firstSheet(bytesOf(page)).rows[1]).toEqual([{ kind: 'text', text: '120000199205229540' }]);
  });
});

describe('what is no list', () => {
  const encrypted = (): Uint8Array => {
    const tools = CFB as {
      utils: { cfb_new: () => object; cfb_add: (file: object, path: string, data: Uint8Array) => void };
      write: (file: object, options: object) => Uint8Array;
    };
    const container = tools.utils.cfb_new();
    for (const path of ['/EncryptionInfo', '/EncryptedPackage'])
      tools.utils.cfb_add(container, path, new Uint8Array(4096));
    return new Uint8Array(tools.write(container, { type: 'array' }));
  };

  it.each([
    ['nothing at all', new Uint8Array(), 'file_empty'],
    [
      'an empty sheet',
      new Uint8Array(write({ SheetNames: ['a'], Sheets: { a: { '!ref': 'A1' } } }, { type: 'array' }) as ArrayBuffer),
      'file_empty',
    ],
    ['a file beyond the cap', new Uint8Array(MAX_FILE_BYTES + 1), 'file_too_large'],
    ['an encrypted workbook', encrypted(), 'file_password_protected'],
    ['half a workbook', sample('staff.xlsx').subarray(0, 6000), 'file_damaged'],
    ['half an old workbook', sample('cq-crossover-roster.xls').subarray(0, 700), 'file_damaged'],
    ['a PDF', bytesOf('%PDF-1.7\n1 0 obj'), 'file_not_a_spreadsheet'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'file_not_a_spreadsheet',
    ],
  ])('%s is refused for what it is', (_, bytes, kind) => expect(failure(bytes)).toBe(kind));
});
