import { describe, expect, it } from 'vitest';
import { judgePanel } from '#shared/procedures/panel/judge.ts';
import { panelScheme } from '#shared/procedures/panel/scheme.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { SheetScore } from '#shared/law/scoring/sheet.ts';
import { registerCells, registerHeads } from '#shared/results/register.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { readySitting } from '#test/support/sitting.ts';

// 渝职鉴发〔2022〕8号 六（三）: each subject by its mean and by how many members passed it, both told to whoever failed.

const { sitting, state, candidates } = readySitting({ procedure: 'panel', edition: 10 });
const sheet = (...marks: readonly number[]): SheetScore =>
  ({ tasks: marks.map((mark) => ({ mark })), total: { num: 0, den: 1 }, vetoed: false }) as unknown as SheetScore;
const judged = (sheets: readonly SheetScore[], settings: object = {}) =>
  judgePanel(sheets, { ...sitting, settings: { ...sitting.settings, passMark: 6000, ...settings } });
const said = ({ because }: ReturnType<typeof judged>): string[] => because.map(({ code, text }) => `${code} ${text}`);

describe('a panel', () => {
  it('passes whoever passes all three subjects, and says each by mean and members', () => {
    const of = judged([sheet(7000, 6000, 8000), sheet(6000, 6000, 9000), sheet(5000, 6000, 7000)]);
    expect(of.verdict).toBe('pass');
    expect(said(of)).toEqual([
      'theory_mean 理论平均：(70.00 + 60.00 + 50.00) ÷ 3 = 60.00 分，达到 60.00 分',
      'theory_members 理论有 2 名成员评分达到 60.00 分，达到评审组总数的 2/3',
      'skill_mean 技能平均：(60.00 + 60.00 + 60.00) ÷ 3 = 60.00 分，达到 60.00 分',
      'skill_members 技能有 3 名成员评分达到 60.00 分，达到评审组总数的 2/3',
      'comprehensive_mean 综合平均：(80.00 + 90.00 + 70.00) ÷ 3 = 80.00 分，达到 60.00 分',
      'comprehensive_members 综合有 3 名成员评分达到 60.00 分，达到评审组总数的 2/3',
      'panel_pass 理论、技能、综合三科均合格，评审通过',
    ]);
    expect(of.subjects).toEqual({
      theory: { shown: '60.00', exact: '18000/3', passing: 2, outcome: 'pass' },
      skill: { shown: '60.00', exact: '18000/3', passing: 3, outcome: 'pass' },
      comprehensive: { shown: '80.00', exact: '24000/3', passing: 3, outcome: 'pass' },
    });
    expect([of.shown, of.exact]).toEqual(['', '']);
  });

  it('fails a subject by its mean, or by too few members, and with it the whole', () => {
    const low = judged([sheet(5999, 9000, 9000), sheet(6000, 9000, 9000), sheet(6000, 9000, 9000)]);
    expect([low.verdict, low.subjects?.theory.outcome, said(low)[0]]).toEqual([
      ...['fail', 'fail', 'theory_mean 理论平均：(59.99 + 60.00 + 60.00) ÷ 3 = 59.997 分，低于 60.00 分'],
    ]);
    const few = judged([sheet(9000, 9000, 5900), sheet(9000, 9000, 5900), sheet(9000, 9000, 10_000)]);
    expect([few.verdict, said(few)[5], said(few)[6]]).toEqual([
      ...['fail', 'comprehensive_members 综合有 1 名成员评分达到 60.00 分，不足评审组总数的 2/3'],
      'panel_fail 三科未全部合格，评审不通过',
    ]);
  });

  it('may be stricter where its sitting says so (七（六）)', () => {
    const three = [sheet(7000, 7000, 7000), sheet(7000, 7000, 7000), sheet(6900, 8000, 8000)];
    expect(judged(three).verdict).toBe('pass');
    expect(judged(three, { passMark: 7000 }).verdict).toBe('fail');
    const all = [sheet(9000, 9000, 9000), sheet(9000, 9000, 9000), sheet(5900, 9000, 9000)];
    expect([judged(all).verdict, judged(all, { memberShare: { num: 1, den: 1 } }).verdict]).toEqual(['pass', 'fail']);
    expect(said(judged(all, { memberShare: { num: 1, den: 1 } }))[1]).toContain('不足评审组总数的 1/1');
  });

  it('of too few members is against the procedure', () => {
    const two = judged([sheet(9000, 9000, 9000), sheet(9000, 9000, 9000)]);
    expect([two.verdict, two.subjects, two.shown]).toEqual(['invalid', null, '']);
    expect(two.because.length).toBeGreaterThan(0);
  });

  it('marks three subjects of 100, and nothing else', () => {
    expect(panelScheme().tasks.map(({ name, fullMark, lines }) => [name, fullMark, lines.length])).toEqual([
      ['理论知识', 10_000, 1],
      ['技能操作', 10_000, 1],
      ['综合评审', 10_000, 1],
    ]);
  });
});

describe('its register', () => {
  it('has a column a subject, and the panel where there are several', () => {
    const result = resultOf(state, candidates[0]!);
    expect(registerHeads(state).map(([zh]) => zh)).toEqual(['理论', '技能', '综合']);
    expect(registerCells(state, result)).toEqual([null, null, null]);
    const subjects = { theory: { shown: '60.00' }, skill: { shown: '' }, comprehensive: { shown: '80.00' } };
    const judgement = { ...judged([sheet(1, 1, 1), sheet(1, 1, 1), sheet(1, 1, 1)]), subjects: subjects as never };
    expect(registerCells(state, { ...result, judgement })).toEqual([['60.00', '60.00'], null, ['80.00', '80.00']]);
    const panels = [{ name: '第一组', scorers: [] }];
    const { candidateId } = candidates[0]!;
    const assigned = new Map([[candidateId, { panel: '第一组', reason: '', at: '', by: null, seq: 1 }]]);
    const several = { ...state, panels, assigned };
    expect(registerHeads(several)[0]).toEqual(['评审组', 'Panel']);
    expect(registerCells(several, result)[0]).toEqual(['第一组', '第一组']);
    const also = (of: typeof several, at: number) => procedureOf(sitting).alsoSigned(of, candidates[at]!, null);
    expect([also(several, 0), also(several, 1)]).toEqual([{ panel: '第一组' }, {}]);
    expect(registerCells(several, { ...result, candidate: candidates[1]! })[0]).toBeNull();
  });
});
