import { describe, expect, test } from 'vitest';
import { identityKept, mayCorrectCandidate } from '#shared/conduct/identity.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answered, no, peopleOf } from '#test/support/judged.ts';
import { chen, head, ID, marked, OTHER_ID, peng, room, zhou } from '#test/support/named-room.ts';
import { aCandidate } from '#test/support/sitting.ts';

describe('candidates come again', () => {
  const kept = (state: SittingState, ...candidates: readonly Candidate[]) => answered(identityKept(state, candidates));
  const frozen = no('identity_frozen', { name: '陈婷华' });

  test('as anybody while nothing rests on them, and as they are called afterwards', () => {
    expect(kept(room(), { ...chen, name: '陈婷花' })).toBe('fine');
    expect(kept(marked(), { ...chen, name: '陈婷花' })).toEqual(frozen);
    expect(kept(marked(), chen)).toBe('fine');
    expect(kept(marked(), { ...peng, name: '彭勃' })).toBe('fine');
    expect(kept(marked(), { ...chen, employer: '别处', phone: '13000000000' })).toBe('fine');
    expect(kept(marked(), peng, { ...chen, examType: '补考' })).toEqual(frozen);
    expect(kept(marked(), aCandidate('003', '何宇博'))).toBe('fine');
  });

  test.each<[Readonly<Record<string, string>>, unknown]>([
    [{ 班级: '一班', 考场: '甲' }, 'fine'],
    [{ 考场: '甲', 班级: '一班' }, 'fine'],
    [{ 班级: '一班', 考场: '乙' }, frozen],
    [{ 班级: '二班', 考场: '甲' }, frozen],
    [{ 班级: '一班' }, frozen],
    [{}, frozen],
    [{ 班级: '一班', 考场: '甲', 批次: '1' }, frozen],
    [{ 班级: '一班', 批次: '甲' }, frozen],
  ])('with the columns of the roster as they were, from edition 8 on: %o', (extra, expected) => {
    expect(kept(marked(8), { ...chen, extra })).toEqual(expected);
    expect(kept(marked(7), { ...chen, extra })).toBe('fine');
  });

  test('once each, from edition 6 on, however their number is typed', () => {
    const twice = { ...aCandidate('003', '陈某'), idNumber: ` ${ID} ` };
    expect(kept(room({}, 6), twice)).toEqual(no('candidate_twice', { name: '陈某' }));
    expect(kept(room({}, 5), twice)).toBe('fine');
    expect(kept(room(), { ...chen, phone: '1' })).toBe('fine');
    expect(kept(room(), aCandidate('003', '甲'), aCandidate('004', '乙'))).toBe('fine');
    const pair = [OTHER_ID, OTHER_ID].map((idNumber, at) => ({ ...aCandidate(`01${String(at)}`, '何宇博'), idNumber }));
    expect(kept(room(), ...pair)).toEqual(no('candidate_twice', { name: '何宇博' }));
  });
});

describe('a candidate is put right', () => {
  type Said = BodyOf<'candidate_corrected'>;
  const sound: Said = {
    ...{ type: 'candidate_corrected', candidateId: chen.candidateId, field: 'name', old: '陈婷华', fresh: '陈婷花' },
    reason: '错字',
  };
  const asked = (over: Partial<Said> = {}, state = marked()) =>
    answered(mayCorrectCandidate(state, { ...sound, ...over }));
  test.each<[string, Partial<Said>, unknown]>([
    ['from the old word to another', {}, 'fine'],
    ['of nobody', { candidateId: 'stranger' }, no('candidate_unknown')],
    ['from another word', { old: '陈' }, no('correction_unsound')],
    ['to the same', { fresh: '陈婷华' }, no('correction_unsound')],
    ['to no name', { fresh: '　' }, no('correction_unsound')],
    ['to no number', { field: 'number', old: '001', fresh: ' ' }, no('correction_unsound')],
    ['to another number', { field: 'number', old: '001', fresh: '003' }, 'fine'],
    [
      'to a number of others',
      { field: 'number', old: '001', fresh: '002' },
      no('candidate_number_taken', { number: '002' }),
    ],
    ['to the name that is a number', { fresh: '002' }, 'fine'],
    ['to no ID number', { field: 'idNumber', old: ID, fresh: '' }, 'fine'],
    ['of a photo that is not there', { field: 'photo', old: 'a', fresh: '' }, no('correction_unsound')],
    ['of a photo', { field: 'photo', old: '', fresh: 'a'.repeat(64) }, 'fine'],
  ])('%s', (_, over, expected) => {
    expect(asked(over)).toEqual(expected);
  });
  test('to nobody who is there already, as a candidate or on the staff list', () => {
    const number = { field: 'idNumber', old: '', fresh: ID, candidateId: peng.candidateId } as const;
    expect(asked(number)).toEqual(no('candidate_twice', { name: '彭博' }));
    const official = room({ people: peopleOf(head, { ...zhou, idNumber: OTHER_ID }) });
    expect(asked({ ...number, fresh: OTHER_ID }, official)).toEqual(no('candidate_and_official', { name: '彭博' }));
  });
});
