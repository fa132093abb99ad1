import { expect, test } from 'vitest';
import { mayCorrectSitting, mayVoid } from '#shared/conduct/amending.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answered, no, only, peopleOf } from '#test/support/judged.ts';
import { aPerson, aSitting } from '#test/support/sitting.ts';

const head = aPerson('site-head', '罗芳');
const clerk = aPerson('clerk', '赵洋浩');
const room = (over: Partial<SittingState> = {}, edition = 10): SittingState =>
  only({ sitting: aSitting({ edition }), people: peopleOf(head, clerk), ...over });

type Said = BodyOf<'sitting_corrected'>;
const TITLE = { field: 'title', old: '焊工三级 第一场', fresh: '焊工三级 第二场' } as const;
const ROOM = { field: 'room', old: '焊接实训室', fresh: '二号实训室' } as const;
const DAY = { field: 'heldOn', old: '2026-11-20', fresh: '2026-11-21' } as const;
const asked = (over: Omit<Partial<Said>, 'type'>, state = room(), actor: string | null = head.personId) =>
  answered(mayCorrectSitting(state, { type: 'sitting_corrected', ...TITLE, reason: '录入有误', ...over }, actor));

test.each<[string, Omit<Partial<Said>, 'type'>, unknown]>([
  ['another title', TITLE, 'fine'],
  ['another room', ROOM, 'fine'],
  ['another day', DAY, 'fine'],
  ['no room', { ...ROOM, fresh: '' }, 'fine'],
  ['no title', { ...TITLE, fresh: '' }, no('correction_unsound')],
  ['a blank title', { ...TITLE, fresh: '　' }, no('correction_unsound')],
  ['no day', { ...DAY, fresh: '' }, no('correction_unsound')],
  ['a day that is none', { ...DAY, fresh: '2026-02-30' }, no('correction_unsound')],
  ['the same title', { ...TITLE, fresh: TITLE.old }, no('correction_unsound')],
  ['from a title it never had', { ...TITLE, old: '焊工' }, no('correction_unsound')],
  ['from the word of another field', { ...ROOM, old: TITLE.old }, no('correction_unsound')],
])('a sitting is put right: %s', (_, over, expected) => {
  expect(asked(over)).toEqual(expected);
});

test('only the site head puts a sitting right or voids it, and only one that is open', () => {
  for (const actor of [null, clerk.personId, 'stranger']) {
    expect(asked({}, room(), actor)).toEqual(no('role_may_not'));
    expect(answered(mayVoid(room(), { type: 'sitting_voided', reason: '误开' }, actor))).toEqual(no('role_may_not'));
  }
  expect(answered(mayVoid(room(), { type: 'sitting_voided', reason: '误开' }, head.personId))).toBe('fine');
  expect(asked({}, room({ sitting: null }))).toEqual(no('correction_unsound'));
});

test('from edition 6 on its day comes no further from the days of the marks', () => {
  const markDays = { first: '2026-11-22', last: '2026-11-23' };
  const on = (fresh: string, edition = 10, days: SittingState['markDays'] = markDays) =>
    asked({ ...DAY, fresh }, room({ markDays: days }, edition));
  const away = no('day_away_from_marks');
  expect(['2026-11-19', '2026-11-26'].map((day) => on(day))).toEqual([away, away]);
  expect(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map((day) => on(day))).toEqual(
    Array.from({ length: 5 }, () => 'fine'),
  );
  expect([on('2026-11-19', 6), on('2026-11-19', 5), on('2026-11-19', 10, null)]).toEqual([away, 'fine', 'fine']);
  // a title may read like a day
  const sitting = aSitting({ edition: 10, title: DAY.old });
  expect(asked({ field: 'title', old: DAY.old, fresh: '2026-12-31' }, room({ markDays, sitting }))).toBe('fine');
});
