import { describe, expect, it } from 'vitest';
import { EIGHT, roster, said } from './files.ts';

describe('people who stand where nobody looks', () => {
  it('01: names each person on a hidden row, and takes them when asked to', () => {
    const { people, flaws, elsewhere } = roster('01-filtered-hidden-rows.xlsx');
    expect(people.map(({ name }) => name)).toEqual(['沈一鸣', '高远', '石磊', '贺知章']);
    expect(flaws.map(({ sheetRow, kind, detail }) => [sheetRow, kind, detail['name']])).toEqual([
      [3, 'row_hidden', '彭若兰'],
      [5, 'row_hidden', '韦小曼'],
      [7, 'row_hidden', '秦岚'],
      [9, 'row_hidden', '白洁'],
    ]);
    expect(elsewhere.hiddenRows).toBe(4);
    const all = roster('01-filtered-hidden-rows.xlsx', { withHidden: true });
    expect(all.people.map(({ name }) => name)).toEqual(EIGHT);
    expect(all.flaws).toEqual([]);
  });

  it('02: names the other sheets with how many people each has, and takes several at once', () => {
    const { people, flaws, elsewhere } = roster('02-people-on-three-sheets.xlsx');
    expect(people).toHaveLength(4);
    expect(elsewhere.sheets).toEqual([
      { name: '长学（算在岗）', hidden: false, people: 3, taken: false },
      { name: '非在岗人员', hidden: false, people: 1, taken: false },
    ]);
    expect(flaws.map(({ kind, detail }) => [kind, detail['names']])).toEqual([
      ['sheet_not_read', '石磊、秦岚、贺知章'],
      ['sheet_not_read', '白洁'],
    ]);
    const two = roster('02-people-on-three-sheets.xlsx', { alsoSheets: ['长学（算在岗）'] });
    expect(two.people.map(({ name }) => name)).toEqual(EIGHT.slice(0, 7));
    expect(two.rows.map(({ sheet }) => sheet).slice(3, 5)).toEqual(['在岗', '长学（算在岗）']);
    expect(said(two.flaws)).toEqual(['- sheet_not_read']);
  });

  it('03: leaves example rows out and says so', () => {
    const { people, flaws } = roster('03-example-rows-kept.xlsx');
    expect(people.map(({ name }) => name)).toEqual(['沈一鸣', '彭若兰', '高远']);
    expect(flaws.map(({ sheetRow, kind, detail }) => [sheetRow, kind, detail['name']])).toEqual([
      [3, 'example_row', '张三'],
      [4, 'example_row', '李四'],
    ]);
  });
});

describe('formats', () => {
  it.each([
    ['04b-spreadsheetml-number-ids.xls', 4],
    ['05b-html-rowspan.xls', 4],
    ['05c-mhtml.xls', 4],
    ['30d-csv-us.csv', 4],
    ['35a-list.ods', 2],
    ['35b-list.xlsb', 2],
    ['35f-list.et', 2],
  ])('%s: every digit of %i people', (file, count) => {
    const { people, flaws } = roster(file);
    expect(flaws).toEqual([]);
    expect(people.map(({ name }) => name)).toEqual(EIGHT.slice(0, count));
    const numbers = ['120000199909091118', '120000197501122225', '120000197601103312', '500000198812034420'];
    expect(people.map(({ idNumber }) => idNumber)).toEqual(numbers.slice(0, count));
    expect(people.map(({ phone }) => phone)).toEqual(people.map((_, index) => `1990000000${index + 1}`));
    expect(new Set(people.map(({ level }) => level))).toEqual(new Set(['advanced']));
  });

  it('32c: one broken byte breaks one cell, not the file', () => {
    const { people, flaws } = roster('32c-utf8-one-bad-byte.csv');
    expect(people.map(({ name }) => name)).toEqual(EIGHT.slice(0, 4));
    expect(said(flaws)).toEqual(['6 character_broken']);
  });

  it('24: a formula without a value is called that', () => {
    const { people, flaws } = roster('24-formulas-without-values.xlsx');
    expect(people).toEqual([]);
    expect(said(flaws).slice(0, 2)).toEqual(['2 cell_uncalculated', '2 cell_uncalculated']);
    expect(flaws.map(({ column }) => column).slice(0, 2)).toEqual(['性别', '申报等级']);
  });
});

describe('layouts', () => {
  it.each([
    ['17-merged-down.xlsx', null],
    ['17b-merged-unit-only.xlsx', { occupation: '焊工', level: 'advanced' as const }],
  ])('%s: what is merged downwards counts for every row', (file, sitting) => {
    const { people, flaws } = roster(file, {}, sitting);
    expect(flaws).toEqual([]);
    const employers = ['津门重工有限公司', '滨海造船厂'].flatMap((one) => Array.from({ length: 4 }, () => one));
    expect(people.map(({ employer }) => employer)).toEqual(employers);
    expect(people.map(({ occupation }) => occupation)).toEqual(EIGHT.map(() => '焊工'));
  });

  it('23: words beside a heading decide which column it is', () => {
    const { people, flaws } = roster('23-two-level-columns.xlsx');
    expect(flaws).toEqual([]);
    expect(people.map(({ level }) => level)).toEqual(['advanced', 'advanced', 'advanced', 'advanced']);
    expect(people[0]?.extra['等级（现有）']).toBe('四级/中级工');
  });
});
