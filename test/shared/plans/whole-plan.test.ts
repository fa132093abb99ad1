import { describe, expect, it } from 'vitest';
import type { Handed } from '#shared/plans/handed-over.ts';
import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import { tracedPlanSchema, tracePlan } from '#shared/plans/trace-plan.ts';
import { isInForce, planDigest, wholePlan } from '#shared/plans/whole-plan.ts';
import { aSitting } from '#test/support/sitting.ts';
import { aPart, inPart, somebody } from '#test/support/plan-people.ts';

// A plan as a whole: whom no sitting holds, what its papers rest on, and what its record tells of one person.

const PLAN = '00000000-0000-4000-8000-00000000000b';
const ANNA = somebody('陈婷华', '120000199001010015');
const named = { name: ANNA.name, idNumber: ANNA.idNumber };
const plan = { planId: PLAN, title: '第三批', people: 5 };
const source = { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '' };
const record = (...bodies: readonly PlanEntry['body'][]): PlanEntry[] =>
  bodies.map((body, seq) => ({
    ...{ v: 1, planId: PLAN, seq, at: '2026-12-08T01:00:00.000Z', by: '赵洋浩', personId: PLAN, log: PLAN },
    ...{ prev: null, body },
  }));

describe('the whole', () => {
  const held = (share: number, resit = false) =>
    aPart([inPart(ANNA)], {
      plan: {
        ...{ planId: PLAN, title: '第三批', people: 5, applicants: 5, share, source },
        ...(resit ? { resit: { subject: 'practical', people: [{ candidateId: ANNA.candidateId, attempt: 2 }] } } : {}),
      },
    });
  const missing = (...parts: readonly ReturnType<typeof held>[]) =>
    wholePlan({ plan, parts, handed: [], elsewhere: [], entries: [], last: null, batches: [] }, '2026-12-01').missing;
  it('counts whom no sitting of it holds; a 补考 holds nobody anew', () => {
    expect([missing(), missing(held(3)), missing(held(3), held(2)), missing(held(3), held(2, true))]).toEqual([
      5, 2, 0, 2,
    ]);
  });
  it('is in force once every sitting handed over is closed, and there is one', () => {
    const handed = (isClosed: boolean) => ({ isClosed }) as Handed;
    expect([[], [true], [true, false]].map((all) => isInForce({ handed: all.map(handed) }))).toEqual([
      false,
      true,
      false,
    ]);
  });
  it('has papers that rest on its record and on every sitting, in whatever order they are listed', () => {
    const [one, two] = ['1', '2'].map((at) => ({
      ...{
        sitting: aSitting({ sittingId: `00000000-0000-4000-8000-00000000000${at}` }),
        entries: 7,
        lastHash: 'b'.repeat(64),
      },
    })) as unknown as [Handed, Handed];
    const digest = (over: object = {}) => planDigest({ plan, handed: [one, two], entries: [], last: null, ...over });
    expect(digest({ handed: [two, one] })).toBe(digest());
    const others = [
      ...[
        { handed: [one] },
        { handed: [one, { ...two, entries: 8 }] },
        { handed: [one, { ...two, lastHash: 'c'.repeat(64) }] },
      ],
      ...[
        { last: 'd'.repeat(64) },
        { entries: record({ type: 'publicity_ended', on: '2026-12-11' }) },
        { plan: { ...plan, planId: ANNA.candidateId } },
      ],
    ];
    expect(new Set([digest(), ...others.map(digest)]).size).toBe(7);
  });
});

describe('the record of a plan tells of somebody', () => {
  const raised: PlanEntry['body'] = {
    ...{
      type: 'objection_raised',
      objectionId: ANNA.candidateId,
      on: '2026-12-07',
      from: '本人',
      way: 'letter',
      contact: '',
    },
    ...{ about: named, what: '漏计' },
  };
  const answered = (
    effect: Extract<PlanEntry['body'], { type: 'objection_answered' }>['effect'],
  ): PlanEntry['body'] => ({
    ...{ type: 'objection_answered', objectionId: ANNA.candidateId, on: '2026-12-08', found: '属实', effect },
  });
  const texts = (...bodies: readonly PlanEntry['body'][]) =>
    tracePlan(record(...bodies), named).map(({ text }) => text);
  const listed = (score: number | 'absent', reason: string): PlanEntry['body'] => ({
    ...{ type: 'theory_imported', on: '2026-11-30', reason, source, scores: [{ ...named, score }] },
  });
  it('their scores with the list and why it came, in both languages', () => {
    expect(texts(listed(7200, ''), listed('absent', '漏登'))).toEqual([
      [
        '理论成绩 72.00（2026-11-30 考试，成绩表 名册.xlsx）',
        'Theory score 72.00 (exam of 2026-11-30, list 名册.xlsx)',
      ],
      [expect.stringMatching(/^理论成绩 缺考（.*）：漏登$/), expect.stringContaining('漏登')],
    ]);
  });
  it('what came of an objection about them: nothing, another result, or that they are off the list', () => {
    const of = { on: '2026-12-01', sittingId: PLAN };
    const old = { outcome: 'passed', shown: '85.10' } as const;
    const corrected = {
      ...({ kind: 'corrected', subject: 'practical', of, old } as const),
      fresh: { outcome: 'passed', mark: 8710 } as const,
    };
    const said = (effect: Parameters<typeof answered>[0]) => texts(raised, answered(effect))[1];
    expect([said({ kind: 'none' }), said({ kind: 'removed' }), said(corrected)]).toEqual([
      ['异议答复：属实；异议不成立，结果不变', 'Answer: 属实; nothing changes'],
      ['异议答复：属实；异议成立，取消评价结果', 'Answer: 属实; the result is taken away'],
      ['异议答复：属实；异议成立，更正技能操作 85.10 → 87.10', 'Answer: 属实; practical put right: 85.10 → 87.10'],
    ]);
    expect(texts(raised)).toEqual([['收到异议（本人）：漏计', 'Objection (本人): 漏计']]);
    expect(texts(answered({ kind: 'none' }))).toEqual([]);
  });
  it('as something whole: an entry at least, and nothing more than that', () => {
    const events = tracePlan(record(raised), named);
    const takes = (over: object) =>
      tracedPlanSchema.safeParse({ planId: PLAN, title: '第三批', entries: 1, last: 'a'.repeat(64), events, ...over })
        .success;
    expect([takes({}), takes({ entries: 0 }), takes({ events: [] }), takes({ more: 1 }), takes({ last: 'a' })]).toEqual(
      [true, false, false, false, false],
    );
  });
});
