// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read, utils, type CellObject, type WorkSheet } from 'xlsx';
import { asXls, asXlsx } from '#renderer/exporting/workbook.ts';
import { tableAsHtml, tableAsText } from '#renderer/ui/table-text.ts';
import { LIST_IDS, LISTS } from '#shared/exporting/lists.ts';
import { queryFile } from '#shared/exporting/query-xml.ts';
import { NATIONAL_COLUMNS } from '#shared/importing/candidate-layout.ts';
import { oddDay, textsIn } from './odd-lists.ts';

const day = oddDay();

describe('the lists other systems take', () => {
  it.each(LIST_IDS)('%s holds in .xlsx and .xls what the record says, nothing as a formula', async (id) => {
    const table = LISTS[id](day);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const bytes of [await asXlsx(table), await asXls(table)]) {
      const sheet = sheetIn(bytes);
      expect(textsIn(sheet)).toEqual([...table.heads, ...table.rows].map((row) => [...row]));
      const cells = Object.values<Partial<CellObject>>(sheet).filter(({ t }) => t !== undefined);
      expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
      expect(cells.filter(({ t, v }) => t === 'n' && String(v).length > 8)).toEqual([]);
    }
  });

  it('gives the score roster its two rows of heads and its last row', () => {
    const { heads, rows, group } = LISTS.scores(day);
    expect(heads[0]![8]).toBe('考核成绩');
    expect(heads[1]).toHaveLength(12);
    expect(group).toEqual({ from: 8, to: 11 });
    expect(rows.at(-1)![0]).toBe('填报人');
    expect(rows.map((row) => row[9])).toContain('缺考');
  });

  it('gives the registration its 33 columns, the imported ones among them', () => {
    const { heads, rows } = LISTS.national(day);
    expect(heads).toEqual([[...NATIONAL_COLUMNS]]);
    expect(rows[0]![NATIONAL_COLUMNS.indexOf('简要经历')]).toHaveLength(600);
    expect(rows[0]![NATIONAL_COLUMNS.indexOf('所在单位')]).toBe('=HYPERLINK("http://x","甲")');
  });

  it('tells the query system who holds a certificate, and says which demanded fields nobody filled in', () => {
    const { xml, people, lacking } = queryFile(day);
    const page = new DOMParser().parseFromString(xml, 'application/xml');
    const texts = (name: string): (string | null)[] =>
      [...page.getElementsByTagName(name)].map((each) => each.textContent);
    expect(page.querySelector('parsererror')).toBeNull();
    expect(page.documentElement.tagName).toBe('data');
    expect(texts('num')).toEqual([String(people)]);
    expect(texts('exam')).toHaveLength(people);
    expect(people).toBe(2);
    expect(texts('level_name')[0]).toMatch(/^[一二三四五]级$/);
    expect(texts('credential_code').every((text) => text !== '')).toBe(true);
    expect(lacking).toContainEqual({ field: 'photo', count: people });
    expect(lacking.map(({ field }) => field)).not.toContain('name');
  });
});

describe('a table on the clipboard', () => {
  const rows = [
    ['=1+1', '120000197603167141'],
    ['@a\tb', '--'],
    ['<b>&', '-1.5'],
  ];
  it('marks every cell as text, and escapes what it holds', () => {
    const page = new DOMParser().parseFromString(tableAsHtml(rows), 'text/html');
    const cells = [...page.querySelectorAll('td')];
    expect(cells.map((cell) => cell.textContent)).toEqual(rows.flat());
    expect(cells.every((cell) => cell.getAttribute('sdnum') === '1033;0;@')).toBe(true);
  });
  it('gives what begins like a formula the sign that makes it text', () => {
    expect(tableAsText(rows)).toBe("'=1+1\t120000197603167141\n'@a b\t--\n<b>&\t-1.5");
  });
});

function sheetIn(bytes: Uint8Array): WorkSheet {
  const book = read(bytes, { cellNF: true, cellFormula: true });
  return book.Sheets[book.SheetNames[0]!] ?? utils.aoa_to_sheet([]);
}
