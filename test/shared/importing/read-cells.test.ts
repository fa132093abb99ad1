import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSheet, type Cell, type SheetCells } from '#shared/importing/cell.ts';
import { numberCandidates } from '#shared/importing/number-candidates.ts';
import { halfWidth, heading } from '#shared/importing/normalise.ts';
import { personName, sameName } from '#shared/importing/person-name.ts';
import { readDate } from '#shared/importing/read-date.ts';
import { readLevel } from '#shared/importing/read-level.ts';
import { readRole } from '#shared/importing/read-role.ts';
import { readRoster } from '#shared/importing/read-roster.ts';
import type { RosterContext } from '#shared/importing/roster-context.ts';
import { levelWords } from '#shared/words/levels.ts';
import { CONTEXT } from './samples.ts';

const cell = (value: string | Cell): Cell =>
  typeof value !== 'string' ? value : value === '' ? { kind: 'empty' } : { kind: 'text', text: value };
const sheet = (...rows: (string | Cell)[][]): SheetCells[] => [
  plainSheet(
    '表',
    rows.map((row) => row.map(cell)),
  ),
];
const number = (value: number, text = String(value)): Cell => ({ kind: 'number', value, text });
const read = (sheets: SheetCells[], context: Partial<RosterContext> = {}) =>
  readRoster(sheets, { ...CONTEXT, ...context });
const kinds = (sheets: SheetCells[], context: Partial<RosterContext> = {}) =>
  read(sheets, context).flaws.map((flaw) => [flaw.sheetRow, flaw.column, flaw.kind, flaw.severity]);

const HEAD = ['姓名', '身份证号', '等级'];
const GOOD = ['沈雪慧', '12000019991009317X', '三级'];

describe('finding the table', () => {
  it('understands a heading of two rows with merged cells', () => {
    const { table, accepted } = read(
      sheet(
        ['某某中心成绩登记册'],
        ['序号', ...HEAD, '考核成绩', '', '', ''],
        ['', '', '', '', '理论', '实操', '综合', '工作业绩'],
        ['1', ...GOOD, number(59.5), '缺考', '--', ''],
      ),
    );
    expect(table?.headerRows).toEqual([2, 3]);
    expect(accepted.map(({ candidate }) => candidate.extra)).toEqual([
      { 序号: '1', 理论: '59.5', 实操: '缺考', 综合: '--' },
    ]);
  });

  it('matches headings whatever their blanks and brackets', () => {
    const { accepted } = read(
      sheet(['姓  名*', '身份证号（18位）', '认定等级【必填】', '职业（工种）'], [...GOOD, '焊工']),
    );
    expect(accepted[0]?.candidate).toMatchObject({
      name: '沈雪慧',
      level: 'advanced',
      occupation: '焊工',
      sex: 'male',
    });
  });

  it('lets a person say which column is which', () => {
    const sheets = sheet(['谁', '身份证号', '等级', '称谓'], [...GOOD, '工程师']);
    expect(kinds(sheets)).toEqual([
      [1, '姓名', 'column_missing', 'error'],
      [2, '', 'person_not_read', 'warning'],
    ]);
    const { accepted } = readRoster(sheets, CONTEXT, { mapping: { name: 0 } });
    expect(accepted[0]?.candidate).toMatchObject({ name: '沈雪慧', extra: { 称谓: '工程师' } });
  });

  it('lets a person say where the heading is', () => {
    const sheets = sheet(['甲', '乙', '丙'], [...GOOD]);
    expect(kinds(sheets)).toEqual([
      [null, '', 'header_not_found', 'error'],
      [2, '', 'person_not_read', 'warning'],
    ]);
    const choice = { headerRow: 1, mapping: { name: 0, idNumber: 1, level: 2 } };
    expect(readRoster(sheets, CONTEXT, choice).accepted).toHaveLength(1);
  });

  it('keeps columns of the same heading apart, and no heading harms the object', () => {
    const { accepted } = read(sheet([...HEAD, '证书编号', '证书编号', '__proto__'], [...GOOD, 'A1', 'B2', 'x']));
    const extra = accepted[0]?.candidate.extra ?? {};
    expect(Object.values(extra)).toEqual(['A1', 'B2', 'x']);
    expect(Object.getPrototypeOf(extra)).toBe(Object.prototype);
  });

  it('passes over repeated headings, prefilled numbers, totals and what follows them', () => {
    const { accepted, flaws, skipped } = read(
      sheet(
        ['序号', ...HEAD],
        [number(1), ...GOOD],
        ['序号', ...HEAD],
        [number(2), '', '', ''],
        ['合计', '1人'],
        ['2026年10月12日'],
      ),
    );
    expect(accepted).toHaveLength(1);
    expect(flaws).toEqual([]);
    expect(skipped.map(({ why }) => why)).toEqual(['blank', 'total', 'blank']);
  });
});

describe('judging a row', () => {
  it.each([
    ['a number Excel cut', number(120000199205229540, '1.2E+17'), 'id_lost_digits'],
    ['its text afterwards', '1.20000199205229E+17', 'id_lost_digits'],
    ['the zeros it leaves', '120000199205228000', 'id_lost_digits'],
    ['15 places', number(120000920522954), 'id_malformed'],
    ['a masked number', '1200**********9540', 'id_malformed'],
    ['nothing', '  ', 'id_missing'],
    ['a wrong last place', '120000199910093171', 'id_check_digit'],
  ])('ID with %s', (_, id, kind) => {
    const sheets = sheet(HEAD, ['沈雪慧', id, '三级']);
    expect(kinds(sheets)).toEqual([[2, '身份证号', kind, 'error']]);
  });

  it('accepts other documents without a check digit', () => {
    const { accepted } = read(sheet([...HEAD, '证件类型'], ['John  Smith', 'e 12345678', '技师', '护照']));
    expect(accepted[0]?.candidate).toMatchObject({
      name: 'John Smith',
      idType: '护照',
      idNumber: 'E12345678',
      sex: null,
    });
  });

  it('reports dates that cannot be', () => {
    const rows = ['2000-02-30', '2030-01-01', '不详'].map((date) => [...GOOD, date]);
    const flaws = kinds(sheet([...HEAD, '出生日期'], ...rows)).filter(([, column]) => column === '出生日期');
    expect(flaws.map(([row, , kind]) => [row, kind])).toEqual([
      [2, 'birth_date_impossible'],
      [3, 'birth_date_impossible'],
      [4, 'birth_date_impossible'],
    ]);
  });

  it('takes a month of birth for what it is', () => {
    const { accepted, flaws } = read(sheet([...HEAD, '出生年月'], [...GOOD, '1999.10']));
    expect(flaws).toEqual([]);
    expect(accepted[0]?.candidate.birthDate).toBe('1999-10-09');
  });

  it('warns of another occupation or level but lets the row in', () => {
    const sheets = sheet([...HEAD, '工种'], [...GOOD, '电工']);
    const context = { sitting: { occupation: '焊工', level: 'technician' } } as const;
    expect(kinds(sheets, context)).toEqual([
      [2, '等级', 'level_differs', 'warning'],
      [2, '工种', 'occupation_differs', 'warning'],
    ]);
    expect(read(sheets, context).accepted).toHaveLength(1);
  });

  it('never admits anyone twice, and no number twice', () => {
    const sheets = sheet(
      [...HEAD, '准考证号'],
      [...GOOD, '7'],
      ['彭浩', '120000197501122217', '三级', '007'],
      ['高强', '120000197601104403', '三级', '007'],
    );
    expect(kinds(sheets)).toEqual([[4, '准考证号', 'number_duplicate', 'error']]);
    const again = read(sheets, { admitted: [{ idNumber: '12000019991009317X', name: '沈雪慧', number: '7' }] });
    expect(again.alreadyAdmitted).toEqual([2]);
    expect(again.accepted.map(({ sheetRow }) => sheetRow)).toEqual([3]);
    const other = kinds(sheets, { admitted: [{ idNumber: '12000019991009317X', name: '沈慧', number: '9' }] });
    expect(other[0]).toEqual([2, '身份证号', 'admitted_under_other_name', 'error']);
  });

  it('leaves a long number that Excel cut out of the extra columns', () => {
    const sheets = sheet([...HEAD, '学历证书编号'], [...GOOD, number(105611201405001200, '1.05611E+17')]);
    expect(kinds(sheets)).toEqual([[2, '学历证书编号', 'digits_lost', 'warning']]);
    expect(read(sheets).accepted[0]?.candidate.extra).toEqual({});
  });

  it('keeps as many other columns as a sitting takes, each under a heading of one line', () => {
    const more = Array.from({ length: 101 }, (_, n) => `栏\n${String(n)}`);
    const sheets = sheet([...HEAD, ...more], [...GOOD, ...more.map((_, n) => `值${String(n)}`)]);
    const { flaws, accepted } = read(sheets);
    expect(flaws.map(({ kind, severity, value }) => [kind, severity, value])).toEqual([
      ['columns_too_many', 'warning', '值100'],
    ]);
    const extra = Object.entries(accepted[0]?.candidate.extra ?? {});
    expect([extra.length, extra[0]]).toEqual([100, ['栏 0', '值0']]);
  });
});

describe('normalising', () => {
  it('keeps the one blank that belongs to a name', () => {
    expect(personName(' 杨　勇俊 ')).toBe('杨勇俊');
    expect(personName('阿不都热依木 · 买买提')).toBe('阿不都热依木·买买提');
    expect(personName('John\u00a0 Smith')).toBe('John Smith');
  });

  it('takes every sign that stands for the middle dot as one', () => {
    for (const dot of '·•・‧∙⋅･●．。˙ㆍᆞ') expect(personName(`古丽${dot}娜尔`), dot).toBe('古丽·娜尔');
    expect(sameName('古丽ㆍ娜尔', '古丽·娜尔')).toBe(true);
  });

  it('reads a role with where its holder comes from, and asks which one a word for several is', () => {
    expect(['质量督导员（内部）', '考评员(外聘)', '考评员（组长）'].map((word) => readRole(word))).toEqual([
      { kind: 'role', role: 'supervisor' },
      { kind: 'role', role: 'examiner' },
      { kind: 'role', role: 'examiner-lead' },
    ]);
    expect(['主考评员', '副组长', '记录员'].map((word) => readRole(word).kind)).toEqual([
      'unclear',
      'unclear',
      'unclear',
    ]);
    expect(readRole('考评员（候补）')).toEqual({ kind: 'unknown' });
  });

  it('reads a number alone beside a title as the grade, where both say the same', () => {
    expect(['高级工(3)', '3（高级工）', '技师Ⅱ'].map(readLevel)).toEqual(['advanced', 'advanced', 'technician']);
    expect(['高级工（2）', '技师33', 'L3'].map(readLevel)).toEqual([null, null, null]);
  });

  it('changes nothing that is tidy already', () => {
    fc.assert(fc.property(fc.string(), (text) => halfWidth(halfWidth(text)) === halfWidth(text)));
    expect(heading('申报职业（工种）')).toBe(heading(' 申报职业\n(工种) '));
  });

  it('reads every label it writes, and no level that is none', () => {
    for (const [level, [label]] of Object.entries(levelWords)) expect(readLevel(label)).toBe(level);
    expect(['六级', '三级/技师', '', '高'].map(readLevel)).toEqual([null, null, null, null]);
    expect(['３', '三级（高级工）', '高级', '首席技师'].map(readLevel)).toEqual([
      'advanced',
      'advanced',
      'advanced',
      'chief',
    ]);
  });

  it.each([
    [cell('1985年7月3日'), '1985-07-03'],
    [cell('1985/7/3 0:00:00'), '1985-07-03'],
    [cell('一九八五年七月三日'), '1985-07-03'],
    [cell('一九九〇年十二月二十日'), '1990-12-20'],
    [cell('二○○一年十月三十一日'), '2001-10-31'],
    [cell('１９８５０７０３'), '1985-07-03'],
    [number(19850703), '1985-07-03'],
    [number(31231), '1985-07-03'],
  ])('date %j', (value, date) => expect(readDate(value)).toEqual({ kind: 'day', date }));
});

it('numbers candidates in the order of the roster, around numbers that are taken', () => {
  const { accepted } = read(
    sheet(
      [...HEAD, '考号'],
      [...GOOD, ''],
      ['彭浩', '120000197501122217', '三级', '002'],
      ['高强', '120000197601104403', '三级', ''],
    ),
  );
  const drafts = accepted.map(({ candidate }) => candidate);
  expect(numberCandidates(drafts, ['001']).map((draft) => draft.number)).toEqual(['003', '002', '004']);
});
