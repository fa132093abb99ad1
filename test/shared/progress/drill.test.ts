import { expect, it } from 'vitest';
import { isHappening, isRestored, type Begun, type DrillStep, type Seen } from '#shared/progress/drill.ts';

const BEGUN: Begun = { phase: 'begun', by: '', run: 'a', ms: 1_000_000, wall: 5_000_000, prints: 2 };
const LATER: Seen = {
  ...{ run: 'a', ms: 1_060_000, wall: 5_060_000, isStickKept: true, isFull: false, prints: 2, wasClosed: false },
};
const HOURS = 7_200_000;

it.each<[DrillStep, Partial<Seen>]>([
  ['plug', { run: 'b', ms: 0 }],
  ['stick', { isStickKept: false }],
  ['disk', { isFull: true }],
  ['clock', { wall: LATER.wall - HOURS }],
  ['printer', { prints: 3 }],
])('%s is seen to happen, and only then', (step, happens) => {
  expect(isHappening(step, BEGUN, LATER)).toBe(false);
  expect(isHappening(step, BEGUN, { ...LATER, ...happens })).toBe(true);
});

it('an app that was closed in the ordinary way is no power cut', () =>
  expect(isHappening('plug', BEGUN, { ...LATER, run: 'b', wasClosed: true })).toBe(false));

it.each<[DrillStep, Partial<Seen>]>([
  ['stick', { isStickKept: false }],
  ['stick', { isStickKept: null }],
  ['disk', { isFull: true }],
  ['clock', { wall: LATER.wall - HOURS }],
])('%s is not over while %o', (step, still) => {
  expect(isRestored(step, BEGUN, { ...LATER, ...still })).toBe(false);
  expect(isRestored(step, BEGUN, LATER)).toBe(true);
});

it('power and printer are as they were whatever else is wrong', () => {
  const worst: Seen = { ...LATER, isStickKept: false, isFull: true, wall: LATER.wall - HOURS };
  expect([isRestored('plug', BEGUN, worst), isRestored('printer', BEGUN, worst)]).toEqual([true, true]);
});
