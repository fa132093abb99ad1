import { expect, test } from 'vitest';
import { mayNameDeputy, maySucceed, mayWitness } from '#shared/conduct/head-succession.ts';
import { ROLES } from '#shared/model/staff.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answered, HAPPENED, no, only, peopleOf } from '#test/support/judged.ts';
import { aPerson } from '#test/support/sitting.ts';

const head = aPerson('site-head', '罗芳');
const clerk = aPerson('clerk', '赵洋浩');
const checker = aPerson('checker', '宋勇');
const supervisor = aPerson('supervisor', '邓芳磊');
const lead = aPerson('examiner-lead', '罗辉莉');
const examiner = aPerson('examiner', '周婷');
const everybody = [head, clerk, checker, supervisor, lead, examiner];
const keyOf = (personId: string): string => `key of ${personId}`;

const room = (over: Partial<SittingState> = {}): SittingState =>
  only({
    root: { personId: head.personId, publicKey: keyOf(head.personId) },
    deputy: clerk.personId,
    people: peopleOf(...everybody),
    keys: new Map(everybody.map(({ personId }) => [personId, keyOf(personId)])),
    ...over,
  });
const sound: BodyOf<'head_succeeded'> = {
  ...{ type: 'head_succeeded', personId: clerk.personId, old: keyOf(head.personId) },
  ...{ publicKey: keyOf(clerk.personId), witness: checker.personId, reason: '未到场' },
  ...{ signature: '', witnessSignature: '' },
};
const asked = (over: Partial<typeof sound> = {}, state = room(), actor: string | null = clerk.personId) =>
  answered(maySucceed(state, { ...sound, ...over }, actor));

test('a deputy is a clerk of a sitting whose roles have a root', () => {
  const named = (personId: string, state = room()) =>
    answered(mayNameDeputy(state, { type: 'deputy_named', personId }));
  expect(named(clerk.personId)).toBe('fine');
  expect(named('stranger')).toEqual(no('person_unknown'));
  expect(named(checker.personId)).toEqual(no('deputy_not_clerk', { name: '宋勇' }));
  expect(named(clerk.personId, room({ root: null }))).toEqual(no('key_without_root'));
});

test('whoever signs under the sitting may witness', () => {
  expect(ROLES.filter(mayWitness)).toEqual(['examiner-lead', 'expert-lead', 'checker', 'supervisor']);
});

test('the deputy takes the site head’s place with their own key', () => {
  expect(asked()).toBe('fine');
  expect(asked({}, room({ root: null }))).toEqual(no('key_without_root'));
  expect(asked({}, room(), null)).toEqual(no('sign_in_first'));
  expect(asked({}, room(), head.personId)).toEqual(no('sign_in_first'));
  expect(asked({}, room({ deputy: null }))).toEqual(no('not_the_deputy'));
  expect(asked({}, room({ deputy: checker.personId }))).toEqual(no('not_the_deputy'));
  expect(asked({ old: keyOf(clerk.personId) })).toEqual(no('key_not_theirs', { name: '罗芳' }));
  const unnamed = room({ people: peopleOf(clerk, checker) });
  expect(asked({ old: 'other' }, unnamed)).toEqual(no('key_not_theirs', { name: '' }));
  expect(asked({ publicKey: keyOf(checker.personId) })).toEqual(no('key_changed'));
});

test('beside a witness who may, and whose key still signs', () => {
  expect([supervisor, lead].map(({ personId }) => asked({ witness: personId }))).toEqual(['fine', 'fine']);
  for (const witness of [head, clerk, examiner, aPerson('checker', '无名')])
    expect(asked({ witness: witness.personId })).toEqual(no('witness_unfit'));
  const keyless = room({ keys: new Map([[clerk.personId, keyOf(clerk.personId)]]) });
  expect(asked({}, keyless)).toEqual(no('witness_unfit'));
  const change = {
    ...{ leaves: 'x', personId: head.personId, old: keyOf(checker.personId), publicKey: keyOf(head.personId) },
    ...{ witness: lead.personId, reason: '请假', ...HAPPENED },
  };
  expect(asked({}, room({ headChanges: [change] }))).toEqual(no('witness_unfit'));
  expect(asked({ witness: lead.personId }, room({ headChanges: [change] }))).toBe('fine');
});
