import { expect, it } from 'vitest';
import { findingsOf, readinessOf, READINESS_RULE, type Finding, type Machine } from '#shared/progress/readiness.ts';
import { findingWords } from '#shared/progress/readiness-words.ts';
import { factsKey } from '#shared/record/state.ts';
import { readySitting } from '#test/support/sitting.ts';

const GB = 1024 ** 3;
const ready = readySitting();
const heldOn = ready.sitting.heldOn;
const FIT: Machine = {
  now: `${heldOn}T03:00:00.000Z`,
  offset: -480,
  disk: { freeBytes: 200 * GB, journalWritable: true },
  keychain: 'ready',
  stick: { isChosen: true, isKept: true, sameDisk: false },
  central: { isEnrolled: true, reachable: true },
  years: new Set([Number(heldOn.slice(0, 4))]),
};
const state = { ...ready.state, clock: `${heldOn}T01:00:00.000Z` };
const codes = (machine: Partial<Machine>): string[] =>
  findingsOf(state, { ...FIT, ...machine })
    .filter(({ outcome }) => outcome !== 'good')
    .map(({ code }) => code);

it('finds nothing on a day when everything is as it should be', () => expect(codes({})).toEqual([]));

it.each([
  [{ now: `${heldOn}T00:00:00.000Z` }, 'clock_back'],
  [{ now: '2031-01-01T00:00:00.000Z' }, 'clock_day'],
  [{ offset: 0 }, 'clock_zone'],
  [{ disk: { freeBytes: 1, journalWritable: true } }, 'disk_short'],
  [{ disk: { freeBytes: 200 * GB, journalWritable: false } }, 'disk_unwritable'],
  [{ disk: null }, 'unknown'],
  [{ keychain: 'failed' }, 'keychain_failed'],
  [{ stick: { isChosen: false, isKept: false, sameDisk: false } }, 'stick_none'],
  [{ stick: { isChosen: true, isKept: false, sameDisk: false } }, 'stick_gone'],
  [{ stick: { isChosen: true, isKept: true, sameDisk: true } }, 'stick_same_disk'],
  [{ central: { isEnrolled: true, reachable: false } }, 'central_away'],
  [{ years: new Set<number>() }, 'calendar_missing'],
] as const)('%o is told as %s', (machine, code) => {
  expect(codes(machine)).toEqual([code]);
  expect(findingWords[code]).toBeDefined();
});

it('names whose card is over on the day', () => {
  const [zhou] = ready.scorers;
  const people = new Map(state.people).set(zhou!.personId, { ...zhou!, validUntil: '2020-01-01' });
  const cards = findingsOf({ ...state, people }, FIT).find(({ check }) => check === 'cards');
  expect(cards).toMatchObject({ outcome: 'bad', code: 'cards_over', blanks: { names: `${zhou!.name}（2020-01-01）` } });
});

it('reads back what was put on record, and nothing else', () => {
  const findings: Finding[] = findingsOf(state, FIT);
  const key = factsKey(READINESS_RULE, null);
  const at = `${heldOn}T03:00:00.000Z`;
  const stated = (facts: object) => new Map([[key, { facts: facts as never, at, seq: 9 }]]);
  expect(readinessOf({ ...state, facts: stated({ by: '罗芳', findings }) })).toMatchObject({ by: '罗芳', at });
  expect(readinessOf({ ...state, facts: stated({ by: '罗芳', findings: [] }) })).toBeNull();
});
