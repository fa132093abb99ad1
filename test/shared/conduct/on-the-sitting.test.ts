import { describe, expect, it } from 'vitest';
import { mayExplain, mayNumber, mayOpen, mayTakeOver } from '#shared/conduct/on-the-sitting.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answerOf, assessed, official, SIGNED, standing } from '#test/support/by-hand.ts';
import { stationOf } from '#test/support/handover.ts';
import { aSitting } from '#test/support/sitting.ts';
import { statementOf } from '#test/support/takeover.ts';

const head = official('site-head', '罗芳');
const clerk = official('clerk', '赵洋浩');
const people = [
  ...[head, clerk, official('checker', '宋勇'), official('examiner-lead', '罗辉莉')],
  ...[official('supervisor', '邓芳磊'), official('examiner', '周婷')],
];
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 };
const POLICY = { id: 'huangshi-reform', version: '1', rulesHash: 'a'.repeat(64) };
const bare = standing(people, [assessed('陈婷华')], {}, { settings, policy: POLICY });

describe('opening', () => {
  const opens = (sitting: Sitting, siteHead: Person | null, actor: string | null, state = EMPTY_STATE): string => {
    const root = siteHead === null ? {} : { root: { siteHead, publicKey: SIGNED.publicKey } };
    return answerOf(mayOpen(state, { type: 'sitting_opened', sitting, ...root }, actor));
  };
  const of = (edition: number | undefined, over: Partial<Sitting> = {}): Sitting =>
    aSitting({ policy: POLICY, ...(edition === undefined ? {} : { edition }), ...over });

  it('is done once, under a document there is, by the site head the roles hang on', () => {
    expect(opens(of(10), head, '罗芳')).toBe('fine');
    expect(opens(of(10), head, '罗芳', bare)).toBe('sitting_opened_already');
    expect(opens(of(10, { policy: { ...POLICY, id: 'nowhere' } }), head, '罗芳')).toBe(
      'policy_unknown policy=nowhere 1',
    );
    expect(opens(of(10), head, '宋勇')).toBe('sign_in_first');
    expect(opens(of(10), head, null)).toBe('sign_in_first');
    expect(opens(of(10), clerk, '赵洋浩')).toBe('role_may_not');
  });

  it('needs no root for practice and before edition 3', () => {
    expect(opens(of(3), null, null)).toBe('root_missing');
    expect(opens(of(2), null, null)).toBe('fine');
    expect(opens(of(undefined), null, null)).toBe('fine');
    expect(opens(of(3, { practice: true }), null, null)).toBe('fine');
  });
});

describe('numbering', () => {
  const numbers = (state: SittingState, actor: string | null, candidateId = '陈婷华'): string =>
    answerOf(
      mayNumber(
        state,
        {
          ...{ type: 'certificates_assigned', segment: null, source: null, reason: '' },
          certificates: [{ candidateId, number: null, issuedOn: null }],
        },
        actor,
      ),
    );
  const closing = { expected: 1, signed: 1, absent: 0, voided: 0, digest: SIGNED.digest, seq: 20 };

  it('is for the office, whoever checks, leads or heads, of people there are, after the closing', () => {
    const closed = { ...bare, closing };
    const all = [...people.map(({ personId }) => personId), null].map((who) => [who, numbers(closed, who)]);
    const may = ['罗芳', '赵洋浩', '宋勇', '罗辉莉'];
    expect(all.filter(([, answer]) => answer === 'fine').map(([who]) => who)).toEqual(may);
    expect(new Set(all.filter(([, answer]) => answer !== 'fine').map(([, answer]) => answer))).toEqual(
      new Set(['role_may_not']),
    );
    expect(numbers(closed, '赵洋浩', '无名')).toBe('candidate_unknown');
    expect(numbers(bare, '赵洋浩')).toBe('certificates_before_closing');
  });
});

describe('explaining', () => {
  type What = BodyOf<'exception_explained'>['what'];
  const explains = (what: What, actor: string | null, over: Partial<Sitting> = {}): string =>
    answerOf(
      mayExplain(
        standing(people, [], {}, { settings, policy: POLICY, ...over }),
        { type: 'exception_explained', what, reason: '说明' },
        actor,
      ),
    );

  it('a clock that was set back is for supervisor and site head', () => {
    const who = ['罗芳', '邓芳磊', '宋勇', '无名', null].map((actor) => explains('clock_set_back', actor));
    expect(who).toEqual(['fine', 'fine', 'role_may_not', 'role_may_not', 'role_may_not']);
  });

  it('a document out of force is for the site head, and from edition 6 on only one that is', () => {
    const before = { heldOn: '1999-01-01' };
    expect(explains('policy_not_in_force', '邓芳磊', before)).toBe('role_may_not');
    expect(explains('policy_not_in_force', '罗芳', before)).toBe('fine');
    expect(explains('policy_not_in_force', '罗芳')).toBe('verdict_not_there');
    expect(explains('policy_not_in_force', '罗芳', { edition: 6 })).toBe('verdict_not_there');
    expect(explains('policy_not_in_force', '罗芳', { edition: 5 })).toBe('fine');
    expect(explains('policy_not_in_force', '邓芳磊', { edition: 5 })).toBe('role_may_not');
  });

  it('another station is told by its certificate from edition 6 on, and a headcount by anybody', () => {
    expect(explains('station_replaced', '周婷')).toBe('takeover_out_of_turn');
    expect(explains('station_replaced', '周婷', { edition: 5 })).toBe('fine');
    expect(explains('headcount_differs', '周婷')).toBe('fine');
    expect(explains('headcount_differs', null)).toBe('fine');
  });
});

it('only the station that writes now is replaced', () => {
  const [old, next] = [stationOf(1), stationOf(2)];
  const text = JSON.stringify(statementOf(old, next));
  const takes = (said: string, stationId: string, state = standing([], [], {}, { stationId })): string =>
    answerOf(
      mayTakeOver(state, {
        ...{ type: 'station_replaced', text: said, oldSignature: SIGNED.signature, newSignature: SIGNED.signature },
      }),
    );
  expect(takes(text, old.stationId)).toBe('fine');
  expect(takes(text, next.stationId)).toBe('takeover_out_of_turn');
  expect(takes('not a statement', old.stationId)).toBe('takeover_out_of_turn');
  expect(takes(text, '', EMPTY_STATE)).toBe('takeover_out_of_turn');
});
