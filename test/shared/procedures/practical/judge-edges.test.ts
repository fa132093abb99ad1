import { describe, expect, it } from 'vitest';
import type { Sitting } from '#shared/model/sitting.ts';
import type { SheetScore } from '#shared/law/scoring/sheet.ts';
import { tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import { judgePractical, sayOutcome } from '#shared/procedures/practical/judge.ts';
import { aSitting } from '#test/support/sitting.ts';

// The mean of whole sheets against the sitting's pass mark, in the words that stand on its paper.

const sheet = (num: number, den = 1, vetoed = false): SheetScore => ({
  ...{ tasks: [], total: { num, den }, vetoed, pass: true },
});
const own = '本场次规定';
const sitting = (over: Partial<Sitting['settings']> = {}, rest: Partial<Sitting> = {}): Sitting =>
  aSitting({
    ...{ edition: 10, policy: { id: 'no-document', version: '1', rulesHash: '' } },
    settings: { passMark: 6000, maxSpread: 1000, examinersPerCandidate: 2, ...over },
    ...rest,
  });

describe('the mean of several', () => {
  it('passes from the pass mark on, of the sitting’s own settings where no document is known', () => {
    expect(judgePractical([sheet(6500), sheet(5500)], sitting())).toEqual({
      ...{ verdict: 'pass', shown: '60.00', exact: '12000/2', subjects: null },
      because: [
        {
          ...{ code: 'mean_of_examiners', source: own, article: own },
          text: '2 名考评员独立评分，平均：(65.00 + 55.00) ÷ 2 = 60.00 分',
        },
        { code: 'practical_reached', source: own, article: own, text: '平均 60.00 分，达到 60.00 分，合格' },
      ],
    });
  });
  it('fails a hair below it, and shows every figure of the sum below it too', () => {
    const of = judgePractical([sheet(59_999, 10), sheet(6000)], sitting());
    expect([of.verdict, of.shown, of.because.map(({ text }) => text)]).toEqual([
      ...['fail', '59.9995'],
      ['2 名考评员独立评分，平均：(59.999 + 60.00) ÷ 2 = 59.9995 分', '平均 59.9995 分，低于 60.00 分，不合格'],
    ]);
  });
  it('is of one as well', () =>
    expect(judgePractical([sheet(7000)], sitting()).because[0]?.text).toBe(
      '1 名考评员独立评分，平均：(70.00) ÷ 1 = 70.00 分',
    ));
  it('comes to nothing without anybody', () =>
    expect(judgePractical([], sitting())).toEqual({
      ...{ verdict: 'invalid', shown: '', exact: '', subjects: null },
      because: [{ code: 'no_examiner', source: own, article: own, text: '没有考评员的评分，不能形成结果' }],
    }));
});

describe('what stands in its way', () => {
  const last = (scores: readonly SheetScore[], of: Sitting) => {
    const { verdict, because } = judgePractical(scores, of);
    return [verdict, because.length, because.at(-1)?.code, because.at(-1)?.text];
  };
  it('is a spread beyond the limit, which at it is none, and none without a limit', () => {
    const text = '考评员之间最高与最低相差 10.01 分，超过本场次规定的 10.00 分，须由考评组复评';
    expect(last([sheet(8001), sheet(7000)], sitting())).toEqual(['invalid', 2, 'spread_too_wide', text]);
    expect(last([sheet(8000), sheet(7000)], sitting())[0]).toBe('pass');
    expect(last([sheet(10_000), sheet(7000)], sitting({ maxSpread: null }))[0]).toBe('pass');
  });
  it('is one veto of the whole exam, after the spread', () => {
    const text = '出现否定项：取消考试资格，操作技能成绩不合格';
    expect(last([sheet(9000), sheet(9000, 1, true)], sitting())).toEqual(['fail', 2, 'practical_vetoed', text]);
    expect(last([sheet(9000), sheet(1000, 1, true)], sitting())[2]).toBe('spread_too_wide');
  });
  it('says as many decimals as the excess takes', () =>
    expect(last([sheet(80_001, 10), sheet(7000)], sitting())[3]).toContain('相差 10.001 分，超过'));
});

describe('the last word', () => {
  it('is the sitting’s where the document names no mark for the level, else its clause', () => {
    const policy = { id: 'tianjin-appraisal', version: '1', rulesHash: '' };
    const said = (level: Sitting['level']) => sayOutcome(sitting({}, { policy, level }), '平均 70.00 分', true);
    expect(said('advanced')).toEqual({
      ...{ code: 'practical_reached', source: own, article: own },
      text: '平均 70.00 分，达到 60.00 分，合格',
    });
    const { source } = tianjinAppraisal;
    expect(said('technician')).toMatchObject({ source, article: '综合评审工作流程 四', code: 'practical_reached' });
  });
  it('names the sitting’s own mark', () =>
    expect(sayOutcome(sitting({ passMark: 6550 }), '各题之和 65.49 分', false)).toMatchObject({
      ...{ code: 'practical_below', text: '各题之和 65.49 分，低于 65.50 分，不合格' },
    }));
});
