import { describe, expect, it } from 'vitest';
import { readAs, type ImportAsk } from '#renderer/importing/worker/import-job.ts';
import { checkScheme } from '#shared/importing/check-scheme.ts';
import { fieldFile, said, scheme } from './files.ts';

const shape = (file: string) =>
  scheme(file).draft?.tasks.map(({ name, fullMark, lines }) => [name, fullMark, lines.length]);

describe('mark schemes', () => {
  it('40: takes a sheet a task, both heading rows, and no total for a line', () => {
    const { draft, flaws } = scheme('40-scheme-national-bank.xlsx');
    expect(shape('40-scheme-national-bank.xlsx')).toEqual([
      ['排水管道的连接', '60', 5],
      ['排水管道的附墙明装', '40', 4],
    ]);
    expect(draft?.title).toBe('管道工（安装）中级操作技能考核评分记录表');
    expect(draft?.tasks[0]?.lines[0]).toEqual({
      name: '选用工、器具',
      fullMark: '5',
      standard: '正确选择本题目所需工、器具',
      rule: '1)错误选择工、器具类别、规格均扣1分 2)使用方法不正确扣2分',
      chips: '1、2',
      veto: null,
    });
    expect(draft?.tasks[0]?.lines[4]?.veto).toEqual({
      text: '不听指挥或误操作，发生严重设备和人身事故取消考试资格',
      scope: 'practical',
    });
    expect(said(flaws)).toEqual(['11 veto_in_rule']);
    expect(checkScheme(draft!).problems).toEqual([]);
  });

  it('40b: takes two tasks below each other on one sheet', () => {
    expect(shape('40b-scheme-two-tasks-one-sheet.xlsx')).toEqual(shape('40-scheme-national-bank.xlsx'));
  });

  it('42: names the task by its label, and headings over lines as what they are', () => {
    const { draft, flaws } = scheme('42-scheme-meter-fitter.xlsx');
    expect(shape('42-scheme-meter-fitter.xlsx')).toEqual([['使用钳形万用表', '100', 6]]);
    expect(draft?.tasks[0]?.lines[0]).toMatchObject({
      standard: '工作服、绝缘鞋、安全帽等穿戴无误',
      rule: '不按规定穿着一项扣5分，两项以上不符合要求扣10分',
      chips: '5、10',
    });
    expect(said(flaws)).toEqual(['5 group_of_lines', '8 group_of_lines', '12 group_of_lines']);
  });

  it('43: hangs a veto from below the total on the last line', () => {
    const { draft, flaws } = scheme('43-scheme-veto-below-total.xlsx');
    expect(shape('43-scheme-veto-below-total.xlsx')).toEqual([['用示波器观察交流电压波形', '100', 4]]);
    expect(draft?.tasks[0]?.lines.at(-1)?.veto?.scope).toBe('task');
    expect(said(flaws)).toEqual(['8 veto_below_table']);
  });

  it('44: says what a sheet of grades is', () => {
    const { draft, flaws } = scheme('44-scheme-shanghai-grades.xlsx');
    expect(draft).toBeNull();
    expect(said(flaws)).toEqual(['- grade_scheme']);
  });

  it('52: takes sixty lines as they are', () => {
    const { draft, flaws } = scheme('52-scheme-60-lines.xlsx');
    expect(flaws).toEqual([]);
    expect(checkScheme(draft!).problems).toEqual([]);
    expect(draft?.tasks.map(({ lines }) => lines.length)).toEqual([15, 15, 15, 15]);
  });
});

describe('54: words for roles', () => {
  const read = (choice: Extract<ImportAsk, { list: 'staff' }>['choice']) => {
    const context = { heldOn: null, named: [] };
    const answer = readAs(fieldFile('54-staff-roles.xlsx'), { list: 'staff', today: '2026-11-28', context, choice });
    if (answer.list !== 'staff') throw new Error(answer.list);
    return answer.reading;
  };

  it('knows what has one meaning and asks about the rest', () => {
    const { accepted, flaws } = read({});
    expect(accepted).toHaveLength(13);
    expect(flaws.map(({ kind, value }) => [kind, value])).toEqual(
      ['主考', '考务负责人', '统分人', '裁判长', '候补考评员'].map((word) => ['role_unclear', word]),
    );
  });

  it('takes the answer', () => {
    const { accepted, waiting } = read({ roles: { 主考: 'site-head', 裁判长: 'examiner-lead' } });
    expect(waiting).toBe(3);
    expect(accepted.find(({ sheetRow }) => sheetRow === 10)?.person.role).toBe('site-head');
  });
});
