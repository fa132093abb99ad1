import { describe, expect, it } from 'vitest';
import type { Sitting } from '#shared/model/sitting.ts';
import { decidersIn, decidersOf } from '#shared/procedures/deciders.ts';
import type { SittingState } from '#shared/record/state.ts';
import { HAPPENED, stateOf, whoIs } from '#test/support/bare-state.ts';

// Whose decision counts for a candidate, and for a group: its own lead’s, or every lead’s where it has none.

const people = [
  ...[whoIs('a', 'examiner'), whoIs('b', 'examiner'), whoIs('l1', 'examiner-lead'), whoIs('l2', 'examiner-lead')],
  ...[whoIs('l3', 'examiner-lead'), whoIs('checker', 'checker')],
];
const led = { name: '一', scorers: ['l1', 'a'] };
const unled = { name: '二', scorers: ['b'] };
const two = { name: '三', scorers: ['l2', 'l3'] };
const assigned = new Map(
  [
    ['one', '一'],
    ['two', '二'],
    ['three', '三'],
  ].map(([id = '', panel = '']) => [id, { panel, ...HAPPENED }]),
);
const room = (over: Partial<SittingState> = {}, sitting: Partial<Sitting> = {}): SittingState =>
  stateOf(people, { panels: [led, unled, two], assigned, ...over }, sitting);
const of = (candidateId: string, state = room()): string[] =>
  decidersOf(state, candidateId).map(({ personId }) => personId);
const EVERY = ['l1', 'l2', 'l3'];

describe('of a candidate', () => {
  it('are the leads of their group, or every lead where it has none or they are in none', () => {
    expect([of('one'), of('two'), of('three'), of('nobody')]).toEqual([['l1'], EVERY, ['l2', 'l3'], EVERY]);
    expect(of('one', room({ panels: [] }))).toEqual(EVERY);
  });
  it('are every lead before edition 10, and before a sitting is opened', () => {
    expect([of('one', room({}, { edition: 9 })), of('one', { ...room(), sitting: null })]).toEqual([EVERY, EVERY]);
  });
  it('are whoever holds the lead’s seat at that candidate', () => {
    const handovers = [{ leaves: 'l1', takes: 'l2', ...HAPPENED }];
    expect(of('one', room({ handovers }))).toEqual(['l2']);
    const standIns = [{ candidateId: 'one', leaves: 'l1', takes: 'l3', ...HAPPENED }];
    expect([of('one', room({ standIns })), of('two', room({ standIns }))]).toEqual([['l3'], EVERY]);
    const byExaminer = [{ candidateId: 'one', leaves: 'l1', takes: 'b', ...HAPPENED }];
    expect(of('one', room({ standIns: byExaminer }))).toEqual(EVERY);
    expect(of('one', room({ panels: [{ name: '一', scorers: ['gone'] }] }))).toEqual(EVERY);
  });
  it('are nobody of the group who is recused from them', () => {
    const recusal = (personId: string) => ({
      ...{ candidateId: 'three', personId, relation: 'teacher' as const, applies: true },
      ...HAPPENED,
    });
    expect(of('three', room({ recusals: [recusal('l2')] }))).toEqual(['l3']);
    expect(of('three', room({ recusals: [recusal('l2'), recusal('l3')] }))).toEqual(EVERY);
    expect(of('one', room({ recusals: [recusal('l1')] }))).toEqual(['l1']);
  });
});

it('of a group are the leads who sit on it now', () => {
  const ids = (panel: typeof led, state = room()): string[] => decidersIn(state, panel).map(({ personId }) => personId);
  expect([ids(led), ids(unled), ids(two)]).toEqual([['l1'], EVERY, ['l2', 'l3']]);
  const handed = (takes: string) => room({ handovers: [{ leaves: 'l1', takes, ...HAPPENED }] });
  expect([ids(led, handed('l3')), ids(led, handed('b')), ids(led, room({}, { edition: 9 }))]).toEqual([
    ...[['l3'], EVERY, EVERY],
  ]);
});
