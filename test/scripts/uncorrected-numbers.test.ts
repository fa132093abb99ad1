import { expect, test } from 'vitest';
import { uncorrectedNumbers } from '#scripts/verify/disputes.mjs';

const holder = { name: '陈婷华', idNumber: '120000199001010015' };
const [HERE, THERE] = ['sitting-1', 'sitting-2'];
const effect = (sittingId: string, outcome: string) => ({
  ...{ kind: 'corrected', of: { on: '2026-12-01', sittingId } },
  fresh: { outcome, mark: 7000 },
});
const objection = (closedAt: string | null, said: object, about: object = holder) => ({
  about,
  closedAt,
  effect: said,
});
const number = (over: object = {}) => ({
  ...{ number: 'S1', at: '2026-12-20T00:00:00.000Z', holder, passed: false, sittingId: HERE },
  ...over,
});
const isFound = (objections: readonly object[], over: object = {}) =>
  uncorrectedNumbers(objections, [number(over)]).length > 0;
const BEFORE = '2026-12-19T00:00:00.000Z';

test('a number without a pass needs a correction of this sitting, of this person, signed by then, the last of which passes', () => {
  expect(isFound([], { passed: true })).toBe(false);
  expect(isFound([])).toBe(true);
  expect(isFound([objection(BEFORE, effect(HERE, 'passed'))])).toBe(false);
  expect(isFound([objection(null, effect(HERE, 'passed'))])).toBe(true);
  expect(isFound([objection('2026-12-21T00:00:00.000Z', effect(HERE, 'passed'))])).toBe(true);
  expect(isFound([objection(BEFORE, effect(THERE, 'passed'))])).toBe(true);
  expect(isFound([objection(BEFORE, effect(HERE, 'passed'), { ...holder, name: '彭博' })])).toBe(true);
  expect(isFound([objection(BEFORE, effect(HERE, 'passed')), objection(BEFORE, effect(HERE, 'failed'))])).toBe(true);
  expect(isFound([objection(BEFORE, { kind: 'none' })])).toBe(true);
});
