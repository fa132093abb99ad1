import { describe, expect, it } from 'vitest';
import { mayRecord } from '#shared/conduct/may-record.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import {
  answerOf,
  aSheet,
  assessed,
  HAPPENED,
  official,
  sheets,
  SIGNED,
  standing,
  withSitting,
} from '#test/support/by-hand.ts';
import { stationOf } from '#test/support/handover.ts';
import { aSitting } from '#test/support/sitting.ts';
import { statementOf } from '#test/support/takeover.ts';

// What the door asks before it asks the rule of an entry's own kind, each for itself.

const head = official('site-head', '罗芳');
const people = [
  ...[head, official('examiner', '周婷'), official('examiner-lead', '罗辉莉'), official('examiner-lead', '程成')],
  ...[official('supervisor', '邓芳磊'), official('clerk', '赵洋浩')],
];
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 };
const [old, next] = [stationOf(1), stationOf(2)];
const bare = standing(people, [assessed('陈婷华')], {}, { settings, stationId: old.stationId });
const rooted: SittingState = { ...bare, root: { personId: '罗芳', publicKey: 'key of 罗芳' } };
const NOON = '2026-11-20T04:00:00.000Z';
const EARLY = '2025-12-31T23:59:59.999Z';
type When = { actor?: string | null; at?: string; thirdCopyKept?: boolean };
const records = (
  state: SittingState,
  body: Body,
  { actor = '罗芳', at = NOON, thirdCopyKept = true }: When = {},
): string => answerOf(mayRecord(state, body, { actor, at, thirdCopyKept }));

const note: Body = { type: 'note_added', candidateId: null, text: '停电' };
const score: Body = {
  ...{ type: 'line_scored', candidateId: '陈婷华', examinerId: '周婷', line: '1.1', cause: 'typed', reason: '' },
  score: { kind: 'mark', mark: 1 },
};
const takeover: Body = {
  ...{ type: 'station_replaced', text: JSON.stringify(statementOf(old, next)) },
  ...{ oldSignature: SIGNED.signature, newSignature: SIGNED.signature },
};
const byZhou = { actor: '周婷' };

describe('opening', () => {
  const opened = (over: Partial<Sitting> = {}): Body => ({
    ...{ type: 'sitting_opened', root: { siteHead: head, publicKey: SIGNED.publicKey } },
    sitting: aSitting({ edition: 10, ...over }),
  });

  it('is at a time that can be, of a day that is not over', () => {
    expect(records(EMPTY_STATE, opened())).toBe('fine');
    expect(records(EMPTY_STATE, opened(), { at: EARLY })).toBe('clock_before_app');
    expect(records(EMPTY_STATE, opened(), { at: '2026-11-21T04:00:00.000Z' })).toBe('opened_after_day day=2026-11-20');
    expect(records(EMPTY_STATE, opened(), { actor: null })).toBe('sign_in_first');
    // a second one is just that, at whatever time
    expect(records(bare, opened(), { at: EARLY })).toBe('sitting_opened_already');
  });
});

describe('every other entry', () => {
  it('follows the opening, at a time that can be', () => {
    expect(records(EMPTY_STATE, note)).toBe('sitting_not_opened');
    expect(records(EMPTY_STATE, note, { at: EARLY })).toBe('sitting_not_opened');
    expect(records(bare, note, { at: EARLY })).toBe('clock_before_app');
    const later = { ...bare, clock: '2026-11-20T04:02:00.001Z' };
    expect(records(later, note)).toBe('clock_set_back minutes=2');
    expect(records(later, note, { at: '2026-11-20T04:00:00.001Z' })).toBe('fine');
  });

  it('ends with the closing, and with the voiding, but for what moves a record on', () => {
    const closing = { expected: 1, signed: 1, absent: 0, voided: 0, digest: SIGNED.digest, seq: 20 };
    const voided = { reason: '误开', ...HAPPENED };
    const explained: Body = { type: 'exception_explained', what: 'headcount_differs', reason: '迟到' };
    const inspected: Body = {
      ...{ type: 'supervisor_confirmed', personId: '邓芳磊', number: '1' },
      date: '2026-11-20',
      issuer: '市',
    };
    expect([note, explained, inspected].map((body) => records({ ...bare, closing }, body))).toEqual([
      ...['sitting_is_closed', 'fine', 'nothing_to_confirm'],
    ]);
    expect([note, explained, inspected].map((body) => records({ ...bare, voided }, body))).toEqual([
      ...['sitting_is_voided', 'fine', 'sitting_is_voided'],
    ]);
    expect(records({ ...bare, closing, voided }, note)).toBe('sitting_is_closed');
  });

  it('is one that the procedure has a use for, from edition 8 on', () => {
    const question: Body = { type: 'question_recorded', candidateId: '陈婷华', number: 1, text: '一问' };
    expect(records(bare, question)).toBe('not_in_procedure');
    expect(records(withSitting(bare, { edition: 8 }), question)).toBe('not_in_procedure');
    expect(records(withSitting(bare, { edition: 7 }), question)).not.toBe('not_in_procedure');
    expect(records(withSitting(bare, { procedure: 'review' }), question)).not.toBe('not_in_procedure');
  });

  it('is written by somebody, but for a few before roles had a root', () => {
    expect([note, score].map((body) => records(bare, body, { actor: null }))).toEqual(['fine', 'sign_in_first']);
    expect([note, score].map((body) => records(rooted, body, { actor: null }))).toEqual([
      'sign_in_first',
      'sign_in_first',
    ]);
  });

  it('is written by whoever its kind is for, where roles have a root', () => {
    const named: Body = { type: 'staff_named', people: [official('clerk', '王静')], source: null };
    expect(['罗芳', '赵洋浩', '无名'].map((actor) => records(rooted, named, { actor }))).toEqual([
      ...['fine', 'role_may_not', 'person_unknown'],
    ]);
    expect(['罗芳', '赵洋浩', '无名'].map((actor) => records(bare, named, { actor }))).toEqual([
      'fine',
      'fine',
      'fine',
    ]);
    expect(['罗芳', '周婷', '无名'].map((actor) => records(rooted, note, { actor }))).toEqual([
      ...['fine', 'fine', 'person_unknown'],
    ]);
  });

  it('is written by nobody whose key was the site head’s before', () => {
    const change = {
      leaves: '罗芳',
      personId: '赵洋浩',
      old: 'key of 罗芳',
      publicKey: 'key of 赵洋浩',
      witness: '邓芳磊',
    };
    const changed = { ...rooted, headChanges: [{ ...change, reason: '生病', ...HAPPENED }] };
    expect(records(changed, note)).toBe('head_stepped_down name=罗芳');
    expect(records(changed, note, { actor: '赵洋浩' })).toBe('fine');
    expect(records({ ...changed, root: null }, note)).toBe('fine');
    expect(records({ ...changed, people: new Map() }, note)).toBe('head_stepped_down name=');
  });

  it('of the app’s own is nobody’s, where roles have a root', () => {
    expect(records(rooted, takeover, { actor: null })).toBe('fine');
    expect(records(rooted, takeover)).toBe('role_may_not');
    expect(records(bare, takeover)).toBe('fine');
    expect(records(bare, takeover, { actor: null })).toBe('fine');
  });

  it('judges nobody from whom its writer is recused, and nobody of another lead’s group', () => {
    const recusal = {
      candidateId: '陈婷华',
      personId: '周婷',
      relation: 'relative',
      applies: true,
      reason: '外甥',
      ...HAPPENED,
    } as const;
    expect(records(bare, score, byZhou)).toBe('fine');
    expect(records({ ...bare, recusals: [recusal] }, score, byZhou)).toBe('recused name=周婷 candidate=陈婷华');
    const led: SittingState = {
      ...bare,
      panels: [
        { name: '甲组', scorers: ['罗辉莉'] },
        { name: '乙组', scorers: ['程成'] },
      ],
      assigned: new Map([['陈婷华', { panel: '甲组', reason: '', ...HAPPENED }]]),
    };
    const settled: Body = {
      ...{ type: 'difference_settled', candidateId: '陈婷华', examinerId: '罗辉莉', how: 'stands', reason: '笔误' },
    };
    expect(records(led, settled, { actor: '程成' })).toBe('lead_of_another name=程成 lead=罗辉莉');
    expect(records(led, settled, { actor: '罗辉莉' })).toBe('difference_gone');
  });

  it('asks the rule of its kind, then its days, then the third copy', () => {
    const gone = { thirdCopyKept: false };
    expect(records({ ...bare, thirdCopy: 'stop' }, note, gone)).toBe('third_copy_missing');
    expect(records({ ...bare, thirdCopy: 'stop' }, note)).toBe('fine');
    expect(records(bare, note, gone)).toBe('fine');
    const begun = {
      ...bare,
      markDays: { first: '2026-11-19', last: '2026-11-19' },
      sheets: sheets(aSheet('陈婷华', '周婷')),
    };
    const dayBefore = { ...byZhou, at: '2026-11-19T04:00:00.000Z' };
    expect(records(begun, score, dayBefore)).toBe('mark_off_day day=2026-11-19 heldOn=2026-11-20');
    expect(records({ ...begun, thirdCopy: 'stop' }, score, { ...dayBefore, ...gone })).toMatch(/^mark_off_day/);
    expect(records({ ...begun, thirdCopy: 'stop' }, { ...score, line: '9.9' }, { ...dayBefore, ...gone })).toBe(
      'line_unknown',
    );
    expect(records({ ...begun, thirdCopy: 'stop' }, score, { ...byZhou, ...gone })).toBe('third_copy_missing');
  });
});
