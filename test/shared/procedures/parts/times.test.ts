import { expect, it } from 'vitest';
import { hasOneClock, timed } from '#shared/procedures/parts/times.ts';
import type { SittingState, TaskClock } from '#shared/record/state.ts';
import { sheetsOf, stateOf, whoIs } from '#test/support/bare-state.ts';
import { aScheme, aSitting } from '#test/support/sitting.ts';

// Whose clock counts: one a candidate and task from edition 4 on, before that the sheet's own.

const clock = (task: number, spent: number): TaskClock => ({
  ...{ candidateId: 'one', task, spent, since: null, finished: true, events: [], seq: 1 },
});
const clocks = new Map([
  ['one/1', clock(1, 61_999)],
  ['one/2', clock(2, 5000)],
  ['one/3', clock(3, 7000)],
  ['two/1', clock(1, 9000)],
]);
const times = { 1: { seconds: 30, running: false, at: '', seq: 1 } };
const sheet = sheetsOf({ 'one/a': { '1.1': 4000 } }, { times }).get('one/a')!;
const room = (over: Partial<SittingState> = {}, edition = 4): SittingState =>
  stateOf([whoIs('a', 'examiner'), whoIs('b', 'examiner')], { scheme: aScheme, clocks, ...over }, { edition });

it('there is one clock a candidate and task from edition 4 on', () => {
  expect([aSitting({ edition: 4 }), aSitting({ edition: 3 }), aSitting(), null].map(hasOneClock)).toEqual([
    ...[true, false, false, false],
  ]);
});

it('every task of the scheme that was timed has its whole seconds, and the rest of the sheet stays', () => {
  expect(timed(room(), sheet)).toEqual({ ...sheet, times: { 1: { seconds: 61 }, 2: { seconds: 5 } } });
  expect(timed(room({ clocks: new Map([['one/2', clock(2, 5000)]]) }), sheet).times).toEqual({ 2: { seconds: 5 } });
  expect([timed(room({ clocks: new Map() }), sheet).times, timed(room({ scheme: null }), sheet).times]).toEqual([
    {},
    {},
  ]);
});

it('a sheet of divided tasks has the time of its own', () => {
  const division = [
    { personId: 'a', tasks: [2] },
    { personId: 'b', tasks: [1] },
  ];
  expect(timed(room({ division }), sheet).times).toEqual({ 2: { seconds: 5 } });
  expect(timed(room({ division }), { ...sheet, examinerId: 'b' }).times).toEqual({ 1: { seconds: 61 } });
});

it('before that a sheet keeps its own', () => expect(timed(room({}, 3), sheet)).toBe(sheet));
