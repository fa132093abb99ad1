import { describe, expect, it } from 'vitest';
import { isPhotoFrozen, mayChangePhoto, mayStatePhoto } from '#shared/conduct/photos.ts';
import { maySignPromise } from '#shared/conduct/promise.ts';
import { mayStateThresholds } from '#shared/conduct/thresholds.ts';
import { thirdCopyFault } from '#shared/conduct/third-copy.ts';
import { RULES } from '#shared/conduct/rules.ts';
import { PHOTO_RULE } from '#shared/model/photo.ts';
import { NO_THRESHOLDS } from '#shared/model/thresholds.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { THRESHOLDS } from '#shared/record/thresholds.ts';
import {
  answerOf,
  aSheet,
  assessed,
  checkedIn,
  HAPPENED,
  official,
  sheets,
  standing,
  withSitting,
} from '#test/support/by-hand.ts';
import { A_DOT, A_SIGNATURE } from '#test/support/signature.ts';

// What is stated beside the marks: photos, promises, other pass marks, and the third copy.

const people = [
  ...[official('site-head', '罗芳'), official('clerk', '赵洋浩'), official('supervisor', '邓芳磊')],
  ...[official('checker', '宋勇'), official('expert', '孙佳')],
];
const bare = standing(people, [assessed('陈婷华'), assessed('彭博')]);
const marked = { ...bare, sheets: sheets(aSheet('陈婷华', '孙佳')) };
type Facts = BodyOf<'facts_stated'>['facts'];

describe('a photo', () => {
  const [OWN, OTHER] = ['aa'.repeat(32), 'bb'.repeat(32)];
  const withPhoto = (from: SittingState): SittingState => ({
    ...from,
    facts: new Map([[factsKey(PHOTO_RULE, '陈婷华'), { facts: { sha256: OWN }, at: HAPPENED.at, seq: 1 }]]),
  });
  const states = (
    state: SittingState,
    sha256: string,
    rule = PHOTO_RULE,
    candidateId: string | null = '陈婷华',
  ): string => answerOf(mayStatePhoto(state, { type: 'facts_stated', rule, candidateId, facts: { sha256 } }));
  const changes = (state: SittingState, old: string, fresh: string): string => {
    const body = {
      type: 'candidate_corrected',
      candidateId: '陈婷华',
      field: 'photo',
      old,
      fresh,
      reason: '贴错',
    } as const;
    return answerOf(mayChangePhoto(state, body));
  };

  it('is stated freely until something rests on whose it is, from edition 9 on', () => {
    expect(states(withPhoto(bare), OTHER)).toBe('fine');
    expect(states(withPhoto(marked), OTHER)).toBe('photo_frozen name=陈婷华');
    expect(states(withPhoto(marked), OWN)).toBe('fine');
    expect(states(withPhoto(marked), OTHER, PHOTO_RULE, '彭博')).toBe('fine');
    expect(states(withPhoto(marked), OTHER, PHOTO_RULE, null)).toBe('fine');
    expect(states(withPhoto(marked), OTHER, 'forms.other')).toBe('fine');
    expect([8, 9].map((edition) => isPhotoFrozen(withSitting(marked, { edition }), '陈婷华'))).toEqual([false, true]);
    expect([isPhotoFrozen(bare, '陈婷华'), isPhotoFrozen(marked, '彭博')]).toEqual([false, false]);
    expect(states({ ...withPhoto(marked), candidates: new Map() }, OTHER)).toBe('photo_frozen name=');
  });

  it('is corrected from what is on record to another one, or none', () => {
    const odd = 'correction_unsound';
    const state = withPhoto(marked);
    expect([changes(state, OWN, OTHER), changes(state, OWN, ''), changes(bare, '', OTHER)]).toEqual([
      'fine',
      'fine',
      'fine',
    ]);
    expect([
      changes(state, OTHER, OWN),
      changes(state, OWN, OWN),
      changes(state, OWN, 'xx'),
      changes(bare, '', ''),
    ]).toEqual([...[odd, odd, odd, odd]]);
    expect([8, 9].map((edition) => changes(withSitting(state, { edition }), OWN, OTHER))).toEqual([odd, 'fine']);
  });
});

describe('a promise', () => {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 };
  const promise = { text: '我承诺', unsigned: 'told' } as const;
  const asked = withSitting(bare, { settings: { ...settings, promise } });
  const signs = (state: SittingState, strokes = A_SIGNATURE, candidateId = '陈婷华'): string =>
    answerOf(maySignPromise(state, { type: 'promise_signed', candidateId, strokes }));
  const at = (attendance: Parameters<typeof checkedIn>[1]) => ({
    ...asked,
    attendance: checkedIn('陈婷华', attendance),
  });

  it('is signed by whoever was checked in and is there', () => {
    expect(signs(at('present'))).toBe('fine');
    expect(signs(bare)).toBe('promise_not_asked');
    expect(signs(withSitting(at('present'), { edition: 7 }))).toBe('promise_not_asked');
    expect(signs(at('present'), A_SIGNATURE, '无名')).toBe('candidate_unknown');
    expect(signs(asked)).toBe('promise_before_check_in name=陈婷华');
    expect((['absent', 'void', 'ineligible'] as const).map((gone) => signs(at(gone)))).toEqual([
      ...['promise_absent name=陈婷华', 'promise_void name=陈婷华', 'promise_ineligible name=陈婷华'],
    ]);
    expect(signs(at('present'), A_DOT)).toBe('promise_blank');
  });
});

describe('other marks than 60', () => {
  const review = withSitting(bare, { procedure: 'review' });
  const own: Facts = { ...NO_THRESHOLDS, ground: 'national-exam', source: '国家职业技能标准', thesis: 5500 };
  const special: Facts = { ...own, ground: 'special-policy' };
  type Said = { facts?: Facts; candidateId?: string | null; actor?: string | null; rule?: string };
  const states = (
    state: SittingState,
    { facts = own, candidateId = null, actor = '罗芳', rule = THRESHOLDS }: Said = {},
  ): string => answerOf(mayStateThresholds(state, { type: 'facts_stated', rule, candidateId, facts }, actor));

  it('are the office’s to state, of a review, from edition 9 on', () => {
    expect(['罗芳', '赵洋浩', '宋勇', '邓芳磊', '无名', null].map((actor) => states(review, { actor }))).toEqual([
      ...['fine', 'fine', 'role_may_not', 'role_may_not', 'role_may_not', 'sign_in_first'],
    ]);
    expect(states(bare)).toBe('thresholds_unsound');
    expect(states(bare, { rule: 'review.other', actor: null })).toBe('fine');
    expect([8, 9].map((edition) => states(withSitting(review, { edition }), { actor: null }))).toEqual([
      ...['fine', 'sign_in_first'],
    ]);
  });

  it('are sound, on a ground of the sitting or of somebody', () => {
    expect(states(review, { facts: { ...own, source: '' } })).toBe('thresholds_unsound');
    expect(states(review, { facts: special })).toBe('thresholds_unsound');
    expect(states(review, { facts: special, candidateId: '彭博' })).toBe('fine');
    expect(states(review, { candidateId: '彭博' })).toBe('thresholds_unsound');
    expect(states(review, { facts: NO_THRESHOLDS })).toBe('fine');
  });

  it('are stated before anybody there was marked', () => {
    const begun = { ...review, sheets: marked.sheets };
    expect(states(begun)).toBe('thresholds_in_use');
    expect(states(begun, { facts: special, candidateId: '陈婷华' })).toBe('thresholds_in_use');
    expect(states(begun, { facts: special, candidateId: '彭博' })).toBe('fine');
  });
});

it('the third copy is asked for by anybody, and given up by those who answer for it, for a reason', () => {
  const ruled = (whenGone: 'warn' | 'stop', reason = ''): BodyOf<'third_copy_ruled'> => ({
    type: 'third_copy_ruled',
    whenGone,
    reason,
  });
  const stopping: SittingState = { ...bare, thirdCopy: 'stop' };
  const who = ['罗芳', '邓芳磊', '赵洋浩', '无名', null];
  expect(who.map((actor) => thirdCopyFault(stopping, ruled('warn', '盘坏'), actor))).toEqual([
    ...[null, null, 'role_may_not', 'role_may_not', 'sign_in_first'],
  ]);
  expect(thirdCopyFault(stopping, ruled('warn', ' '), '罗芳')).toBe('third_copy_reason');
  expect([thirdCopyFault(stopping, ruled('stop'), null), thirdCopyFault(bare, ruled('warn'), null)]).toEqual([
    null,
    null,
  ]);
  const rule = (body: Body, actor: string | null) =>
    body.type === 'third_copy_ruled' ? answerOf(RULES.third_copy_ruled(stopping, body, actor)) : '';
  expect([rule(ruled('warn', '盘坏'), '罗芳'), rule(ruled('warn'), null)]).toEqual(['fine', 'sign_in_first']);
});
