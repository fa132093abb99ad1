import { describe, expect, it } from 'vitest';
import { ownSettings, type Reason } from '#shared/law/parts/verdict.ts';
import type { Judgement } from '#shared/procedures/parts/judgement.ts';
import { lessBreaches } from '#shared/procedures/practical/less-breaches.ts';
import type { Incident } from '#shared/record/state.ts';
import { stateOf } from '#test/support/bare-state.ts';

// 违反考场规则 of a result as it stands: what is taken off, what is said of it, and what no breach can change.

const MEAN = [ownSettings('mean_of_task', '立焊'), ownSettings('mean_of_task', '管板焊')];
const judgement = (verdict: Judgement['verdict'], exact: string, last: Reason): Judgement => ({
  ...{ verdict, shown: '80.00', exact, subjects: null },
  because: [...MEAN, last],
});
const REACHED = ownSettings('practical_reached', '合格');
const VETOED = ownSettings('practical_vetoed', '出现否定项');
const less = (of: Judgement, ...percents: readonly number[]) => {
  const incidents = percents.map((percent, at): Incident => ({
    ...{ kind: 'rule_breaking', candidateId: 'one', time: '09:30', text: '使用手机', witness: '宋勇', percent },
    ...{ at: '', by: null, seq: at + 1 },
  }));
  const state = stateOf([], { incidents }, { policy: { id: 'no-document', version: '1', rulesHash: '' } });
  return lessBreaches(state, state.sitting!, 'one', of);
};

describe('a result less breaches', () => {
  it('stays as it is without any, or where there is none to take from', () => {
    const [passed, invalid] = [judgement('pass', '8000/1', REACHED), judgement('invalid', '8000/1', REACHED)];
    expect([less(passed), less(invalid, 10)]).toEqual([passed, invalid]);
  });

  it('loses each percent of itself, and is held against the pass mark once more', () => {
    const of = less(judgement('pass', '16000/2', REACHED), 10, 15);
    expect(of).toEqual({
      ...{ verdict: 'pass', shown: '60.00', exact: '1200000/200', subjects: null },
      breaches: [
        { seq: 1, percent: 10 },
        { seq: 2, percent: 15 },
      ],
      because: [
        ...MEAN,
        ownSettings('breaches_deducted', '违反考场规则 2 次，扣减成绩的 10%、15%：80.00 → 60.00 分'),
        ownSettings('practical_reached', '扣减后 60.00 分，达到 60.00 分，合格'),
      ],
    });
  });

  it('fails below it, with as many decimals as it takes to see that', () => {
    const of = less(judgement('pass', '12121/2', REACHED), 1);
    expect([of.verdict, of.shown, of.because.at(-1)]).toEqual([
      ...['fail', '59.999'],
      ownSettings('practical_below', '扣减后 59.999 分，低于 60.00 分，不合格'),
    ]);
    expect(less(judgement('pass', '9000/1', REACHED), 60, 60)).toMatchObject({ verdict: 'fail', shown: '0.00' });
  });

  it('never passes what had failed, and keeps a veto as the reason', () => {
    const failed = less(judgement('fail', '9000/1', ownSettings('practical_below', '不合格')), 10);
    expect([failed.verdict, failed.shown, failed.because.at(-1)?.code]).toEqual(['fail', '81.00', 'practical_below']);
    const vetoed = less(judgement('fail', '9000/1', VETOED), 10);
    expect([vetoed.verdict, vetoed.because.map(({ code }) => code), vetoed.because.at(-1)]).toEqual([
      ...['fail', ['mean_of_task', 'mean_of_task', 'breaches_deducted', 'practical_vetoed']],
      VETOED,
    ]);
  });

  it('takes nothing from nothing', () => {
    const bare: Judgement = { ...judgement('fail', '', REACHED), because: [] };
    expect(less(bare, 10)).toMatchObject({ verdict: 'fail', shown: '0.00' });
    expect(less({ ...bare, exact: '0/1' }, 10).because.map(({ code }) => code)).toEqual([
      ...['breaches_deducted', 'practical_below'],
    ]);
  });
});
