import { describe, expect, test } from 'vitest';
import { frozenOf, isBoundPerson, mayConfirmSupervisor, mayCorrectPerson, mayName } from '#shared/conduct/identity.ts';
import type { Person } from '#shared/model/staff.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answered, no, peopleOf, rosterOf, sheetsOf } from '#test/support/judged.ts';
import { chen, head, ID, lead, marked, OTHER_ID, peng, room, supervisor, zhou } from '#test/support/named-room.ts';
import { aPerson } from '#test/support/sitting.ts';

const FIRST = ['name', 'idNumber', 'role'] as const;
const CARD = ['qualification', 'cardNumber', 'validUntil', 'appointedBy'] as const;
test('what of somebody is frozen grew with the editions', () => {
  expect([5, 6, 8, 9].map((edition) => frozenOf(room({}, edition)))).toEqual([
    FIRST,
    [...FIRST, ...CARD],
    [...FIRST, ...CARD],
    [...FIRST, ...CARD, 'occupations'],
  ]);
});

test('somebody is bound by a key, or by a sheet of their own', () => {
  const bound = (state: SittingState) => [zhou, lead].map(({ personId }) => isBoundPerson(state, personId));
  expect(bound(room())).toEqual([true, false]);
  expect(bound(room({ keys: new Map() }))).toEqual([false, false]);
  expect(bound(marked(10, { keys: new Map() }))).toEqual([true, false]);
  expect(bound(room({ keys: new Map(), sheets: sheetsOf([chen.candidateId, lead.personId]) }))).toEqual([false, true]);
});

describe('people are named', () => {
  const named = (state: SittingState, ...people: readonly Person[]) =>
    answered(mayName(state, { type: 'staff_named', people: [...people], source: null }));
  const newcomer = { ...aPerson('checker', '胡明'), idNumber: ID };

  test('and no second site head where roles hang on one', () => {
    const second = aPerson('site-head', '王静');
    expect(named(room(), { ...head, title: '主任' })).toBe('fine');
    expect(named(room(), zhou, second)).toEqual(no('second_site_head', { name: '罗芳' }));
    expect(named(room({ people: peopleOf(zhou) }), second)).toEqual(no('second_site_head', { name: '' }));
    expect(named(room({ root: null }), second)).toBe('fine');
  });

  test('with the occupations of their cards from edition 9 on', () => {
    const carded = { ...aPerson('checker', '胡明'), occupations: '焊工' };
    expect(named(room({}, 8), zhou, carded)).toEqual(no('occupations_not_here'));
    expect(named(room({}, 8), zhou)).toBe('fine');
    expect(named(room({}, 9), carded)).toBe('fine');
  });

  test('one by number: to the letter before edition 6, however typed since', () => {
    const known = { ...lead, idNumber: '12000019850202002x' };
    const typed = { ...aPerson('checker', '胡明'), idNumber: '12000019850202002X' };
    const people = peopleOf(head, known);
    expect(named(room({ people }, 6), typed)).toEqual(no('person_twice'));
    expect(named(room({ people }, 5), typed)).toBe('fine');
    expect(named(room({ people }, 5), { ...typed, idNumber: known.idNumber })).toEqual(no('person_twice'));
    expect(named(room({ people }), known)).toBe('fine');
    expect(named(room({ candidates: new Map() }), newcomer, { ...aPerson('clerk', '赵洋浩'), idNumber: ID })).toEqual(
      no('person_twice'),
    );
    expect(named(room(), aPerson('clerk', '赵洋浩'), aPerson('checker', '胡明'))).toBe('fine');
  });

  test.each<[Partial<Person>, readonly [number, unknown][]]>([
    [
      { name: '周亭' },
      [
        [5, no('person_frozen', { name: '周婷' })],
        [10, no('person_frozen', { name: '周婷' })],
      ],
    ],
    [
      { validUntil: null },
      [
        [5, 'fine'],
        [6, no('person_frozen', { name: '周婷' })],
      ],
    ],
    [
      { cardNumber: '' },
      [
        [5, 'fine'],
        [6, no('person_frozen', { name: '周婷' })],
      ],
    ],
    [{ occupations: '焊工' }, [[9, no('person_frozen', { name: '周婷' })]]],
    [{ title: '技师', employer: '别处' }, [[10, 'fine']]],
  ])('as they are called, once they are bound: %o', (over, answers) => {
    for (const [edition, expected] of answers) {
      expect(named(room({}, edition), { ...zhou, ...over })).toEqual(expected);
      expect(named(room({ keys: new Map() }, edition), { ...zhou, ...over })).toBe('fine');
    }
  });

  test('on one side of a mark alone, and without moving seats', () => {
    expect(named(room(), newcomer)).toEqual(no('candidate_and_official', { name: '陈婷华' }));
    const division = [{ personId: lead.personId, tasks: [1] }];
    expect(named(room({ division }), { ...lead, role: 'checker' })).toEqual(no('division_member', { name: '罗辉莉' }));
  });
});

describe('somebody on the staff list is put right', () => {
  type Said = BodyOf<'person_corrected'>;
  const sound: Said = {
    ...{ type: 'person_corrected', personId: zhou.personId, field: 'name', old: '周婷', fresh: '周亭' },
    reason: '错字',
  };
  const asked = (over: Partial<Said> = {}, state = room()) => answered(mayCorrectPerson(state, { ...sound, ...over }));
  const card = { field: 'validUntil', old: '2027-01-01' } as const;
  const number = { field: 'idNumber', old: '', fresh: OTHER_ID } as const;
  test.each<[string, Partial<Said>, unknown]>([
    ['from the old word to another', {}, 'fine'],
    ['of nobody', { personId: 'stranger' }, no('person_unknown')],
    ['from another word', { old: '周' }, no('correction_unsound')],
    ['to the same', { fresh: '周婷' }, no('correction_unsound')],
    ['to no name', { fresh: '' }, no('correction_unsound')],
    ['to a blank name', { fresh: '　' }, no('correction_unsound')],
    ['to a day that is none', { ...card, fresh: '2027-13-01' }, no('correction_unsound')],
    ['to a card without an end', { ...card, fresh: '' }, 'fine'],
    ['to no card', { field: 'cardNumber', old: 'K1', fresh: '' }, 'fine'],
    ['to a role that is none', { field: 'role', old: 'examiner', fresh: 'guest' }, no('correction_unsound')],
    ['to another role', { field: 'role', old: 'examiner', fresh: 'checker' }, 'fine'],
    [
      'to the site head’s role',
      { field: 'role', old: 'examiner', fresh: 'site-head' },
      no('second_site_head', { name: '罗芳' }),
    ],
    [
      'from the site head’s role',
      { personId: head.personId, field: 'role', old: 'site-head', fresh: 'clerk' },
      no('correction_unsound'),
    ],
    ['the site head’s name', { personId: head.personId, old: '罗芳', fresh: '罗方' }, 'fine'],
    ['to a number', number, 'fine'],
    ['to the number of a candidate', { ...number, fresh: ID }, no('candidate_and_official', { name: '陈婷华' })],
  ])('%s', (_, over, expected) => {
    expect(asked(over)).toEqual(expected);
  });

  test('in their role also where roles have no root', () => {
    expect(asked({ field: 'role', old: 'examiner', fresh: 'checker' }, room({ root: null }))).toBe('fine');
    const second = { field: 'role', old: 'examiner', fresh: 'site-head' } as const;
    expect(asked(second, room({ root: null }))).toBe('fine');
  });

  test('in what is frozen by its edition', () => {
    const cards = [5, 6].map((edition) => asked({ ...card, fresh: '' }, room({}, edition)));
    expect(cards).toEqual([no('correction_unsound'), 'fine']);
  });

  test('to no number of others, and of their own in another way from edition 6 on', () => {
    const people = peopleOf(head, { ...zhou, idNumber: '12000019850202002x' }, { ...lead, idNumber: ID });
    const candidates = rosterOf(peng);
    const own = { field: 'idNumber', old: '12000019850202002x', fresh: '12000019850202002X' } as const;
    const at = (edition: number, over: object) => asked({ ...own, ...over }, room({ people, candidates }, edition));
    expect([at(6, {}), at(5, {})]).toEqual(['fine', 'fine']);
    expect([at(6, { fresh: ` ${ID}` }), at(5, { fresh: ` ${ID}` })]).toEqual([no('person_twice'), 'fine']);
    expect([at(6, { fresh: ID }), at(5, { fresh: ID })]).toEqual([no('person_twice'), no('person_twice')]);
    expect(at(6, { fresh: '' })).toBe('fine');
  });

  test('and stays with whom they divided the tasks', () => {
    const division = [{ personId: zhou.personId, tasks: [1] }];
    expect(asked({ field: 'role', old: 'examiner', fresh: 'clerk' }, room({ division }))).toEqual(
      no('division_member', { name: '周婷' }),
    );
  });
});

test('a letter confirms a supervisor whom the enterprise named, where roles have a root', () => {
  const own: Person = { ...supervisor, appointedBy: 'enterprise' };
  const confirmed = (person: Person, over: Partial<SittingState> = {}, personId = person.personId) =>
    answered(
      mayConfirmSupervisor(room({ people: peopleOf(head, person), ...over }), {
        ...{ type: 'supervisor_confirmed', personId, number: '函〔2026〕1号', date: '2026-11-01', issuer: '市人社局' },
      }),
    );
  expect(confirmed(own)).toBe('fine');
  expect(confirmed(own, {}, 'stranger')).toEqual(no('person_unknown'));
  expect(confirmed(supervisor)).toEqual(no('nothing_to_confirm'));
  expect(confirmed(own, { root: null })).toEqual(no('nothing_to_confirm'));
});
