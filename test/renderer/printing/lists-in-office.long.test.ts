import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { read } from 'xlsx';
import { asXls, asXlsx } from '#renderer/exporting/workbook.ts';
import { tableAsHtml } from '#renderer/ui/table-text.ts';
import { LIST_IDS, LISTS } from '#shared/exporting/lists.ts';
import { oddDay, textsIn } from './odd-lists.ts';

// Every list opened by LibreOffice, saved by it, and read back. KAOPING_SOFFICE names it where it is not on the path.

vi.setConfig({ testTimeout: 240_000 });
const folder = mkdtempSync(join(tmpdir(), 'kaoping-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the office program makes of files: each saved again as .xlsx, its texts. */
function reopened(files: readonly string[], ...filter: string[]): string[][][] {
  const own = `-env:UserInstallation=file://${folder}/profile`;
  const out = join(folder, 'out');
  const given = [own, '--headless', ...filter, '--convert-to', 'xlsx', '--outdir', out, ...files];
  execFileSync(process.env['KAOPING_SOFFICE'] ?? 'soffice', given, { stdio: 'pipe' });
  return files.map((file) => {
    const name = file
      .split('/')
      .at(-1)!
      .replace(/\.\w+$/, '.xlsx');
    const book = read(readFileSync(join(out, name)), { cellFormula: true });
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    expect(
      JSON.stringify(Object.values<{ f?: string } | undefined>(sheet).filter((cell) => cell?.f !== undefined)),
    ).toBe('[]');
    return textsIn(sheet);
  });
}

it('opens every list in LibreOffice and reads it back unchanged, formula-looking texts and long numbers too', async () => {
  const day = oddDay();
  const tables = LIST_IDS.map((id) => [id, LISTS[id](day)] as const);
  const wanted = tables.map(([, { heads, rows }]) => [...heads, ...rows].map((row) => [...row]));
  for (const [ending, make] of [
    ['xlsx', asXlsx],
    ['xls', asXls],
  ] as const) {
    const files = await Promise.all(
      tables.map(async ([id, table]) => {
        const file = join(folder, `${id}-${ending}.${ending}`);
        writeFileSync(file, await make(table));
        return file;
      }),
    );
    expect(reopened(files), ending).toEqual(wanted);
  }
});

it('takes what is copied, as it is pasted into LibreOffice, as text', () => {
  const rows = [
    ['=1+1', '120000197603167141'],
    ['+86', '000123'],
    ['@a', '2026-11-20'],
  ];
  const file = join(folder, 'copied.html');
  writeFileSync(file, tableAsHtml(rows));
  expect(reopened([file], '--infilter=HTML (StarCalc)')[0]).toEqual(rows);
});
