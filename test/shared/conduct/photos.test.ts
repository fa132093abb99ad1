import { expect, test } from 'vitest';
import { mayRecord } from '#shared/conduct/may-record.ts';
import { PHOTO_RULE } from '#shared/model/photo.ts';
import type { Body } from '#shared/record/body.ts';
import { photoOf } from '#shared/record/photo.ts';
import { wayBack } from '#shared/progress/undo.ts';
import { add, markOf, rootedDay, scoreAll, signAll, type RootedDay } from '#test/support/rooted.ts';

const [OWN, OTHER] = ['aa', 'bb'].map((two) => two.repeat(32)) as [string, string];
const stated = (day: RootedDay, facts: Extract<Body, { type: 'facts_stated' }>['facts']): Body => ({
  ...{ type: 'facts_stated', rule: PHOTO_RULE, candidateId: day.candidates[0]!.candidateId, facts },
});
const changed = (day: RootedDay, old: string, fresh: string): Body => ({
  ...{ type: 'candidate_corrected', candidateId: day.candidates[0]!.candidateId, field: 'photo', old, fresh },
  reason: '报名照片贴错',
});
const says = ({ state, clerk }: RootedDay, body: Body): string => {
  const moment = { actor: clerk.personId, at: '2026-11-20T09:00:00.000Z', thirdCopyKept: true };
  const judged = mayRecord(state, body, moment);
  return judged.ok ? 'fine' : judged.error.kind;
};
const bare = (edition = 9): RootedDay => {
  const day = rootedDay({ edition });
  add(day, stated(day, { sha256: OWN }), day.clerk);
  return day;
};
const marked = (edition = 9): RootedDay => {
  const day = bare(edition);
  add(day, markOf(day, day.candidates[0]!, 9000), day.examiner);
  return day;
};

test('before anything rests on somebody their photo is taken, changed and taken away freely', () => {
  const day = bare();
  for (const facts of [{ sha256: OTHER }, { sha256: OWN }, {}]) expect(says(day, stated(day, facts))).toBe('fine');
});

test('after the first mark it is stated again as it stands, and nothing else', () => {
  const day = marked();
  expect(says(day, stated(day, { sha256: OWN, note: '' }))).toBe('fine');
  for (const facts of [{ sha256: OTHER }, {}, { sha256: OTHER.toUpperCase() }, { sha256: [OTHER] }])
    expect(says(day, stated(day, facts))).toBe('photo_frozen');
  expect(says(day, changed(day, OWN, OTHER))).toBe('fine');
  expect(says(day, changed(day, OWN, ''))).toBe('fine');
  expect(says(day, changed(day, '', OTHER))).toBe('correction_unsound');
});

test('a sitting of edition 8 goes on as it began', () => {
  const day = marked(8);
  expect(says(day, stated(day, { sha256: OTHER }))).toBe('fine');
  expect(says(day, changed(day, OWN, OTHER))).toBe('correction_unsound');
});

test('a changed photo takes every signature above it away, and what was acknowledged is put back only with a reason', () => {
  const day = bare();
  scoreAll(day);
  signAll(day);
  expect(day.state.signatures).toHaveLength(3);
  const before = day.state;
  const body = changed(day, OWN, OTHER);
  add(day, body, day.clerk);
  expect(photoOf(day.state, day.candidates[0]!.candidateId)).toBe(OTHER);
  expect(day.state.signatures).toEqual([]);
  const [first] = [...day.state.sheets.values()].filter((one) => one.candidateId === day.candidates[0]!.candidateId);
  expect(first?.signature).toBeNull();
  const way = wayBack(before, body, 0);
  expect(way).toMatchObject({ is: ['照片 bbbbbbbb', 'photo bbbbbbbb'], needsReason: true });
  expect(way?.entry('误换')).toMatchObject({ field: 'photo', old: OTHER, fresh: OWN, reason: '误换' });
});
