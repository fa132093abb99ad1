import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { tianjinChief } from '#shared/law/tianjin-chief/policy.ts';
import { isInForce, type Policy } from '#shared/law/parts/policy.ts';
import { evaluateRule, findPolicy, POLICIES, RULES } from '#shared/law/registry.ts';
import { defineDatedRule, defineRule, NOT_IN_FORCE } from '#shared/law/parts/rule.ts';
import { reviewEntry } from '#shared/law/tianjin-appraisal/review-entry.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import { stampOf } from '#shared/law/stamp.ts';
import { computed } from '#shared/law/parts/verdict.ts';
import { err, ok } from '#shared/base/result.ts';

const context = { calendar: BUNDLED_CALENDAR, today: '2026-11-20' };
const reason = { code: 'asked', source: 'x', article: '一', text: '问' };

describe('the registry', () => {
  test('lists each of the 44 rules of the contract and 8 more once, under a policy it lists too', () => {
    expect(RULES).toHaveLength(52);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(52);
    for (const { policy } of RULES) if (policy !== null) expect(POLICIES).toContain(policy);
  });

  test('says why each rule is there', () => {
    expect(RULES.filter(({ clauses }) => clauses === '')).toEqual([]);
    expect(RULES.map(({ id, policy, clauses }) => `${id} | ${policy?.id ?? '-'} | ${clauses}`)).toMatchSnapshot();
  });

  test('knows policies by id', () => {
    expect(findPolicy('tianjin-chief')).toBe(tianjinChief);
    expect(findPolicy('beijing')).toBeUndefined();
    expect(POLICIES).toMatchSnapshot();
  });

  test('points every deadline to a rule that computes it', () => {
    const ids = RULES.map(({ id }) => id);
    for (const { deadlines } of POLICIES) for (const { rule } of deadlines) expect(ids).toContain(rule);
  });

  test.each(['tj.review', '', 'constructor', '__proto__', 'TJ.REVIEW.ENTRY'])('has no rule %j', (id) => {
    expect(evaluateRule(id, {}, context)).toEqual({
      ok: false,
      error: { kind: 'unknown_rule', message: `没有规则 ${id}` },
    });
  });
});

describe('validity', () => {
  const policy = (from: string | null, to: string | null): Policy => ({
    ...tianjinChief,
    title: '办法',
    source: 'x.txt',
    validity: { from, to, article: '第九条' },
  });
  const ask = (asked: Policy | null, facts: { on?: string; asOf?: string }) =>
    defineRule({
      id: 'x',
      policy: asked,
      clauses: 'X',
      input: z.strictObject(inForceDates),
      judge: () => computed({}, reason),
    }).judge(facts).because;

  test('both of its days count', () => {
    const both = policy('2024-04-01', '2026-03-31');
    const days = ['2024-03-31', '2024-04-01', '2026-03-31', '2026-04-01'];
    expect(days.map((day) => isInForce(both, day))).toEqual([false, true, true, false]);
    expect(days.map((day) => isInForce(policy(null, null), day))).toEqual([true, true, true, true]);
  });

  test.each([
    [policy('2024-04-01', '2026-03-31'), '2026-04-01 不在《办法》施行期内（2024-04-01 起至 2026-03-31）'],
    [policy('2027-01-01', null), '2026-04-01 不在《办法》施行期内（2027-01-01 起施行）'],
    [policy(null, '2020-12-31'), '2026-04-01 不在《办法》施行期内（发布之日起至 2020-12-31）'],
  ])('is said last, whichever date asks (%#)', (asked, text) => {
    const note = { code: NOT_IN_FORCE, source: 'x.txt', article: '第九条', text };
    expect(ask(asked, { on: '2026-04-01' })).toEqual([reason, note]);
    expect(ask(asked, { asOf: '2026-04-01' })).toEqual([reason, note]);
    expect(ask(asked, { on: '2026-04-01', asOf: '2025-01-01' })).toEqual([reason, note]);
  });

  test('is not said where it holds, where nobody asks, or where there is no policy', () => {
    const both = policy('2024-04-01', '2026-03-31');
    expect(ask(both, { on: '2026-03-31', asOf: '2026-04-01' })).toEqual([reason]);
    expect(ask(both, {})).toEqual([reason]);
    expect(ask(null, { on: '2026-04-01' })).toEqual([reason]);
  });

  test('is said once', () => {
    const verdict = evaluateRule('tj.chief.in-force', { on: '2026-04-01' }, context);
    expect(verdict.ok && verdict.value.because.map(({ code }) => code)).toEqual([NOT_IN_FORCE]);
  });

  test('is said of dated rules too, and not of their errors', () => {
    const missing = { kind: 'calendar_missing', year: 2031, message: '缺' } as const;
    const rule = defineDatedRule({
      id: 'x',
      policy: policy('2024-04-01', '2026-03-31'),
      clauses: 'X',
      input: z.strictObject({ ...inForceDates, from: civilDate }),
      judge: ({ from }) => (from === '2031-01-01' ? err(missing) : ok(computed({}, reason))),
    });
    expect(rule.evaluate({ from: '2031-01-01', on: '2027-01-01' }, context)).toEqual({ ok: false, error: missing });
    const verdict = rule.evaluate({ from: '2026-01-01', on: '2027-01-01' }, context);
    expect(verdict.ok && verdict.value.because.map(({ code }) => code)).toEqual(['asked', NOT_IN_FORCE]);
    expect(rule.evaluate({ from: '2026-02-30' }, context)).toMatchObject({ ok: false, error: { kind: 'bad_input' } });
  });
});

test('a stamp names the policy, its version and the rules module', () => {
  expect(stampOf(tianjinChief, RULES_HASH)).toEqual({
    policyId: 'tianjin-chief',
    policyVersion: '2',
    rulesHash: RULES_HASH,
  });
});

describe('a fault in the input is told in Chinese, with its place', () => {
  test.each([
    ['tj.review.entry', undefined, '输入：缺少此项或类型不对'],
    ['tj.review.entry', { theory: 60 }, 'practical：不在允许的取值之中'],
    ['tj.review.entry', { theory: 60, practical: 60, a: 1, b: 2 }, '输入：不认识的字段 a、b'],
    [
      'tj.review.entry',
      { theory: 'x', practical: 101 },
      'theory：应为 0 至 100.00、最多两位小数的分数；practical：应为 0 至 100.00、最多两位小数的分数',
    ],
    ['tj.review.completion', { receivedOn: '2026-02-30' }, 'receivedOn：应为真实存在的日期 YYYY-MM-DD'],
    ['cq.method', { appliedLevel: 'x', awards: [] }, 'appliedLevel：不在允许的取值之中'],
    [
      'tj.review.hand-in',
      { theoryEndedOn: 1, practicalEndedOn: 2 },
      'theoryEndedOn：缺少此项或类型不对；practicalEndedOn：缺少此项或类型不对',
    ],
    ['hs.contest', { filed: true, rank: 1e300 }, 'rank：超出允许的范围'],
    ['cq.custom-standard', { passMark: 60, memberShare: '0.5' }, 'memberShare：格式不正确'],
    [
      'tj.appraisal.on-site',
      { hostKind: 'other', registeredInTianjin: true, applicantCount: 16 },
      'equipped：其他企业须说明是否具备实施鉴定的条件',
    ],
    ['hs.mode', { mode: 'process', scores: { theory: 1 } }, 'scores.theory：过程考核没有理论科目'],
    ['score.sheet', { tasks: [] }, 'tasks：评分表没有试题'],
    ['score.sheet', { tasks: [{ fullMark: 0, lines: [] }] }, 'tasks：试题 1 的配分为 0'],
    [
      'score.sheet',
      { tasks: [{ fullMark: 10, lines: [{ fullMark: 9.5, deductions: [] }] }] },
      'tasks：试题 1 各考核要点配分合计 9.5 分，应为 10 分',
    ],
    [
      'score.sheet',
      { tasks: [{ fullMark: 10, lines: [{ fullMark: 10, deductions: [] }] }] },
      'tasks：各试题配分合计 10 分，应为 100 分',
    ],
    [
      'score.sheet',
      { tasks: [{ fullMark: 10, weight: 99.5, lines: [{ fullMark: 10, deductions: [] }] }] },
      'tasks：各试题权重合计 99.5%，应为 100%',
    ],
  ])('%s %j: %s', (rule, input, message) => {
    expect(evaluateRule(rule, input, context)).toEqual({ ok: false, error: { kind: 'bad_input', message } });
  });
});

test('a practical exam that an old record calls exempt keeps its verdict, by the settings of then', () => {
  const { outcome, because } = reviewEntry.judge({ theory: 'exempt', practical: 'exempt' });
  expect(outcome).toBe('pass');
  expect(because.map(({ code }) => code)).toEqual(['theory_exempt', 'practical_exempt_then']);
});
