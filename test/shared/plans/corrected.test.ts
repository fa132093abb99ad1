import { describe, expect, it } from 'vitest';
import { correctedBy, removedBecause, settledBook } from '#shared/plans/corrected.ts';
import type { Effect } from '#shared/plans/dispute-entry.ts';
import type { Objection, Settled } from '#shared/plans/disputes.ts';
import type { Attempt } from '#shared/plans/standing.ts';

// What a signed answer to an objection makes of a result: the one attempt it is of, and of nobody else's.

const SITTING = '00000000-0000-4000-8000-0000000000a1';
const ANNA = { name: '陈婷华', idNumber: '120000199001010015' };
const BO = { name: '彭博', idNumber: '120000199002020020' };
const when = { at: '2026-12-08T01:00:00.000Z', by: '罗芳', seq: 3 };
const objection = (found: string | null): Objection => ({
  ...{ objectionId: SITTING, on: '2026-12-07', from: '本人', way: 'letter', contact: '', about: ANNA, what: '漏计' },
  ...{ ...when, signatures: [], state: 'closed' },
  answer: found === null ? null : { ...when, on: '2026-12-08', found, effect: { kind: 'none' } },
});
const settled = (effect: Settled['effect'], found: string | null = '第 3 项漏记', whose = ANNA): Settled => ({
  ...whose,
  effect,
  objection: objection(found),
});
const corrected = (over: Partial<Extract<Effect, { kind: 'corrected' }>> = {}): Settled['effect'] => ({
  ...{ kind: 'corrected', subject: 'practical', of: { on: '2026-12-01', sittingId: SITTING } },
  ...{ old: { outcome: 'failed', shown: '58.00' }, fresh: { outcome: 'passed', mark: 6050 } },
  ...over,
});
const attempt: Attempt = {
  ...{ subject: 'practical', outcome: 'failed', shown: '58.00', because: [], exact: '5800/1' },
  ...{ on: '2026-12-01', sittingId: SITTING, isClosed: true, attempt: null },
};

describe('an attempt that was put right', () => {
  it('stands as it came to be, beside what it was, and says what was found', () => {
    expect(correctedBy([settled(corrected())], attempt)).toMatchObject({
      ...{ outcome: 'passed', shown: '60.50', exact: '6050/1', was: { outcome: 'failed', shown: '58.00' } },
      because: [
        {
          code: 'objection_corrected',
          text: '技能操作经异议处理更正：58.00 改为 60.50，第 3 项漏记',
          article: '计划规定',
        },
      ],
    });
  });

  it('says that there was no score, and nothing found where no answer says what', () => {
    const absent = corrected({ old: { outcome: 'absent', shown: '' } });
    const stands = correctedBy([settled(absent, null)], { ...attempt, outcome: 'absent', shown: '' });
    expect(stands.because[0]?.text).toBe('技能操作经异议处理更正：没有分数 改为 60.50，');
  });

  it('gets no exact figure where it had none: a list has two decimals', () => {
    const { exact: _, ...listed } = attempt;
    expect('exact' in correctedBy([settled(corrected())], listed)).toBe(false);
  });

  it('is the one that the answer is of: not another day, sitting or subject', () => {
    const others: Settled['effect'][] = [
      corrected({ subject: 'theory' }),
      corrected({ of: { on: '2026-12-02', sittingId: SITTING } }),
      corrected({ of: { on: '2026-12-01', sittingId: null } }),
      { kind: 'removed' },
    ];
    for (const effect of others) expect(correctedBy([settled(effect)], attempt)).toBe(attempt);
  });

  it('stands as the last answer says, beside what its sitting brought', () => {
    const again = corrected({ fresh: { outcome: 'failed', mark: 5900 } });
    const stands = correctedBy([settled(corrected()), settled(again)], attempt);
    expect([stands.outcome, stands.shown, stands.was]).toEqual([
      'failed',
      '59.00',
      { outcome: 'failed', shown: '58.00' },
    ]);
  });
});

describe('what was settled', () => {
  it('is told of whom it is about, in order, and of nobody else', () => {
    const all = [settled(corrected()), settled({ kind: 'removed' }), settled(corrected(), '复核', BO)];
    const of = settledBook(all);
    expect([of(ANNA), of(BO), of({ name: '宋勇', idNumber: '120000199003030035' })]).toEqual([
      all.slice(0, 2),
      all.slice(2),
      [],
    ]);
    expect(settledBook([])(ANNA)).toEqual([]);
  });

  it('takes somebody off the list for what was found; a correction does not', () => {
    const texts = (one: Settled): string[] => removedBecause(one).map(({ code, text }) => `${code} ${text}`);
    expect(texts(settled({ kind: 'removed' }, '替考属实'))).toEqual([
      'objection_removed 异议成立，取消评价结果：替考属实',
    ]);
    expect(texts(settled({ kind: 'removed' }, null))).toEqual(['objection_removed 异议成立，取消评价结果：']);
    expect(texts(settled(corrected()))).toEqual([]);
  });
});
