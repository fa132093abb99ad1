import { expect, it } from 'vitest';
import { fitColumns } from '#shared/forms/parts/columns.ts';
import { maskId } from '#shared/forms/parts/mask.ts';
import { innerWidth } from '#shared/forms/parts/paper.ts';
import { papersOf } from '#shared/forms/papers.ts';
import type { FormId, Paper } from '#shared/forms/registry.ts';
import type { HandedBatch } from '#shared/plans/handed-over.ts';
import type { SittingState } from '#shared/record/state.ts';
import { chiefDay, panelDay, practicalDay, reviewDay } from '#test/support/form-days.ts';
import { readySitting } from '#test/support/sitting.ts';

type Registers = { [Id in FormId]: Paper<Id> extends { readonly rows: string[][] } ? Id : never }[FormId];
const everybody = { candidateId: null, examinerId: null };
const rowsOf = (state: SittingState, form: Registers): string[][] => {
  const [paper] = papersOf(state, { form, ...everybody });
  return paper !== undefined && 'rows' in paper ? (paper.rows as string[][]) : [];
};

const practical = practicalDay();
const review = reviewDay();

it('shows an ID number by its region and its end, and never a short one whole', () => {
  expect(maskId('120000197603167141')).toBe('120000********7141');
  expect(maskId('E1234567')).toBe('E1****67');
  expect(maskId('')).toBe('');
});

it('fits columns to the page, whatever they ask for', () => {
  for (const widths of [
    [20, '*', 30],
    [400, '*', '*', 300],
    [10, 20, 30, '*'],
  ] as const) {
    const fitted = fitColumns(511.28, widths);
    expect(fitted.reduce((sum, each) => sum + each, 0)).toBeCloseTo(innerWidth(511.28, widths.length));
    expect(Math.min(...fitted)).toBeGreaterThan(5);
  }
});

it('tells two people of one name apart, each with a level of their own and the reason for 不通过', () => {
  const [summary] = papersOf(review, { form: 'summary', ...everybody });
  if (summary?.form !== 'summary') throw new Error('no summary');
  const named = summary.rows.filter(({ name }) => name === '欧阳㛃');
  expect(named.map(({ number, idNumber, level }) => [number, idNumber, level])).toEqual([
    ['2026001101', '120000********7141', '一级/高级技师'],
    ['2026001102', '120000********7168', '二级/技师'],
  ]);
  expect(summary.rows.map(({ remark }) => remark)).toEqual([
    ...['', '', '论文答辩总评未达 60 分', '未进入综合评审', '业绩材料经核实与本人工作不符', '未到场', '使用通信工具'],
  ]);
  expect(summary.signatures.map(({ label }) => label)).toEqual([
    ...['评审专家', '评审专家', '评审专家', '校对人', '专家组长', '质量督导员'],
  ]);
});

it('shows a correction old to new, and a veto that was taken back, on the sheet, the register and a list of its own', () => {
  const [first, second] = [...practical.candidates.keys()];
  const sheet = papersOf(practical, { form: 'score-sheet', candidateId: first ?? '', examinerId: null })[0];
  expect(sheet).toMatchObject({
    corrections: [{ was: '36.00', is: '38.00', reason: '复核样板后重新量取，原读数看错一格', by: '周婷' }],
  });
  const other = papersOf(practical, { form: 'score-sheet', candidateId: second ?? '', examinerId: null })[1];
  expect(other).toMatchObject({ corrections: [{ was: '无否定项' }, { was: '否定项：焊缝有裂纹', is: '撤销否定项' }] });
  expect(rowsOf(practical, 'correction-list')).toHaveLength(4);
  expect(rowsOf(readySitting().state, 'correction-list')).toEqual([]);
  const [summary] = papersOf(practical, { form: 'summary', ...everybody });
  expect(JSON.stringify(summary)).toContain('签字后更正 1 处');
});

it('prints no sheet for whoever never came unless asked, and none that is signed over marks that do not count', () => {
  const all = papersOf(practical, { form: 'score-sheet', ...everybody });
  expect(all).toHaveLength(18);
  expect(papersOf(practical, { form: 'score-sheet', ...everybody, absent: true })).toHaveLength(21);
  const gone = all.filter((paper) => paper.form === 'score-sheet' && paper.state === '违纪');
  expect(gone).toHaveLength(3);
  for (const paper of gone) expect(paper).toMatchObject({ total: '', tally: [{ name: '' }, { name: '' }] });
});

it('has the twelve columns of a score roster in words where there is no figure', () => {
  const marks = rowsOf(practical, 'score-roster').map((row) => row.slice(8));
  expect(marks[0]).toEqual(['70.00', '93.20', '--', '--']);
  expect(marks[4]?.[0]).toBe('免考');
  expect(marks.slice(5).map(([, practice]) => practice)).toEqual(['缺考', '违纪']);
  expect(rowsOf(review, 'score-roster')[0]?.slice(8)).toEqual(['83.00', '免考', '85.67', '--']);
  expect(rowsOf(panelDay(), 'score-roster')[0]?.slice(8, 11)).toEqual(['87.00', '87.00', '87.00']);
});

it('ticks 通过 or 不通过 a level apart', () => {
  const ticks = (form: Registers) => rowsOf(review, form).map((row) => [row[2], row[8], row[9]]);
  expect(ticks('technician-list')).toEqual([
    ['欧阳㛃', '√', ''],
    ['诸葛𬭎', '', '√'],
  ]);
  expect(ticks('senior-technician-list').map(([, pass, fail]) => [pass, fail])).toEqual([
    ...[
      ['√', ''],
      ['', '√'],
      ['', ''],
      ['', ''],
      ['', ''],
    ],
  ]);
});

it('puts nobody on a public list who did not pass, and no ID number whole', () => {
  for (const [day, form] of [
    [practical, 'publicity-list'],
    [chiefDay(), 'chief-publicity'],
  ] as const) {
    const rows = rowsOf(day, form);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row[2]).toMatch(/^\d{6}\*{8}\d{4}$/);
  }
  expect(rowsOf(readySitting().state, 'publicity-list')).toEqual([]);
});

it('lists incidents in their order with who wrote them', () => {
  const rows = rowsOf(practical, 'room-record').filter(([index]) => index !== '');
  expect(rows.map((row) => row[3])).toEqual([
    ...[
      '于辉否定项 1.2：无 → 焊缝有裂纹（焊缝有裂纹）',
      '于辉否定项 1.2：焊缝有裂纹 → 无（复看为弧坑，不是裂纹）',
      '周婷更正 1.1：36.00 → 38.00（复核样板后重新量取，原读数看错一格）',
    ],
    ...[
      '会商（周婷、于辉、朱军敏），复评 2.1：三人焊脚读数不一，取出样板同看后复评',
      '朱军敏更正 2.1：74.00 → 75.50（会商后复评，焊脚重新量取）',
      '缺考：未到场',
    ],
    ...[
      '作弊，本科目成绩无效（10:05 发生）：使用通信工具，当场收缴；见证人：罗辉莉',
      '设备故障（09:40 发生）：送丝机故障，更换设备，补时 6 分钟；见证人：周婷',
      '10:15 停电 3 分钟，全场暂停',
    ],
  ]);
  expect(rows.find((row) => row[3]?.includes('送丝机'))?.[4]).toBe('邓芳磊');
});

it('counts what is handed in, down to the last entry', () => {
  const rows = rowsOf(practical, 'hand-in-list');
  expect(rows[1]?.[3]).toBe('应有 21，已签 15，缺考 3，违纪 3，未完 0');
  expect(rows[4]?.[3]).toContain(practical.head.hash);
});

it('draws again what was drawn', () => {
  expect(rowsOf(review, 'draw-record').map((row) => row[5])).toEqual(['组长', '评审专家', '评审专家']);
  expect(rowsOf(practical, 'draw-record')).toEqual([]);
});

it('says on the supervision record which supervisor nobody but the enterprise named', () => {
  const of = (appointedBy: 'enterprise' | 'authority'): string | undefined => {
    const people = new Map([...practical.people].map(([id, person]) => [id, { ...person, appointedBy }]));
    const [record] = papersOf({ ...practical, people }, { form: 'supervision-record', ...everybody });
    if (record?.form !== 'supervision-record') throw new Error('no such paper');
    return record.particulars.find(({ label }) => label === '督导员')?.text;
  };
  const names = of('authority');
  expect(names).not.toContain('未经主管部门确认');
  expect(of('enterprise')).toBe(`${names}（未经主管部门确认）`);
});

it('names each batch that was handed over on the sitting’s own list, with its receipt where there is one', () => {
  const sealed = {
    sittingId: practical.sitting!.sittingId,
    sealedAt: '2026-11-20T09:00:00.000Z',
    sha256: 'd'.repeat(64),
  };
  const receipt = { receivedAt: '2026-11-20T09:02:00.000Z', central: '市职业技能鉴定中心', signature: '9f'.repeat(64) };
  const listed = (batches: readonly HandedBatch[]): string[][] => {
    const [paper] = papersOf(practical, { form: 'hand-in-list', ...everybody, batches });
    return paper?.form === 'hand-in-list' ? paper.rows.slice(5) : [];
  };
  expect(listed([])).toEqual([]);
  const rows = listed([
    { ...sealed, batchId: 'b1', state: 'receipt', receipt },
    { ...sealed, batchId: 'b2', state: 'waiting', receipt: null },
  ]);
  expect(rows.map(([nth, what]) => [nth, what])).toEqual([
    ['6', '上报批次'],
    ['7', '上报批次'],
  ]);
  expect(rows[0]![3]).toContain(`有回执；批次 b1，2026-11-20 17:00 封存，摘要 ${'d'.repeat(64)}`);
  expect(rows[0]![3]).toContain(`回执：市职业技能鉴定中心，2026-11-20 17:02，签名 ${'9f'.repeat(8)}`);
  expect(rows[1]![3]).not.toContain('回执：');
});
