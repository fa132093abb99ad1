import { describe, expect, it } from 'vitest';
import { EMPTY, plainSheet, type Cell, type SheetCells } from '#shared/importing/cell.ts';
import { readCertificates } from '#shared/importing/read-certificates.ts';
import { readRoster } from '#shared/importing/read-roster.ts';
import { readScheme } from '#shared/importing/read-scheme.ts';
import { readStaff } from '#shared/importing/read-staff.ts';
import { scoresLeftOut, scoresOfRoster } from '#shared/importing/subject-scores.ts';
import type { Flaw } from '#shared/importing/flaw.ts';
import { residentId } from '#test/support/resident-id.ts';
import { CONTEXT } from './samples.ts';

// Every cell that looks like a person or a mark is either taken or named as not taken.

const [A, B] = [residentId('12000019900101102'), residentId('50000019900101101')];

const cellOf = (text: string): Cell => {
  if (text === '') return EMPTY;
  return /^-?\d{1,3}(\.\d+)?$/.test(text)
    ? { kind: 'number', value: Number(text), text }
    : { kind: 'text', text: text.replaceAll('_', ' ') };
};
/** Rows by line feeds, cells by bars. */
const sheet = (rows: readonly string[]): SheetCells =>
  plainSheet(
    '表',
    rows.map((row) => row.split('|').map(cellOf)),
  );
const said = (flaws: readonly Flaw[]): string[] =>
  flaws.map(({ sheetRow, kind, value }) => `${sheetRow ?? '-'} ${kind} ${value}`.trim());

describe('rosters', () => {
  const HEAD = '序号|姓名|身份证号|单位|职业|等级';
  const ONE = `1|沈一鸣|${A}|厂|焊工|三级`;
  it.each([
    [
      'who fills in and who checks',
      [HEAD, ONE, '填表人：李四|||审核人：王五'],
      ['3 row_not_read 填表人：李四 审核人：王五'],
    ],
    ['lines that are still to be signed', [HEAD, ONE, '填表人：|||审核人：', '单位（盖章）', '2026年10月12日'], []],
    ['a total that only counts', [HEAD, ONE, '合计|1人'], []],
    ['a total with a number of somebody', [HEAD, ONE, `本页人数|${B}`], [`3 row_not_read 本页人数 ${B}`]],
    ['a note with a name', [HEAD, ONE, '说明：另有彭若兰1人待补报'], ['3 row_not_read 说明：另有彭若兰1人待补报']],
    ['a name in the column of numbers', [HEAD, ONE, '彭若兰|||||'], ['3 row_not_read 彭若兰']],
    ['a name after a subtotal', [HEAD, ONE, '小计|1人', '彭若兰|||厂'], ['4 row_not_read 彭若兰 厂']],
    [
      'somebody beyond the last heading',
      [HEAD, `${ONE}|彭若兰|88`],
      ['2 column_without_heading 彭若兰', '2 column_without_heading 88'],
    ],
    [
      'a column without a heading',
      ['姓名||身份证号|等级', `沈一鸣|彭若兰|${A}|三级`],
      ['2 column_without_heading 彭若兰'],
    ],
    ['row numbers without a heading', ['|姓名|身份证号|等级', `1|沈一鸣|${A}|三级`], []],
    ['a leader above the heading', ['领队：王五', HEAD, ONE], ['1 row_not_read 领队：王五']],
    ['the employer above the heading', ['申报单位：海河机械制造有限公司', HEAD, ONE], []],
  ] as const)('%s', (_, rows, flaws) => {
    const reading = readRoster([sheet(rows)], CONTEXT);
    expect(reading.accepted.map(({ candidate }) => candidate.name)).toEqual(['沈一鸣']);
    expect(said(reading.flaws)).toEqual(flaws);
  });

  const LEVELLESS = '序号|姓名|身份证号|等级';
  it.each([
    ['a line that numbers the columns', [HEAD, '（1）|（2）|（3）|（4）|（5）|（6）', ONE], []],
    ['a line that numbers the columns without brackets', [HEAD, '1|2|3|4|5|6', ONE], []],
    ['a name that is only 样例', [HEAD, `1|样例|${B}|厂|焊工|三级`, ONE], [`2 example_row 样例 ${B}`]],
    [
      'a name marked behind it',
      [HEAD, `1|彭若兰（示例）|${B}|厂|焊工|三级`, ONE],
      [`2 example_row 彭若兰（示例） ${B}`],
    ],
    ['a level behind a number', [LEVELLESS, '一|三级工', `1|沈一鸣|${A}`], ['2 row_not_read 一 三级工']],
  ] as const)('%s is nobody', (_, rows, flaws) => {
    const reading = readRoster([sheet(rows)], CONTEXT);
    expect(reading.accepted.map(({ candidate }) => candidate.name)).toEqual(['沈一鸣']);
    expect(said(reading.flaws)).toEqual(flaws);
  });

  it('who names no level has that of the line over the group, and it is said where the sitting has another', () => {
    const rows = [
      ...[LEVELLESS, '一、三级工（1人）', `1|沈一鸣|${A}`],
      ...['二、滨海造船厂（四级）', `1|彭若兰|${B}`, `2|高远|${residentId('42020019851212303')}|三级`],
    ];
    const levels = ({ accepted }: ReturnType<typeof readRoster>) => accepted.map(({ candidate }) => candidate.level);
    const alone = readRoster([sheet(rows)], CONTEXT);
    expect(levels(alone)).toEqual(['advanced', 'intermediate', 'advanced']);
    const sitting = { occupation: '焊工', level: 'advanced' } as const;
    const within = readRoster([sheet(rows)], { ...CONTEXT, sitting });
    expect(levels(within)).toEqual(['advanced', 'intermediate', 'advanced']);
    expect(said(within.flaws).filter((one) => one.includes('level'))).toEqual(['5 level_differs']);
  });

  it.each([
    ['blanks', '120000 19900101 1026'],
    ['hyphens', '120000-19900101-1026'],
    ['what it is', '身份证号：120000199001011026'],
    ['full width', '１２００００１９９００１０１１０２６'],
  ])('a number with %s in it is the number', (_, written) => {
    const rows = [HEAD.split('|'), ['1', '沈一鸣', written, '厂', '焊工', '三级']];
    const cells = rows.map((row) => row.map((text): Cell => ({ kind: 'text', text })));
    const { accepted, flaws } = readRoster([plainSheet('表', cells)], CONTEXT);
    expect(accepted.map(({ candidate }) => candidate.idNumber)).toEqual([A]);
    expect(flaws).toEqual([]);
  });

  it('a name and a number in one cell are named where no column is theirs', () => {
    const { accepted, flaws } = readRoster([sheet(['序号|姓名及身份证号|等级', `1|沈一鸣${A}|三级`])], CONTEXT);
    expect(accepted).toEqual([]);
    expect(said(flaws)).toContain(`2 person_not_read 沈一鸣${A} 三级`);
  });

  it('hidden columns that are kept beside are said, but for one that only counts', () => {
    const rows = ['序号|姓名|身份证号|等级|理论成绩|备注', `1|沈一鸣|${A}|三级|88|`];
    const hidden = { ...sheet(rows), hiddenColumns: new Set([0, 4, 5]) };
    const { flaws } = readRoster([hidden], CONTEXT);
    expect(flaws.map(({ kind, column }) => [kind, column])).toEqual([['column_hidden', '理论成绩']]);
  });

  it.each(['民国79年1月1日', '中華民國79年01月01日', '民国79.1.1'.replace('.', '年')])(
    '%s is a date of birth',
    (born) => {
      const rows = ['姓名|身份证号|等级|出生日期', `沈一鸣|${A}|三级|${born}`];
      const { accepted, flaws } = readRoster([sheet(rows)], CONTEXT);
      expect(flaws).toEqual([]);
      expect(accepted[0]?.candidate.birthDate).toBe('1990-01-01');
    },
  );

  it.each([
    ['headings down the side', ['姓名|沈一鸣', `身份证号|${A}`, '等级|三级']],
    ['a card a person', ['姓名|沈一鸣|性别|男', `身份证号|${A}`, '姓名|彭若兰|性别|女', `身份证号|${B}`]],
  ] as const)('%s: every number is named', (_, rows) => {
    const { accepted, flaws } = readRoster([sheet(rows)], CONTEXT);
    expect(accepted).toEqual([]);
    const numbers = rows.filter((row) => row.startsWith('身份证号'));
    expect(flaws.filter(({ kind }) => kind === 'person_not_read')).toHaveLength(numbers.length);
  });
});

describe('lists of staff', () => {
  const HEAD = '角色|姓名|工作单位';
  it.each([
    ['a stand-in in a remark', [`${HEAD}|备注`, '考评员|王五|校|替补：钱七'], ['2 column_not_taken 替补：钱七']],
    ['somebody beyond the last heading', [HEAD, '考评员|王五|校|钱七'], ['2 column_without_heading 钱七']],
    ['telephone and sex', [`${HEAD}|性别|联系电话`, '考评员|王五|校|男|13800000000'], []],
    ['who checks', [HEAD, '考评员|王五|校', '审核：赵六'], ['3 row_not_read 审核：赵六']],
  ] as const)('%s', (_, rows, flaws) => {
    const reading = readStaff([sheet(rows)], { checkId: CONTEXT.checkId, heldOn: null, named: [] });
    expect(reading.accepted.map(({ person }) => person.name)).toEqual(['王五']);
    expect(said(reading.flaws)).toEqual(flaws);
  });
});

describe('mark schemes', () => {
  const HEAD = '序号|考核要点|配分|评分标准';
  const LINES = ['1|划线|40|错一处扣5分', '2|锯割|60|错一处扣5分'] as const;
  it.each([
    ['lines under 项目', ['序号|项目|配分|评分标准', ...LINES], []],
    [
      'who marked',
      [HEAD, ...LINES, '合计||100', '评分人|王五|核分人|赵六'],
      ['5 scheme_row_not_read 评分人 王五 核分人 赵六'],
    ],
    ['who is still to sign', [HEAD, ...LINES, '合计||100', '评分人：|年  月  日|核分人：'], []],
    ['a total in words', [HEAD, ...LINES, '合计||一百'], ['4 total_unreadable 一百']],
    ['subtotals', [HEAD, LINES[0], '小计||40', LINES[1], '小计||60', '总分||100'], []],
    [
      'a line below the total',
      [HEAD, ...LINES, '合计||100', '3|安全||违规扣5分'],
      ['5 scheme_row_not_read 3 安全 违规扣5分'],
    ],
    [
      'overtime in a note',
      [HEAD, ...LINES, '说明：每超时1分钟扣2分'],
      ['4 scheme_row_not_read 说明：每超时1分钟扣2分'],
    ],
    [
      'a veto above the heading',
      ['否定项：违反安全规程，本题不得分', HEAD, ...LINES],
      ['1 scheme_row_not_read 否定项：违反安全规程，本题不得分'],
    ],
    ['a mark beyond the last heading', [HEAD, `${LINES[0]}|15`, LINES[1]], ['2 column_without_heading 15']],
    ['marks that were given', [`${HEAD}|得分`, `${LINES[0]}|35`, `${LINES[1]}|58`], ['2 column_not_taken 35、58']],
    [
      'a second column of marks',
      ['序号|考核要点|配分|分值|评分标准', '1|划线|40|20|扣5分', '2|锯割|60|30|扣5分'],
      ['2 column_not_taken 20、30'],
    ],
  ] as const)('%s', (_, rows, flaws) => {
    const reading = readScheme([sheet(rows)]);
    const lines = reading.draft?.tasks.flatMap((task) => task.lines.map(({ name, fullMark }) => `${name} ${fullMark}`));
    expect(lines).toEqual(['划线 40', '锯割 60']);
    expect(said(reading.flaws)).toEqual(flaws);
  });

  it('takes a line whose name only begins like a total', () => {
    const { draft } = readScheme([sheet([HEAD, '1|小计量器具使用|40|错一处扣5分', '2|合计算机操作|60|错一处扣5分'])]);
    expect(draft?.tasks[0]?.lines.map(({ name }) => name)).toEqual(['小计量器具使用', '合计算机操作']);
  });
});

describe('score rosters', () => {
  const HEAD = '准考证号|姓名|身份证号|等级|理论|实操';
  const ONE = `001|沈一鸣|${A}|三级|80|70`;
  it.each([
    ['two subjects', [HEAD, ONE], []],
    ['subjects that nobody asked for', [`${HEAD}|综合|工作业绩`, `${ONE}|90|--`], ['2 column_not_taken 90']],
    ['a second sitting of one subject', [`${HEAD}|理论补考`, `${ONE}|85`], ['2 column_not_taken 85']],
  ] as const)('%s', (_, rows, flaws) => {
    const { accepted } = readRoster([sheet(rows)], CONTEXT);
    const people = accepted.map(({ candidate, key }) => ({ ...candidate, candidateId: key }));
    const { imported } = scoresOfRoster(accepted, people);
    expect(imported.map(({ theory, practical }) => [theory, practical])).toEqual([[8000, 7000]]);
    expect(said(scoresLeftOut(accepted, false))).toEqual(flaws);
  });
});

describe('certificate lists', () => {
  const HEAD = '序号|姓名|证件号码|证书编号|发证日期';
  const people = [
    { ...({ candidateId: 'a', name: '沈一鸣', idNumber: A, level: 'advanced', occupation: '焊工' } as const) },
  ].map((one) => ({ ...one, passed: true, certificate: null }));
  const context = { kind: null, province: null, people, organiser: '', heldOn: '1900-01-01' } as const;
  const read = (rows: readonly string[]) => readCertificates([sheet(rows)], context);
  const ONE = `1|沈一鸣|${A}|S000012000001263000001|2026-11-20`;
  it.each([
    ['who keeps the list', [HEAD, ONE, '经办人：王五'], ['3 row_not_read 经办人：王五']],
    ['a total', [HEAD, ONE, '合计|1人||1本'], []],
  ] as const)('%s', (_, rows, flaws) => {
    const reading = read(rows);
    expect(reading.accepted).toHaveLength(1);
    expect(said(reading.flaws)).toEqual(flaws);
  });

  it('names the people of a list that has no heading', () => {
    const { flaws } = read([`彭若兰|${B}`]);
    expect(flaws.map(({ kind }) => kind)).toContain('person_not_read');
  });
});
