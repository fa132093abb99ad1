import { describe, expect, test } from 'vitest';
import { dividersStay, divisionBar, isTheirTask, mayDivide } from '#shared/conduct/dividing.ts';
import type { TooWideWay } from '#shared/model/spread.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answered, HAPPENED, no, only, peopleOf, sheetsOf } from '#test/support/judged.ts';
import { aPerson, aScheme, aSitting } from '#test/support/sitting.ts';

const [zhou, yu, zhu] = ['周婷', '于辉', '朱军敏'].map((name) => aPerson('examiner', name)) as [
  ReturnType<typeof aPerson>,
  ReturnType<typeof aPerson>,
  ReturnType<typeof aPerson>,
];
const lead = aPerson('examiner-lead', '罗辉莉');
const clerk = aPerson('clerk', '赵洋浩');
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 };
const room = (over: Partial<SittingState> = {}, sitting: Partial<Sitting> = {}): SittingState =>
  only({
    sitting: aSitting({ edition: 10, settings, ...sitting }),
    people: peopleOf(zhou, yu, zhu, lead, clerk),
    scheme: aScheme,
    ...over,
  });
const shares = (...given: readonly (readonly [{ readonly personId: string }, readonly number[]])[]) =>
  given.map(([{ personId }, tasks]) => ({ personId, tasks: [...tasks] }));
const divided = shares([zhou, [1]], [yu, [2]]);
const asked = (state: SittingState, given: ReturnType<typeof shares>, reason = '') =>
  answered(mayDivide(state, { type: 'tasks_divided', shares: given, reason }));
const standIn = { candidateId: 'c', leaves: 'a', takes: 'b', reason: '回避', ...HAPPENED };
const handover = { leaves: 'a', takes: 'b', reason: '生病', ...HAPPENED };
const clock = { candidateId: 'c', task: 1, spent: 0, since: null, finished: false, events: [], seq: 1 };

describe('who may divide the tasks, and when', () => {
  test.each<[string, SittingState, string | null]>([
    ['now', room(), null],
    ['before edition 10', room({}, { edition: 9 }), 'division_not_here'],
    ['where no sitting is open', room({ sitting: null }), 'division_not_here'],
    ['without a scheme', room({ scheme: null }), 'division_without_scheme'],
    ['with a sheet', room({ sheets: sheetsOf(['c', zhou.personId]) }), 'division_frozen'],
    ['with a clock', room({ clocks: new Map([['c/1', clock]]) }), 'division_frozen'],
    ['with a seat taken over', room({ handovers: [handover] }), 'division_frozen'],
    ['with a stand-in', room({ standIns: [standIn] }), 'division_frozen'],
    ['with groups', room({ panels: [{ name: '甲组', scorers: [zhou.personId] }] }), 'division_with_groups'],
  ])('%s', (_, state, expected) => {
    expect(divisionBar(state)).toBe(expected);
    expect(asked(state, divided)).toEqual(expected === null ? 'fine' : { kind: expected });
  });

  test.each<[number | null, TooWideWay | undefined, string | null]>([
    [null, 'lead', null],
    [1000, undefined, null],
    [1000, 'conferral', null],
    [0, 'third_mean', 'division_with_third'],
    [1000, 'third_nearest', 'division_with_third'],
    [1000, 'lead', 'division_with_third'],
  ])('where marks may lie %s apart and %s settles them: %s', (maxSpread, whenTooWide, expected) => {
    const asks = { ...settings, maxSpread, ...(whenTooWide && { whenTooWide }) };
    expect(divisionBar(room({}, { settings: asks }))).toBe(expected);
  });

  test('again, or taken back, only for a reason', () => {
    const again = room({ division: divided });
    expect([asked(room(), []), asked(again, []), asked(again, [], '　')]).toEqual([
      ...['fine', no('reason_needed'), no('reason_needed')],
    ]);
    expect([asked(again, [], '改为全评'), asked(again, divided, '换题')]).toEqual(['fine', 'fine']);
  });
});

describe('a division', () => {
  const stranger = aPerson('examiner', '无名');
  test.each<[string, ReturnType<typeof shares>, unknown]>([
    ['of everybody once', divided, 'fine'],
    ['with the lead among them', shares([zhou, [1]], [lead, [2]]), 'fine'],
    ['to one person alone', shares([zhou, [1, 2]]), 'fine'],
    ['to somebody twice', shares([zhou, [1]], [zhou, [2]]), no('division_twice', { name: '周婷' })],
    ['to a stranger twice', shares([stranger, [1]], [stranger, [2]]), no('division_twice', { name: '' })],
    ['to a stranger', shares([zhou, [1]], [stranger, [2]]), no('person_unknown')],
    ['to somebody of the office', shares([zhou, [1]], [clerk, [2]]), no('role_may_not')],
    ['of a task too many', shares([zhou, [1]], [yu, [2, 3]]), no('line_unknown')],
    ['that leaves a task out', shares([zhou, [1]]), no('division_size', { name: '管板焊', have: 0, need: 1 })],
    [
      'of a task to too many',
      shares([zhou, [1]], [yu, [1, 2]]),
      no('division_size', { name: '立焊', have: 2, need: 1 }),
    ],
  ])('%s', (_, given, expected) => {
    expect(asked(room(), given)).toEqual(expected);
  });

  test('has as many examiners a task as the sitting asks for', () => {
    const two = room({}, { settings: { ...settings, examinersPerCandidate: 2 } });
    expect(asked(two, shares([zhou, [1, 2]], [yu, [1]], [zhu, [2]]))).toBe('fine');
    expect(asked(two, divided)).toEqual(no('division_size', { name: '立焊', have: 1, need: 2 }));
  });
});

test('nobody writes on a task of others; where nothing is divided every task is everybody’s', () => {
  const ref = { candidateId: 'c', examinerId: zhou.personId };
  const state = room({ division: divided });
  expect(answered(isTheirTask(state, ref, 1))).toBe('fine');
  expect(answered(isTheirTask(state, ref, 2))).toEqual(no('task_of_others', { name: '周婷', task: '管板焊' }));
  expect(answered(isTheirTask(state, ref, 3))).toEqual(no('task_of_others', { name: '周婷', task: '' }));
  expect(answered(isTheirTask(state, { ...ref, examinerId: yu.personId }, 1))).toEqual(
    no('task_of_others', { name: '于辉', task: '立焊' }),
  );
  expect(answered(isTheirTask({ ...state, scheme: null }, { ...ref, examinerId: 'x' }, 1))).toEqual(
    no('task_of_others', { name: '', task: '' }),
  );
  expect(answered(isTheirTask(room(), ref, 2))).toBe('fine');
});

test('whoever has tasks of their own stays one of the group', () => {
  const state = room({ division: divided });
  const named = (...people: readonly ReturnType<typeof aPerson>[]) => answered(dividersStay(state, people));
  expect(named({ ...zhou, role: 'examiner-lead' }, { ...zhu, role: 'clerk' })).toBe('fine');
  expect(named({ ...zhu, role: 'clerk' }, { ...yu, role: 'checker' })).toEqual(no('division_member', { name: '于辉' }));
  expect(named()).toBe('fine');
  expect(answered(dividersStay(room(), [{ ...yu, role: 'checker' }]))).toBe('fine');
});
