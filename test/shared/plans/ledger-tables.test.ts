import { describe, expect, it } from 'vitest';
import { certificatesTable, csvOf, ledgerTables, sittingsTable, sumsTable } from '#shared/plans/work-ledger-tables.ts';
import {
  aboutOf,
  ledgerFilterSchema,
  ledgerRowOf,
  ledgerRowSchema,
  ledgerSums,
  ledgerWith,
  passRate,
  WHOLE_LEDGER,
  type LedgerRow,
} from '#shared/plans/work-ledger.ts';
import { assigned, closedSitting, numberOf } from '#test/support/certified.ts';

// 工作台账 (津人社办发〔2019〕82号 八（一）): each figure in its column, sums by year, and nothing of what is not meant.

const group = (over: Partial<LedgerRow['groups'][number]> = {}) => ({
  ...{ occupation: '焊工', level: 'advanced' as const, people: 9, pass: 5, fail: 3, away: 1, numbered: 4 },
  ...over,
});
const issued = (name: string, number: string, over: Partial<LedgerRow['certificates'][number]> = {}) => ({
  ...{ name, idNumber: '120000199001010015', occupation: '焊工', level: 'advanced' as const },
  ...{ number, issuedOn: '2026-12-18', ...over },
});
const row = (over: Partial<LedgerRow> = {}): LedgerRow => ({
  ...{ log: '00000000-0000-4000-8000-0000000000a1', title: '第一场', plan: '第三批', organiser: '示例企业' },
  ...{ room: '一号', heldOn: '2026-11-20', standing: 'closed', groups: [group()], certificates: [] },
  ...over,
});

describe('a line of the ledger', () => {
  it('has every figure in its own column, the first and the last number, and what stands', () => {
    const certificates = [
      issued('彭博', 'B2'),
      issued('陈婷华', 'A1'),
      issued('宋勇', 'C3'),
      issued('李强', 'Z9', { occupation: '电工' }),
    ];
    const table = sittingsTable([
      row({ certificates }),
      row({ standing: 'open', title: '第二场' }),
      row({ groups: [], standing: 'void' }),
    ]);
    expect(table.name).toBe('工作台账');
    expect(table.heads).toEqual([
      ...['序号', '考核日期', '场次', '计划', '考场', '职业（工种）', '等级', '人数'],
      ...['合格', '不合格', '缺考等', '合格率', '发证', '证书编号', '备注'],
    ]);
    const [closed, open, empty] = table.rows;
    expect(closed).toEqual([
      ...[
        '1',
        '2026-11-20',
        '第一场',
        '第三批',
        '一号',
        '焊工',
        expect.stringContaining('级') as unknown as string,
        '9',
      ],
      ...['5', '3', '1', '62.5%', '4', 'A1 至 C3', ''],
    ]);
    expect(open?.slice(7)).toEqual(['9', '', '', '', '', '', '', '未结束']);
    expect(empty).toEqual([
      '3',
      '2026-11-20',
      '第一场',
      '第三批',
      '一号',
      '',
      '',
      '0',
      '',
      '',
      '',
      '',
      '',
      '',
      '已作废',
    ]);
    expect(sittingsTable([row({ certificates: [issued('彭博', 'B2')] })]).rows[0]?.[13]).toBe('B2');
    expect(table.rows.every((cells) => cells.length === table.heads.length)).toBe(true);
  });

  it('of each certificate says whose it is, and of which sitting', () => {
    const { name, heads, rows } = certificatesTable([
      row({ certificates: [issued('彭博', 'B2', { issuedOn: null })] }),
      row({ title: '第二场', heldOn: '2026-11-21', certificates: [issued('陈婷华', 'A1')] }),
    ]);
    expect([name, heads]).toEqual([
      '证书核发',
      ['序号', '姓名', '证件号码', '职业（工种）', '等级', '证书编号', '发证日期', '考核日期', '场次'],
    ]);
    const level = rows[0]?.[4] ?? '';
    expect(rows).toEqual([
      ['1', '彭博', '120000199001010015', '焊工', level, 'B2', '', '2026-11-20', '第一场'],
      ['2', '陈婷华', '120000199001010015', '焊工', level, 'A1', '2026-12-18', '2026-11-21', '第二场'],
    ]);
    expect(ledgerTables([row()]).map((one) => one.name)).toEqual(['工作台账', '统计', '证书核发']);
  });
});

describe('sums', () => {
  const rows = [
    row({ groups: [group(), group({ level: 'technician', people: 2, pass: 1, fail: 0, away: 1, numbered: 1 })] }),
    row({ heldOn: '2026-01-05', groups: [group({ people: 1, pass: 0, fail: 1, away: 0, numbered: 0 })] }),
    row({
      heldOn: '2025-12-31',
      groups: [group({ occupation: '电工', people: 3, pass: 3, fail: 0, away: 0, numbered: 3 })],
    }),
    row({ standing: 'open' }),
  ];
  it('are by year, occupation and level, the latest year first, each field added to its own', () => {
    expect(ledgerSums(rows)).toEqual([
      { ...group({ people: 10, pass: 5, fail: 4, away: 1, numbered: 4 }), year: '2026', sittings: 2 },
      {
        ...group({ level: 'technician', people: 2, pass: 1, fail: 0, away: 1, numbered: 1 }),
        year: '2026',
        sittings: 1,
      },
      {
        ...group({ occupation: '电工', people: 3, pass: 3, fail: 0, away: 0, numbered: 3 }),
        year: '2025',
        sittings: 1,
      },
    ]);
    expect(ledgerSums(rows.toReversed()).map(({ year, level }) => `${year} ${level}`)).toEqual([
      ...['2026 advanced', '2026 technician', '2025 advanced'],
    ]);
  });
  it('have a line a kind and one a year', () => {
    const { name, heads, rows: lines } = sumsTable(rows);
    expect([name, heads]).toEqual([
      '统计',
      ['年份', '职业（工种）', '等级', '人次', '合格', '不合格', '缺考等', '合格率', '发证'],
    ]);
    expect(lines.map(([year, occupation, , ...rest]) => [year, occupation, ...rest])).toEqual([
      ['2026', '焊工', '10', '5', '4', '1', '55.6%', '4'],
      ['2026', '焊工', '2', '1', '0', '1', '100.0%', '1'],
      ['2026', '合计', '12', '6', '4', '2', '60.0%', '5'],
      ['2025', '电工', '3', '3', '0', '0', '100.0%', '3'],
      ['2025', '合计', '3', '3', '0', '0', '100.0%', '3'],
    ]);
    expect(lines[2]?.[2]).toBe('');
  });
  it('say no rate where nobody was judged', () => {
    expect([
      passRate({ pass: 0, fail: 0 }),
      passRate({ pass: 0, fail: 7 }),
      passRate({ pass: 1, fail: 2 }),
      passRate({ pass: 2, fail: 1 }),
    ]).toEqual(['', '0.0%', '33.3%', '66.7%']);
  });
});

describe('what is looked for', () => {
  it('is found by every word of it, in title, plan, room, day, names and numbers', () => {
    const rows = [
      row({ certificates: [issued('彭博', 'Y12')] }),
      row({ title: '第二场', plan: '第四批', room: '二号', heldOn: '2026-11-21' }),
    ];
    const found = (query: string) => ledgerWith(rows, { ...WHOLE_LEDGER, query }).map(({ title }) => title);
    expect(['第三批', '一号', '2026-11-20', '彭博', 'y12', ' 第一场  彭博 '].map(found)).toEqual(
      Array(6).fill(['第一场']),
    );
    expect([found(''), found('二号'), found('彭博 二号')]).toEqual([['第一场', '第二场'], ['第二场'], []]);
  });
  it('is in the order of the days, then of titles, and keeps of each what is meant', () => {
    const rows = [row({ title: '乙' }), row({ title: '甲' }), row({ title: '丙', heldOn: '2026-01-01' })];
    expect(ledgerWith(rows, WHOLE_LEDGER).map(({ title }) => title)).toEqual(['丙', '乙', '甲']);
    const mixed = row({
      groups: [group(), group({ occupation: '电工' }), group({ level: 'technician' })],
      certificates: [issued('彭博', 'B2', { level: 'technician' })],
    });
    const [of] = ledgerWith([mixed], { ...WHOLE_LEDGER, occupation: '焊工', level: 'advanced' });
    expect([of?.groups, of?.certificates]).toEqual([[group()], []]);
    expect(ledgerWith([mixed], { ...WHOLE_LEDGER, level: 'junior' })).toEqual([]);
    expect(ledgerWith([row({ groups: [] })], WHOLE_LEDGER)).toHaveLength(1);
    expect(ledgerWith([row({ groups: [] })], { ...WHOLE_LEDGER, level: 'advanced' })).toEqual([]);
    expect([
      ledgerWith([row()], { ...WHOLE_LEDGER, year: '2025' }),
      ledgerWith([row()], { ...WHOLE_LEDGER, year: '2026' }).length,
    ]).toEqual([[], 1]);
  });
  it('is named on the paper, at most 200 characters of it', () => {
    expect([
      aboutOf(WHOLE_LEDGER),
      aboutOf({ ...WHOLE_LEDGER, year: '2026', occupation: '焊工', query: ' 彭博 ' }),
    ]).toEqual(['全部', '2026年 焊工 彭博']);
    expect(aboutOf({ ...WHOLE_LEDGER, level: 'advanced' })).toContain('级');
    expect(aboutOf({ ...WHOLE_LEDGER, occupation: '焊'.repeat(199), query: '彭博' })).toHaveLength(200);
  });
  it('is no more than a year, an occupation, a level and some words', () => {
    const takes = (over: object) => ledgerFilterSchema.safeParse({ ...WHOLE_LEDGER, ...over }).success;
    expect([
      takes({}),
      takes({ year: '2026', occupation: '焊'.repeat(200), level: 'advanced', query: '字'.repeat(60) }),
    ]).toEqual([true, true]);
    expect(
      [
        { year: '20261' },
        { occupation: '焊'.repeat(201) },
        { level: '三级' },
        { query: '字'.repeat(61) },
        { more: 1 },
      ].map(takes),
    ).toEqual(Array(5).fill(false));
    const sound = (over: object) =>
      ledgerRowSchema.safeParse({ ...row({ certificates: [issued('彭博', 'B2')] }), ...over }).success;
    expect([
      sound({}),
      sound({ standing: 'shut' }),
      sound({ more: 1 }),
      sound({ groups: [{ ...group(), pass: -1 }] }),
      sound({ groups: [{ ...group(), more: 1 }] }),
      sound({ certificates: [{ ...issued('彭博', 'B2'), more: 1 }] }),
    ]).toEqual([true, false, false, false, false, false]);
  });
});

describe('of a sitting', () => {
  const { state, open, candidates, put, sitting } = closedSitting();
  it('the row says where it was held and what each level of it came to', () => {
    const first = candidates[0]!;
    const mixed = {
      ...state,
      candidates: new Map(state.candidates).set(first.candidateId, { ...first, level: 'technician' as const }),
    };
    const numbered = put(
      mixed,
      assigned([{ candidateId: candidates[1]!.candidateId, number: numberOf(2), issuedOn: '2026-12-18' }]),
    );
    const of = ledgerRowOf(numbered)!;
    expect(of).toMatchObject({
      log: sitting.sittingId,
      title: sitting.title,
      plan: '',
      organiser: sitting.organiser,
      room: sitting.room,
      heldOn: sitting.heldOn,
      standing: 'closed',
    });
    expect(
      of.groups.map(({ level, people, pass, fail, away, numbered: with1 }) => [level, people, pass, fail, away, with1]),
    ).toEqual([
      ['technician', 1, 1, 0, 0, 0],
      ['advanced', 3, 2, 1, 0, 1],
    ]);
    expect(of.certificates).toEqual([
      {
        name: candidates[1]!.name,
        idNumber: candidates[1]!.idNumber,
        occupation: '焊工',
        level: 'advanced',
        number: numberOf(2),
        issuedOn: '2026-12-18',
      },
    ]);
    const away = put(state, {
      type: 'attendance_recorded',
      candidateId: first.candidateId,
      attendance: 'absent',
      reason: '',
    });
    expect(ledgerRowOf(away)?.groups[0]).toMatchObject({ people: 4, pass: 2, fail: 1, away: 1 });
    expect(
      ledgerRowOf(put(open, assigned([{ candidateId: first.candidateId, number: numberOf(1), issuedOn: null }]))),
    ).toMatchObject({ certificates: [], groups: [{ numbered: 0 }] });
  });
});

it('comma-separated text quotes what would break a line, and marks what Excel would count', () => {
  const csv = csvOf({
    name: '',
    heads: ['a', 'b'],
    rows: [
      ['1,2', 'x"y'],
      ['123456789012', '12345678901'],
      ['=1', '+1'],
      ['-1', '@a'],
      ['\t', '第\n二行'],
      ['a\r', '0-1'],
    ],
  });
  expect(csv).toBe(
    '\uFEFFa,b\r\n"1,2","x""y"\r\n"\t123456789012",12345678901\r\n"\t=1","\t+1"\r\n"\t-1","\t@a"\r\n"\t\t","第\n二行"\r\n"a\r",0-1\r\n',
  );
});
