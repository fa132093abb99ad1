import { describe, expect, it } from 'vitest';
import { mayClose, maySignSitting } from '#shared/conduct/on-the-sitting.ts';
import type { SittingSignature, SittingState } from '#shared/record/state.ts';
import {
  answerOf,
  aSheet,
  assessed,
  gave,
  HAPPENED,
  official,
  sheets,
  SIGNED,
  standing,
} from '#test/support/by-hand.ts';
import { aSitting } from '#test/support/sitting.ts';

const head = official('site-head', '罗芳');
const [checker, lead, supervisor] = [
  official('checker', '宋勇'),
  official('examiner-lead', '罗辉莉'),
  official('supervisor', '邓芳磊'),
];
const clerk = official('clerk', '赵洋浩');
const people = [head, checker, lead, supervisor, clerk, official('examiner', '周婷'), official('examiner', '于辉')];
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 };
const POLICY = { id: 'huangshi-reform', version: '1', rulesHash: 'a'.repeat(64) };
const whole = { '1.1': gave(4000), '1.2': gave(6000), '2.1': gave(9000) };
const bare = standing(people, [assessed('陈婷华')], {}, { settings, policy: POLICY });
/** Everything marked and every sheet signed. */
const ready = {
  ...bare,
  sheets: sheets(aSheet('陈婷华', '周婷', { scores: whole, everSigned: true, signature: SIGNED })),
};
const signature = (role: SittingSignature['role'], personId: string): SittingSignature => ({
  ...{ role, personId, opinion: '', digest: SIGNED.digest, signature: SIGNED.signature, at: HAPPENED.at, seq: 9 },
  publicKey: `key of ${personId}`,
});
const signed = (state: SittingState, ...by: (readonly [SittingSignature['role'], string])[]): SittingState => ({
  ...state,
  signatures: by.map(([role, who]) => signature(role, who)),
});

describe('signing', () => {
  const signs = (
    state: SittingState,
    role: SittingSignature['role'],
    personId: string,
    { actor = personId, publicKey = `key of ${personId}` }: { actor?: string | null; publicKey?: string } = {},
  ): string => {
    const { digest, signature: by } = SIGNED;
    const body = { type: 'sitting_signed', role, personId, opinion: '', digest, signature: by, publicKey } as const;
    return answerOf(maySignSitting(state, body, actor));
  };

  it('is in order, each in their own role and by their own key', () => {
    expect(signs(ready, 'checker', '宋勇')).toBe('fine');
    expect(signs(signed(ready, ['checker', '宋勇']), 'lead', '罗辉莉')).toBe('fine');
    expect(signs(signed(ready, ['checker', '宋勇'], ['lead', '罗辉莉']), 'supervisor', '邓芳磊')).toBe('fine');
    expect(signs(ready, 'checker', '无名')).toBe('person_unknown');
    expect(signs(ready, 'checker', '宋勇', { actor: '罗芳' })).toBe('sign_in_first');
    expect(signs(ready, 'checker', '宋勇', { actor: null })).toBe('sign_in_first');
    for (const role of ['checker', 'lead', 'supervisor'] as const) {
      const others = people.filter((one) => one.role !== (role === 'lead' ? 'examiner-lead' : role));
      expect(new Set(others.map(({ personId }) => signs(ready, role, personId)))).toEqual(new Set(['role_may_not']));
    }
    expect(signs(ready, 'checker', '宋勇', { publicKey: 'another' })).toBe('key_changed');
    expect(signs({ ...ready, keys: new Map() }, 'checker', '宋勇')).toBe('key_changed');
    expect(signs(bare, 'checker', '宋勇')).toBe('signing_order');
    expect(signs(ready, 'lead', '罗辉莉')).toBe('signing_order');
  });

  it('is done once by each person and each key', () => {
    const once = signed(ready, ['checker', '宋勇']);
    expect(signs(once, 'checker', '宋勇')).toBe('signer_twice');
    const sameKey = { ...once, signatures: [{ ...signature('checker', '宋勇'), publicKey: 'key of 罗辉莉' }] };
    expect(signs(sameKey, 'lead', '罗辉莉')).toBe('signer_twice');
    const second = official('checker', '王静');
    const two = {
      ...once,
      people: new Map([...once.people, ['王静', second]]),
      keys: new Map([['王静', 'key of 王静']]),
    };
    expect(signs(two, 'checker', '王静')).toBe('signing_order');
  });

  it('waits for the proofreading, and the supervisor for the paper', () => {
    const read = { ...settings, proofreading: 'totals' } as const;
    const unread = { ...ready, sitting: aSitting({ edition: 10, policy: POLICY, settings: read }) };
    expect(signs(unread, 'checker', '宋勇')).toBe('proofreading_open count=1');
    const held = {
      ...ready,
      sitting: aSitting({ edition: 10, policy: POLICY, settings: { ...settings, paperCheck: 1 } }),
    };
    const led = signed(held, ['checker', '宋勇'], ['lead', '罗辉莉']);
    expect(signs(held, 'checker', '宋勇')).toBe('fine');
    expect(signs(led, 'supervisor', '邓芳磊')).toBe('paper_check_open');
    const ref = { candidateId: '陈婷华', examinerId: '周婷' };
    const draw = { seed: '7', of: 1, sheets: [ref], reason: '', ...HAPPENED };
    expect(signs({ ...led, paperDraws: [draw] }, 'supervisor', '邓芳磊')).toBe('paper_check_open');
  });

  it('waits for what the site head has to answer for', () => {
    const own = { ...supervisor, appointedBy: 'enterprise' as const };
    const policy = { id: 'tianjin-appraisal', version: '2', rulesHash: 'a'.repeat(64) };
    const all = people.map((one) => (one === supervisor ? own : one));
    const state = { ...standing(all, [assessed('陈婷华')], {}, { settings, policy }), sheets: ready.sheets };
    expect(signs(state, 'checker', '宋勇')).toMatch(/^verdicts_unanswered count=\d$/);
  });

  it('of several groups is led by whoever sits on one, or leads above one that has no lead of its own', () => {
    const above = official('examiner-lead', '程成');
    const grouped = (...scorers: string[]): SittingState => ({
      ...signed(ready, ['checker', '宋勇']),
      ...{
        people: new Map([...ready.people, ['程成', above]]),
        keys: new Map([...ready.keys, ['程成', 'key of 程成']]),
      },
      panels: scorers.map((personId) => ({ name: `${personId}组`, scorers: [personId] })),
      assigned: new Map([['陈婷华', { panel: `${scorers[0] ?? ''}组`, reason: '', ...HAPPENED }]]),
    });
    expect(signs(grouped('周婷'), 'lead', '程成')).toBe('fine');
    expect(signs(grouped('周婷', '罗辉莉'), 'lead', '程成')).toBe('fine');
    expect(signs(grouped('周婷', '罗辉莉'), 'lead', '罗辉莉')).toBe('fine');
    const led = {
      ...grouped('罗辉莉'),
      sheets: sheets(aSheet('陈婷华', '罗辉莉', { scores: whole, signature: SIGNED })),
    };
    expect(signs(led, 'lead', '罗辉莉')).toBe('fine');
    expect(signs(led, 'lead', '程成')).toBe('role_may_not');
    expect(signs(grouped('周婷'), 'supervisor', '程成')).toBe('role_may_not');
  });
});

it('is closed after the lead, and not over a paper that is still to be held against it', () => {
  const closes = (state: SittingState): string => answerOf(mayClose(state));
  expect(closes(ready)).toBe('signing_order');
  expect(closes(signed(ready, ['checker', '宋勇']))).toBe('signing_order');
  const led = signed(ready, ['lead', '罗辉莉']);
  expect(closes(led)).toBe('fine');
  const sitting = aSitting({ edition: 10, policy: POLICY, settings: { ...settings, paperCheck: 1 } });
  expect(closes({ ...led, sitting })).toBe('paper_check_open');
});
