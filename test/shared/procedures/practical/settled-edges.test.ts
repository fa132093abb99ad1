import { describe, expect, it } from 'vitest';
import type { SheetScore } from '#shared/law/scoring/sheet.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { TooWideWay } from '#shared/model/spread.ts';
import { judgeWithSpread, spreadSigned } from '#shared/procedures/practical/settled.ts';
import type { SpreadDecision } from '#shared/record/changes.ts';
import type { SittingState } from '#shared/record/state.ts';
import { HAPPENED, sheetsOf, stateOf, whoIs } from '#test/support/bare-state.ts';
import { aCandidate, aScheme } from '#test/support/sitting.ts';

// Marks too far apart, settled by a third or by the lead: what is waited for, whose marks count, and what it is told by.

const people = [
  ...[whoIs('a', 'examiner', '周婷'), whoIs('b', 'examiner', '于辉'), whoIs('c', 'examiner', '朱军敏')],
  whoIs('lead', 'examiner-lead', '罗辉莉'),
];
const candidate = { ...aCandidate('001', '彭博'), candidateId: 'one' };
const thirds = new Map([['one', [{ personId: 'c', ...HAPPENED }]]]);
const score = (num: number, vetoed = false, den = 1): SheetScore => ({
  ...{ tasks: [], total: { num, den }, vetoed, pass: true },
});
const room = (
  whenTooWide: TooWideWay,
  over: Partial<SittingState> = {},
  settings: Partial<Sitting['settings']> = {},
): SittingState =>
  stateOf(
    people,
    { scheme: aScheme, ...over },
    {
      policy: { id: 'no-document', version: '1', rulesHash: '' },
      settings: { passMark: 6000, maxSpread: 1000, examinersPerCandidate: 2, whenTooWide, ...settings },
    },
  );
const judge = (state: SittingState, ...totals: readonly SheetScore[]) => judgeWithSpread(state, candidate, totals);
const OPEN = { judgement: null, isFinal: false };
const codes = (state: SittingState, ...totals: readonly SheetScore[]) => {
  const { judgement } = judge(state, ...totals);
  return [judgement?.verdict, judgement?.shown, ...(judgement?.because ?? []).map(({ code }) => code)];
};

describe('there is no result', () => {
  it('before the sitting, before every examiner’s sheet, and before the third’s where one was named', () => {
    const state = room('third_mean');
    expect([judge({ ...state, sitting: null }, score(7000), score(7000)), judge(state, score(7000))]).toEqual([
      ...[OPEN, OPEN],
    ]);
    const named = room('third_mean', { thirds });
    expect([judge(named, score(9000), score(7000)), judge(named, score(7000), score(7000))]).toEqual([OPEN, OPEN]);
    expect(judge(room('third_mean', {}, { examinersPerCandidate: 0 }), score(7000))).toEqual(OPEN);
    expect(judge(state, score(7000), score(7000)).isFinal).toBe(true);
    // somebody else's third is waited for by nobody here
    const others = new Map([['two', [{ personId: 'c', ...HAPPENED }]]]);
    expect(judge(room('third_mean', { thirds: others }), score(7000), score(7000)).isFinal).toBe(true);
  });
  it('of divided tasks before every share', () => {
    const division = [
      { personId: 'a', tasks: [1] },
      { personId: 'b', tasks: [2] },
    ];
    const tasks = [7000, 7000].map((mark) => ({ lines: [mark], overtimeDeduction: 0, zeroedBy: null, mark }));
    const sheet = { ...score(7000), tasks };
    const state = room('conferral', { division }, { examinersPerCandidate: 1 });
    expect(judge(state, sheet)).toEqual(OPEN);
    expect(judge(state, score(0), score(0))).toEqual(OPEN);
    const both = ['a', 'b'].map((personId) => ({ personId, tasks: [1, 2] }));
    expect(judge(room('conferral', { division: both }), sheet)).toEqual(OPEN);
    expect(codes(state, sheet, sheet)).toEqual([
      ...['pass', '70.00', 'mean_of_task', 'mean_of_task', 'practical_reached'],
    ]);
    const off = { kind: 'rule_breaking', candidateId: 'one', time: '', text: '', witness: '', percent: 50 } as const;
    const incidents = [{ ...off, at: '', by: null, seq: 3 }];
    expect(codes({ ...state, incidents }, sheet, sheet).slice(0, 2)).toEqual(['fail', '35.00']);
  });
});

describe('a third', () => {
  it('counts with the nearer of two, and whole is what it is told by', () => {
    const { judgement, isFinal } = judge(room('third_nearest', { thirds }), score(9000), score(6000), score(6400));
    const own = { source: '本场次规定', article: '本场次规定' };
    expect([judgement, isFinal]).toEqual([
      {
        ...{ verdict: 'pass', shown: '62.00', exact: '12400/2', subjects: null },
        spread: { by: 'third_nearest', third: 'c', counted: ['b', 'c'], decision: null },
        because: [
          {
            ...{ code: 'spread_too_wide', ...own },
            text: '考评员之间最高与最低相差 30.00 分，超过本场次规定的 10.00 分，须由第三人独立评分',
          },
          {
            ...{ code: 'spread_third_nearest', ...own },
            text: '周婷 90.00，于辉 60.00，第三人朱军敏 64.00；取最接近的两个评分的平均分：62.00 分',
          },
          { code: 'practical_reached', ...own, text: '62.00 分，达到 60.00 分，合格' },
        ],
      },
      true,
    ]);
  });
  it('settles nothing where it is not named, or is not the sitting’s way', () => {
    const wide = [score(9000), score(6000)] as const;
    const invalid = ['invalid', '75.00', 'mean_of_examiners', 'spread_too_wide'];
    for (const way of ['third_nearest', 'third_mean', 'conferral', 'lead'] as const)
      expect(codes(room(way), ...wide)).toEqual(invalid);
    expect(codes(room('conferral', { thirds }), ...wide, score(6400))).toEqual([...invalid, 'third_too_wide']);
  });
  it('by the mean of all counts everybody', () => {
    const { judgement } = judge(room('third_mean', { thirds }), score(9000), score(3000), score(5999));
    expect([judgement?.verdict, judgement?.shown, judgement?.spread, judgement?.because.at(-1)?.text]).toEqual([
      ...['fail', '59.997', { by: 'third_mean', third: 'c', counted: ['a', 'b', 'c'], decision: null }],
      '59.997 分，低于 60.00 分，不合格',
    ]);
    expect(judgement?.because.at(-2)?.text).toContain('第三人朱军敏 59.99；取全部评分的平均分：59.997 分');
  });
  it('too far from both is told with the smallest gap, in the decimals it takes', () => {
    const { judgement } = judge(room('third_nearest', { thirds }), score(9000), score(3000), score(4999));
    expect([judgement?.verdict, judgement?.spread, judgement?.because.at(-1)?.text]).toEqual([
      ...['invalid', undefined],
      '第三人评 49.99 分，最接近的两个评分仍相差 19.99 分，须由组长在已有评分之间裁定',
    ]);
    const close = judge(room('third_nearest', { thirds }), score(9000), score(3000), score(40_001, false, 10));
    expect(close.judgement?.because.at(-1)?.text).toContain('第三人评 40.00 分，最接近的两个评分仍相差 10.001 分');
    expect(codes(room('third_nearest', { thirds }), score(9000), score(3000), score(4000))[0]).toBe('fail');
  });
  it('may lie a broken part of a mark within the limit', () => {
    const { judgement } = judge(room('third_nearest', { thirds }), score(3000), score(9000), score(25_000, false, 3));
    expect([judgement?.spread?.counted, judgement?.shown]).toEqual([['b', 'c'], '86.67']);
  });
  it('is whoever stands in for them, and a veto by one is enough whichever marks count', () => {
    const standIns = [{ candidateId: 'one', leaves: 'c', takes: 'lead', ...HAPPENED }];
    const state = room('third_nearest', { thirds, standIns });
    const { judgement } = judge(state, score(9000, true), score(7000), score(7000));
    expect(judgement?.spread).toMatchObject({ third: 'lead', counted: ['b', 'lead'] });
    expect([judgement?.verdict, judgement?.because.at(-1)]).toEqual([
      'fail',
      {
        ...{ code: 'practical_vetoed', source: '本场次规定', article: '本场次规定' },
        text: '出现否定项：取消考试资格，操作技能成绩不合格',
      },
    ]);
  });
});

describe('the lead', () => {
  const sheets = sheetsOf(
    { 'one/a': { '1.1': 4000, '1.2': 6000, '2.1': 7500 }, 'one/b': { '1.1': 2000, '1.2': 4000, '2.1': 6000 } },
    { signature: { digest: 'd', publicKey: '', signature: '', at: '', seq: 1 } },
  );
  const decided = (...picks: readonly (readonly [string, string])[]): SpreadDecision => ({
    ...{ ...HAPPENED, by: 'lead', reason: '以工件为准' },
    picks: picks.map(([line, examinerId]) => ({ line, examinerId })),
    sheets: [{ examinerId: 'a', digest: 'd' }],
  });
  const told = (whenTooWide: TooWideWay, decision: SpreadDecision, over: Partial<SittingState> = {}) =>
    judge(
      room(whenTooWide, { sheets, spreadDecisions: new Map([['one', [decision]]]), ...over }),
      ...[score(9000), score(6000), ...(over.thirds === undefined ? [] : [score(7500)])],
    ).judgement;

  it('decides line by line whose mark counts', () => {
    const decision = decided(['1.1', 'b'], ['1.2', 'a'], ['2.1', 'b']);
    const of = told('lead', decision);
    expect(of).toMatchObject({
      ...{ verdict: 'pass', shown: '72.00', exact: '7200/1' },
      spread: { by: 'lead', third: null, counted: ['b', 'a'], decision },
    });
    expect(of?.because.at(-2)).toMatchObject({
      code: 'spread_lead',
      text: '周婷 90.00，于辉 60.00；组长罗辉莉裁定逐项采用于辉、周婷的评分（以工件为准）：72.00 分',
    });
    expect(told('lead', decided(['1.1', 'a']))?.because.at(-2)?.text).toContain('组长罗辉莉裁定采用周婷的评分（');
  });
  it('counts time as every sheet does', () => {
    const late = { candidateId: 'one', task: 1, spent: 3_901_000, since: null, finished: true, events: [], seq: 1 };
    const decision = decided(['1.1', 'a'], ['1.2', 'a'], ['2.1', 'a']);
    expect(told('lead', decision)?.shown).toBe('90.00');
    expect(told('lead', decision, { clocks: new Map([['one/1', late]]) })?.shown).toBe('87.00');
  });
  it('decides where a third is too far from both, never where the group confers or all count', () => {
    const decision = decided(['1.1', 'a'], ['1.2', 'a'], ['2.1', 'a']);
    expect(told('conferral', decision)?.verdict).toBe('invalid');
    expect(told('third_mean', decision, { thirds })?.spread?.by).toBe('third_mean');
    expect(told('third_nearest', decision)?.verdict).toBe('invalid');
    const of = told('third_nearest', decision, { thirds });
    expect([of?.spread?.by, of?.spread?.third, of?.shown]).toEqual(['lead', 'c', '90.00']);
    expect(of?.because.at(-2)?.text).toContain('第三人朱军敏 75.00；组长罗辉莉裁定');
  });
  it('decides nothing before there is a scheme', () =>
    expect(told('lead', decided(['1.1', 'a']), { scheme: null })?.verdict).toBe('invalid'));
  it('is named by nobody’s name where nobody is known', () => {
    const of = told('lead', { ...decided(['1.1', 'a']), by: null }, { people: new Map() });
    expect(of?.because.at(-2)?.text).toBe(' 90.00， 60.00；组长裁定采用的评分（以工件为准）：24.00 分');
  });
  it('and whom they chose stand under the signatures', () => {
    const decision = decided(['1.1', 'b'], ['1.2', 'a']);
    expect(spreadSigned(told('lead', decision) ?? null)).toEqual({
      spread: {
        ...{ by: 'lead', third: null, counted: ['b', 'a'] },
        decision: [
          ...['lead', '以工件为准'],
          [
            ['1.1', 'b'],
            ['1.2', 'a'],
          ],
        ],
      },
    });
    const third = judge(room('third_mean', { thirds }), score(9000), score(6000), score(6400)).judgement;
    expect(spreadSigned(third)).toEqual({
      spread: { by: 'third_mean', third: 'c', counted: ['a', 'b', 'c'], decision: null },
    });
    const close = judge(room('lead'), score(7000), score(7000)).judgement;
    expect([spreadSigned(close), spreadSigned(null)]).toEqual([{}, {}]);
  });
});
