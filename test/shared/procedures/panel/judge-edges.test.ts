import { describe, expect, it } from 'vitest';
import { chongqingCrossover } from '#shared/law/chongqing-crossover/policy.ts';
import type { SheetScore } from '#shared/law/scoring/sheet.ts';
import { judgePanel } from '#shared/procedures/panel/judge.ts';
import { panel } from '#shared/procedures/panel/panel.ts';
import { scoreOf } from '#shared/procedures/parts/sheet-score.ts';
import type { SittingState } from '#shared/record/state.ts';
import { HAPPENED, stateOf, whoIs } from '#test/support/bare-state.ts';
import { aCandidate, aPanelScheme, aSitting } from '#test/support/sitting.ts';

// The whole of what a panel of 渝职鉴发〔2022〕8号 六（三） says, and what of it stands in the register.

const sitting = aSitting({ procedure: 'panel', edition: 10 });
const sheet = (...marks: readonly number[]): SheetScore =>
  scoreOf(aPanelScheme, {
    scores: Object.fromEntries(
      marks.map((mark, at) => [`${String(at + 1)}.1`, { score: { kind: 'mark', mark }, seq: 1 } as const]),
    ),
    ...{ vetoes: {}, times: {} },
  });
const three = [sheet(6000, 7000, 5000), sheet(6000, 7000, 9000), sheet(5999, 7000, 5000)];

describe('a judgement', () => {
  it('is by subject, and cites the clause for every figure', () => {
    const of = judgePanel(three, sitting);
    expect([of.verdict, of.shown, of.exact]).toEqual(['fail', '', '']);
    expect(of.subjects).toEqual({
      theory: { shown: '59.997', exact: '17999/3', passing: 2, outcome: 'fail' },
      skill: { shown: '70.00', exact: '21000/3', passing: 3, outcome: 'pass' },
      comprehensive: { shown: '63.33', exact: '19000/3', passing: 1, outcome: 'fail' },
    });
    expect(of.because.map(({ source, article }) => [source, article])).toEqual(
      Array.from({ length: 7 }, () => [chongqingCrossover.source, '六（三）']),
    );
    expect(of.because.map(({ code, text }) => `${code} ${text}`)).toEqual([
      'theory_mean 理论平均：(60.00 + 60.00 + 59.99) ÷ 3 = 59.997 分，低于 60.00 分',
      'theory_members 理论有 2 名成员评分达到 60.00 分，达到评审组总数的 2/3',
      'skill_mean 技能平均：(70.00 + 70.00 + 70.00) ÷ 3 = 70.00 分，达到 60.00 分',
      'skill_members 技能有 3 名成员评分达到 60.00 分，达到评审组总数的 2/3',
      'comprehensive_mean 综合平均：(50.00 + 90.00 + 50.00) ÷ 3 = 63.33 分，达到 60.00 分',
      'comprehensive_members 综合有 1 名成员评分达到 60.00 分，不足评审组总数的 2/3',
      'panel_fail 三科未全部合格，评审不通过',
    ]);
  });
  it('holds every figure against the sitting’s own standard', () => {
    const settings = { ...sitting.settings, passMark: 7000, memberShare: { num: 1, den: 3 } };
    const of = judgePanel([sheet(7000, 7000, 7000), sheet(7000, 7000, 9000), sheet(7000, 7000, 5000)], {
      ...sitting,
      settings,
    });
    expect([of.verdict, of.because[0]?.text, of.because[5]?.text]).toEqual([
      ...['pass', '理论平均：(70.00 + 70.00 + 70.00) ÷ 3 = 70.00 分，达到 70.00 分'],
      '综合有 2 名成员评分达到 70.00 分，达到评审组总数的 1/3',
    ]);
  });
  it('of no three members is none', () => {
    const of = judgePanel(three.slice(0, 2), sitting);
    expect(of).toMatchObject({ verdict: 'invalid', shown: '', exact: '', subjects: null });
    expect(of.because.map(({ code }) => code)).toEqual(['panel_not_of_three']);
  });
  it('counts nothing for a subject that a sheet has not', () => {
    const short = three.map((one) => ({ ...one, tasks: [] }));
    expect(judgePanel(short, sitting).subjects).toEqual(
      Object.fromEntries(
        ['theory', 'skill', 'comprehensive'].map((subject) => [
          subject,
          { shown: '0.00', exact: '0/3', passing: 0, outcome: 'fail' },
        ]),
      ),
    );
  });
});

describe('a panel', () => {
  const people = ['a', 'b', 'c'].map((personId) => whoIs(personId, 'expert'));
  const candidate = { ...aCandidate('001', '彭博'), candidateId: 'one' };
  const panels = [{ name: '第一组', scorers: ['a', 'b', 'c'] }];
  const assigned = new Map([['one', { panel: '第一组', ...HAPPENED }]]);
  const room = (over: Partial<SittingState> = {}) =>
    stateOf(people, { scheme: aPanelScheme, ...over }, { procedure: 'panel', settings: sitting.settings });
  it('judges once every member has marked', () => {
    const given = panel.judge(room(), candidate, three);
    expect(given).toEqual({ judgement: judgePanel(three, room().sitting!), isFinal: true });
    expect(panel.judge(room(), candidate, three.slice(1))).toEqual({ judgement: null, isFinal: false });
  });
  it('has a column a subject, named as in the scheme, with the panel before them where there are several', () => {
    const judgement = judgePanel(three, sitting);
    const read = (over: Partial<SittingState>, of: typeof judgement | null = judgement) =>
      panel.columns(room(over)).map(({ name, cell }) => [name, cell({ candidate, judgement: of, totals: [] })]);
    expect(read({})).toEqual([
      [
        ['理论', '理论'],
        ['59.997', '59.997'],
      ],
      [
        ['技能', '技能'],
        ['70.00', '70.00'],
      ],
      [
        ['综合', '综合'],
        ['63.33', '63.33'],
      ],
    ]);
    expect(read({ panels, assigned }, null)).toEqual([
      [
        ['评审组', 'Panel'],
        ['第一组', '第一组'],
      ],
      [['理论', '理论'], null],
      [['技能', '技能'], null],
      [['综合', '综合'], null],
    ]);
    expect(read({ scheme: null }, null)).toEqual([0, 1, 2].map(() => [['', ''], null]));
    expect(read({ scheme: { ...aPanelScheme, tasks: [] } }, null)[0]).toEqual([['', ''], null]);
    expect(read({}, judgePanel([], sitting)).map(([, cell]) => cell)).toEqual([null, null, null]);
  });
  it('is signed by its name where there are several', () => {
    const also = (over: Partial<SittingState>) => panel.alsoSigned(room(over), candidate, null);
    expect([also({}), also({ panels }), also({ panels, assigned })]).toEqual([{}, {}, { panel: '第一组' }]);
  });
});
