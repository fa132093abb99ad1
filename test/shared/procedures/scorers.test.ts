import { describe, expect, it } from 'vitest';
import type { Person } from '#shared/model/staff.ts';
import { examinersOf, expectedExaminers, expectedFor, isLed, leadOf, leadOfPanel } from '#shared/procedures/scorers.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { HAPPENED, sheetsOf, stateOf, whoIs } from '#test/support/bare-state.ts';

// Whose sheets are expected, of one candidate and in all, and who leads whom.

const people = [
  ...[whoIs('l', 'examiner-lead'), whoIs('a', 'examiner'), whoIs('b', 'examiner'), whoIs('c', 'examiner')],
  ...[whoIs('d', 'examiner'), whoIs('x', 'checker'), whoIs('e', 'expert-lead'), whoIs('f', 'expert')],
];
const room = (over: Partial<SittingState> = {}): SittingState => stateOf(people, over);
const ids = (all: readonly Person[]): string[] => all.map(({ personId }) => personId);
const handover = (leaves: string, takes: string) => ({ leaves, takes, ...HAPPENED });
const standIn = (candidateId: string, leaves: string, takes: string) => ({ candidateId, leaves, takes, ...HAPPENED });
const third = (personId: string) => ({ personId, ...HAPPENED });

it('everybody who may give marks is of the procedure’s group', () => {
  expect(ids(examinersOf(room()))).toEqual(['a', 'b', 'c', 'd', 'l']);
  expect(ids(examinersOf(stateOf(people, {}, { procedure: 'panel' })))).toEqual(['e', 'f']);
  expect([leadOf(room())?.personId, leadOf(stateOf([people[1]!]))]).toEqual(['l', undefined]);
  expect(leadOf(stateOf(people, {}, { procedure: 'panel' }))?.personId).toBe('e');
});

describe('of one candidate', () => {
  it('one a seat, whoever fills it in there, the third’s last', () => {
    expect(ids(expectedFor(room(), 'one'))).toEqual(['a', 'b']);
    const state = room({
      ...{ handovers: [handover('a', 'c')], standIns: [standIn('one', 'b', 'd')] },
      ...{ thirds: new Map([['one', [third('l')]]]), sheets: sheetsOf({ 'two/a': {} }) },
    });
    expect([ids(expectedFor(state, 'one')), ids(expectedFor(state, 'two'))]).toEqual([
      ['c', 'd', 'l'],
      ['a', 'b'],
    ]);
  });
  it('nobody’s where nobody gives marks, or of whom nobody is known', () => {
    expect(expectedFor(stateOf(people, {}, { procedure: 'recognition' }), 'one')).toEqual([]);
    expect(ids(expectedFor(stateOf(people, {}, { procedure: 'panel' }), 'one'))).toEqual(['e', 'f']);
    expect(ids(expectedFor(room({ handovers: [handover('a', 'gone')] }), 'one'))).toEqual(['b']);
    expect(expectedFor(EMPTY_STATE, 'one')).toEqual([]);
  });
});

describe('in all', () => {
  it('whoever holds a seat, and before them only who left sheets in it', () => {
    const handovers = [handover('a', 'c'), handover('c', 'd')];
    const left = (sheets: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
      ids(expectedExaminers(room({ handovers, sheets: sheetsOf(sheets) })));
    expect([left({}), left({ 'one/a': {} }), left({ 'one/c': {}, 'two/a': {}, 'two/x': {} })]).toEqual([
      ['d', 'b'],
      ['a', 'd', 'b'],
      ['a', 'c', 'd', 'b'],
    ]);
  });
  it('behind a seat whoever stands in for it somewhere, as long as they mark there', () => {
    const standIns = [standIn('one', 'a', 'c'), standIn('two', 'b', 'd'), standIn('three', 'x', 'l')];
    expect(ids(expectedExaminers(room({ standIns })))).toEqual(['a', 'c', 'b', 'd']);
    expect(ids(expectedExaminers(room({ standIns, sheets: sheetsOf({ 'one/a': {} }) })))).toEqual(['a', 'b', 'd']);
  });
  it('last whoever marks as the third, as named last, or stands in for them, once', () => {
    const thirds = new Map([
      ['one', [third('c'), third('e'), third('l')]],
      ['two', [third('a')]],
      ['three', []],
      ['four', [third('gone')]],
    ]);
    expect(ids(expectedExaminers(room({ thirds })))).toEqual(['a', 'b', 'l']);
    expect(ids(expectedExaminers(room({ thirds, standIns: [standIn('one', 'l', 'd')] })))).toEqual(['a', 'b', 'd']);
  });
});

describe('a panel', () => {
  const panel = (...scorers: readonly string[]) => ({ name: '一', scorers: [...scorers] });
  const lead = (of: ReturnType<typeof panel>, over: Partial<SittingState> = {}) =>
    leadOfPanel(room({ panels: [of], ...over }), of)?.personId;
  const led = (of: ReturnType<typeof panel>, over: Partial<SittingState> = {}) =>
    isLed(room({ panels: [of], ...over }), of);

  it('is led by the first lead who sits on it, the one who holds the seat before whoever left it', () => {
    expect([lead(panel('a', 'l', 'e')), lead(panel('a', 'b')), lead(panel('gone', 'e'))]).toEqual([
      'l',
      undefined,
      'e',
    ]);
    expect(lead(panel('a', 'l'), { handovers: [handover('l', 'e')] })).toBe('e');
    expect(lead(panel('a', 'l'), { handovers: [handover('l', 'b')] })).toBe('l');
  });
  it('has a lead of its own where one ever sat on it; a panel of experts always has', () => {
    expect([led(panel('a', 'l')), led(panel('a', 'b')), led(panel('gone'))]).toEqual([true, false, false]);
    expect(led(panel('a'), { handovers: [handover('a', 'l')] })).toBe(true);
    const experts = stateOf(people, { panels: [panel('f')] }, { procedure: 'panel' });
    expect(isLed(experts, panel('f'))).toBe(true);
  });
});
