import { describe, expect, it } from 'vitest';
import { plainSheet, type Cell } from '#shared/importing/cell.ts';
import { readStaff, type StaffContext } from '#shared/importing/read-staff.ts';
import { CONTEXT, sampleSheets } from './samples.ts';

const context: StaffContext = { checkId: CONTEXT.checkId, heldOn: '2026-11-20', named: [] };
const text = (value: string): Cell => (value === '' ? { kind: 'empty' } : { kind: 'text', text: value });
const staff = (...rows: string[][]) => [
  plainSheet(
    '人员',
    [['角色', '姓名', '身份证号', '资格有效期至', '派出单位'], ...rows].map((r) => r.map(text)),
  ),
];

describe('staff.xlsx', () => {
  const { accepted, flaws, waiting } = readStaff(sampleSheets('staff.xlsx'), context);

  it('names everyone in the role the list gives', () => {
    expect(flaws).toEqual([]);
    expect(waiting).toBe(0);
    expect(accepted.map(({ person }) => person.role)).toEqual([
      'examiner-lead',
      ...['examiner', 'examiner', 'examiner'],
      ...['expert', 'expert', 'expert', 'expert'],
      'checker',
      'supervisor',
      'site-head',
      ...['clerk', 'clerk'],
    ]);
    expect(accepted[0]?.person).toEqual({
      name: '罗辉莉',
      role: 'examiner-lead',
      idNumber: '120000198501012768',
      employer: '天津滨海重工装备制造有限公司',
      title: '高级技师',
      qualification: '高级考评员',
      cardNumber: '2614010001',
      validUntil: '2028-06-30',
      appointedBy: 'enterprise',
    });
    expect(
      accepted.filter(({ person }) => person.appointedBy === 'authority').map(({ person }) => person.role),
    ).toEqual(['supervisor']);
  });

  it('names nobody twice', () => {
    const again = readStaff(sampleSheets('staff.xlsx'), { ...context, named: accepted.map(({ person }) => person) });
    expect(again.accepted).toEqual([]);
    expect(again.alreadyNamed).toHaveLength(13);
  });
});

it('says what is wrong with a person, and lets warnings in', () => {
  const { accepted, flaws, waiting } = readStaff(
    staff(
      ['考评员', '罗辉莉', '120000198501012768', '2026-11-19', '企业'],
      ['裁判', '周婷', '', '', ''],
      ['校对人', '罗辉莉', '120000198501012768', '', ''],
      ['考务人员', '', '', '', ''],
      ['考务人员', '赵洋', '', '2026-13-01', '某处'],
    ),
    context,
  );
  expect(flaws.map(({ sheetRow, column, kind }) => [sheetRow, column, kind])).toEqual([
    [2, '资格有效期至', 'qualification_expired'],
    [3, '角色', 'role_unclear'],
    [4, '姓名', 'duplicate_person'],
    [5, '姓名', 'name_missing'],
    [6, '资格有效期至', 'valid_until_impossible'],
    [6, '派出单位', 'appointer_unclear'],
  ]);
  expect(accepted.map(({ sheetRow }) => sheetRow)).toEqual([2]);
  expect(waiting).toBe(4);
});

describe('a site head, where the sitting was opened with one', () => {
  const head = { ...readStaff(sampleSheets('staff.xlsx'), context).accepted[10]!.person };
  const read = (row: string[], over: object = {}) =>
    readStaff(staff(row, ['考评员', '周婷', '', '', '']), {
      ...context,
      named: [head],
      siteHead: { ...head, ...over },
    });

  it('is told more of by a row that is theirs, with or without the ID number', () => {
    for (const idNumber of [head.idNumber, '']) {
      const { accepted, flaws } = read(['现场负责人', '罗芳', idNumber, '2028-06-30', '企业']);
      expect([accepted.length, flaws]).toEqual([2, []]);
      expect(accepted[0]!.person).toMatchObject({ idNumber: head.idNumber, validUntil: '2028-06-30' });
    }
  });

  it('is named already where the list tells nothing new', () => {
    const { accepted, alreadyNamed } = readStaff(sampleSheets('staff.xlsx'), {
      ...{ ...context, named: [head], siteHead: head },
    });
    expect([accepted.length, alreadyNamed.length]).toEqual([12, 1]);
  });

  it.each([
    ['another person', '赵洋浩', '12000019730724494X'],
    ['another name', '罗方', '120000197306276210'],
    ['another number', '罗芳', '120000198501012768'],
  ])('is nobody else: %s', (_, name, idNumber) => {
    const { accepted, waiting, flaws } = read(['现场负责人', name, idNumber, '', '企业']);
    expect([accepted.length, waiting, flaws.map(({ kind }) => kind)]).toEqual([1, 1, ['second_site_head']]);
  });
});

it.each(['考评职业（工种）', '考评工种', '考评范围'])(
  'takes the occupations on a card from the column %s',
  (heading) => {
    const rows = [
      ['角色', '姓名', heading],
      ['考评员', '周婷', '焊工、电工'],
      ['考评员', '于辉', ''],
    ];
    const sheets = [
      plainSheet(
        '人员',
        rows.map((row) => row.map(text)),
      ),
    ];
    const read = (over: Partial<StaffContext>) =>
      readStaff(sheets, { ...context, ...over }).accepted.map(({ person }) => person.occupations);
    expect(read({})).toEqual(['焊工、电工', undefined]);
    // people of a sitting of an earlier edition have none
    expect(read({ noOccupations: true })).toEqual([undefined, undefined]);
  },
);
