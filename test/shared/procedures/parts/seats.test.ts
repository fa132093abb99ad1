import { describe, expect, it } from 'vitest';
import { EXAMINERS } from '#shared/procedures/parts/group.ts';
import { holderOf, isThird, seatFor, seatsAt, seatsOf, seatsOfPanel } from '#shared/procedures/parts/seats.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { HAPPENED, sheetsOf, stateOf, whoIs } from '#test/support/bare-state.ts';

// A seat is a sheet that every candidate is owed: who held it first, who took it over, and who fills it in for one candidate.

const people = ['a', 'b', 'c', 'd'].map((personId) => whoIs(personId, 'examiner'));
const room = (over: Partial<SittingState> = {}): SittingState => stateOf(people, over);
const handover = (leaves: string, takes: string) => ({ leaves, takes, ...HAPPENED });
const standIn = (candidateId: string, leaves: string, takes: string) => ({ candidateId, leaves, takes, ...HAPPENED });
const third = (personId: string) => ({ personId, ...HAPPENED });
const [first, second] = [
  { name: '一', scorers: ['c', 'a'] },
  { name: '二', scorers: ['d'] },
];
const assigned = new Map([
  ['one', { panel: '一', ...HAPPENED }],
  ['two', { panel: '二', ...HAPPENED }],
  ['lost', { panel: '三', ...HAPPENED }],
]);

describe('the seats of a sitting', () => {
  it('are as many as it asks for, of the first who may score; none before it is opened', () => {
    expect(seatsOf(room(), EXAMINERS)).toEqual([['a'], ['b']]);
    expect(seatsOf({ ...EMPTY_STATE, people: room().people }, EXAMINERS)).toEqual([]);
  });
  it('are its panels’ one after the other, or one a share of divided tasks', () => {
    const division = [
      { personId: 'b', tasks: [1] },
      { personId: 'c', tasks: [2] },
      { personId: 'a', tasks: [3] },
    ];
    expect(seatsOf(room({ panels: [first, second] }), EXAMINERS)).toEqual([['c'], ['a'], ['d']]);
    expect(seatsOf(room({ division }), EXAMINERS)).toEqual([['b'], ['c'], ['a']]);
    expect(seatsOf(room({ division, panels: [second] }), EXAMINERS)).toEqual([['d']]);
  });
  it('go to whoever took them over, once each, and on from there', () => {
    const handed = (...handovers: SittingState['handovers']) => seatsOf(room({ handovers }), EXAMINERS);
    expect(handed(handover('a', 'c'))).toEqual([['a', 'c'], ['b']]);
    expect(handed(handover('a', 'c'), handover('c', 'd'))).toEqual([['a', 'c', 'd'], ['b']]);
    expect(handed(handover('a', 'c'), handover('c', 'a'))).toEqual([['a', 'c'], ['b']]);
    expect(handed(handover('d', 'c'))).toEqual([['a'], ['b']]);
  });
  it('of one panel are those whose first holder sits on it', () => {
    const state = room({ panels: [first, second], handovers: [handover('a', 'b')] });
    expect(seatsOfPanel(state, EXAMINERS, first)).toEqual([['c'], ['a', 'b']]);
    expect(seatsOfPanel(state, EXAMINERS, { name: '四', scorers: ['b'] })).toEqual([]);
  });
});

describe('the seats of one candidate', () => {
  it('are their panel’s where there are several, and none before they are assigned to one that stands', () => {
    const state = room({ panels: [first, second], assigned });
    expect(['one', 'two', 'lost', 'nobody'].map((id) => seatsAt(state, EXAMINERS, id))).toEqual([
      [['c'], ['a']],
      [['d']],
      [],
      [],
    ]);
    expect(seatsAt(room({ assigned }), EXAMINERS, 'one')).toEqual([['a'], ['b']]);
  });
  it('end with the third’s, as named last, at that candidate alone', () => {
    const state = room({ thirds: new Map([['one', [third('d'), third('c')]]]) });
    expect([seatsAt(state, EXAMINERS, 'one'), seatsAt(state, EXAMINERS, 'two')]).toEqual([
      [['a'], ['b'], ['c']],
      [['a'], ['b']],
    ]);
  });
});

it('a third is whoever was ever named for one, or stands in for them there', () => {
  const thirds = new Map([
    ['one', [third('d'), third('c')]],
    ['two', []],
  ]);
  const ids = (state: SittingState) => ['a', 'b', 'c', 'd'].filter((id) => isThird(state, id));
  expect(ids(room({ thirds }))).toEqual(['c', 'd']);
  expect(ids(room({ thirds, standIns: [standIn('one', 'c', 'b')] }))).toEqual(['b', 'c', 'd']);
  expect(ids(room({ thirds, standIns: [standIn('two', 'c', 'b')] }))).toEqual(['c', 'd']);
  expect(ids(room())).toEqual([]);
});

describe('as a candidate sees a seat', () => {
  it('whoever stands in sits behind its holders, there and nowhere else, once', () => {
    const state = room({ standIns: [standIn('one', 'b', 'c'), standIn('one', 'c', 'd'), standIn('one', 'd', 'b')] });
    expect(seatFor(state, ['a', 'b'], 'one')).toEqual(['a', 'b', 'c', 'd']);
    expect(seatFor(state, ['a', 'b'], 'two')).toEqual(['a', 'b']);
    expect(seatFor(state, ['a'], 'one')).toEqual(['a']);
  });
  it('the last one fills in the sheet, unless an earlier holder left one behind', () => {
    const standIns = [standIn('one', 'b', 'c')];
    expect([holderOf(room(), ['a', 'b'], 'one'), holderOf(room({ standIns }), ['a', 'b'], 'one')]).toEqual(['b', 'c']);
    const sheets = sheetsOf({ 'one/b': {}, 'one/c': {}, 'two/a': {} });
    const left = room({ standIns, sheets });
    expect([holderOf(left, ['a', 'b'], 'one'), holderOf(left, ['a', 'b'], 'two')]).toEqual(['b', 'a']);
    expect(holderOf(left, ['d'], 'one')).toBe('d');
  });
});
