import { describe, expect, it } from 'vitest';
import { findPolicy } from '#shared/law/registry.ts';
import { bytesStillNeeded, RESERVE_BYTES, roomFor } from '#shared/progress/capacity.ts';
import { drillFact, drillRule, isHappening, isRestored, type Begun, type Seen } from '#shared/progress/drill.ts';
import { findingsOf, readinessOf, READINESS_RULE, type Finding, type Machine } from '#shared/progress/readiness.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { readySitting } from '#test/support/sitting.ts';

// 考前检查 and 应急演练 to the minute and the byte: what is called good was looked at, and nothing is called bad that is not.

const GB = 1024 ** 3;
const ready = readySitting();
const { heldOn } = ready.sitting;
const state: SittingState = { ...ready.state, clock: `${heldOn}T01:00:00.000Z` };
const FIT: Machine = {
  ...{ now: `${heldOn}T03:00:00.000Z`, offset: -480, disk: { freeBytes: 200 * GB, journalWritable: true } },
  ...{ keychain: 'ready', stick: { isChosen: true, isKept: true, sameDisk: false } },
  ...{ central: { isEnrolled: true, reachable: true }, years: new Set([2026]) },
};
const found = (check: Finding['check'], machine: Partial<Machine> = {}, of = state) => {
  const { outcome, code, blanks } = findingsOf(of, { ...FIT, ...machine }).find((one) => one.check === check)!;
  return [outcome, code, blanks];
};

describe('what is found', () => {
  it('in the order of the checklist, each once', () => {
    expect(findingsOf(state, FIT).map(({ check }) => check)).toEqual([
      ...['disk', 'clock', 'keychain', 'stick', 'central', 'calendar', 'document', 'cards'],
    ]);
    expect(findingsOf(state, FIT).every(({ outcome }) => outcome === 'good')).toBe(true);
  });

  it('on the disk: room for this sitting and more, for this one alone, or not', () => {
    const needed = bytesStillNeeded(state);
    const free = (freeBytes: number) => found('disk', { disk: { freeBytes, journalWritable: true } }).slice(0, 2);
    expect([free(200 * GB), free(needed), free(needed - 1)]).toEqual([
      ['good', 'disk_plenty'],
      ['warn', 'disk_low'],
      ['bad', 'disk_short'],
    ]);
    expect(found('disk', { disk: null })).toEqual(['open', 'unknown', {}]);
    expect(found('disk')[2]).toMatchObject({
      free: expect.stringContaining('200') as unknown,
      needed: expect.any(String) as unknown,
    });
  });

  it('on the clock: not before the record, in Beijing’s zone, on the day', () => {
    const at = (now: string, over: Partial<Machine> = {}, of = state) => found('clock', { now, ...over }, of);
    expect(at(`${heldOn}T01:00:00.000Z`)).toEqual(['good', 'clock_good', { now: `${heldOn} 09:00`, heldOn }]);
    expect(at(`${heldOn}T00:59:59.999Z`)).toEqual([
      ...['bad', 'clock_back', { now: `${heldOn} 08:59`, heldOn, last: `${heldOn} 09:00` }],
    ]);
    expect(at(`${heldOn}T01:00:00.000Z`, { offset: 0 })[1]).toBe('clock_zone');
    // the day is Beijing's: one second before midnight there, and midnight
    expect([at(`${heldOn}T15:59:59.000Z`)[1], at(`${heldOn}T16:00:00.000Z`)[1]]).toEqual(['clock_good', 'clock_day']);
    expect(at('2026-01-01T00:00:00.000Z', {}, EMPTY_STATE)).toEqual([
      'good',
      'clock_good',
      { now: '2026-01-01 08:00', heldOn: '' },
    ]);
  });

  it('of keys, stick and central, each as the computer says it', () => {
    expect([
      found('keychain', { keychain: 'none' }),
      found('keychain'),
      found('keychain', { keychain: null }),
      found('keychain', { keychain: 'failed' }),
    ]).toEqual([
      ...[
        ['good', 'keychain_none', {}],
        ['good', 'keychain_ready', {}],
        ['open', 'unknown', {}],
        ['bad', 'keychain_failed', {}],
      ],
    ]);
    const stick = (isChosen: boolean, isKept: boolean, sameDisk: boolean) =>
      found('stick', { stick: { isChosen, isKept, sameDisk } }).slice(0, 2);
    expect([
      stick(false, false, false),
      stick(true, false, false),
      stick(true, true, true),
      stick(true, true, false),
      found('stick', { stick: null }).slice(0, 2),
    ]).toEqual([
      ...[
        ['warn', 'stick_none'],
        ['bad', 'stick_gone'],
        ['warn', 'stick_same_disk'],
        ['good', 'stick_kept'],
        ['open', 'unknown'],
      ],
    ]);
    const central = (isEnrolled: boolean, reachable: boolean | null) =>
      found('central', { central: { isEnrolled, reachable } }).slice(0, 2);
    expect([
      central(false, true),
      central(true, true),
      central(true, false),
      central(true, null),
      found('central', { central: null }).slice(0, 2),
    ]).toEqual([
      ...[
        ['warn', 'central_none'],
        ['good', 'central_there'],
        ['warn', 'central_away'],
        ['warn', 'central_away'],
        ['open', 'unknown'],
      ],
    ]);
  });

  it('of the calendar and the document by the year and the day of the sitting', () => {
    expect([found('calendar'), found('calendar', { years: new Set([2025]) })]).toEqual([
      ['good', 'calendar_there', { year: '2026' }],
      ['warn', 'calendar_missing', { year: '2026' }],
    ]);
    const under = (id: string, over: object = {}) =>
      found(
        'document',
        {},
        { ...state, sitting: { ...state.sitting!, policy: { id, version: '2', rulesHash: '' }, ...over } },
      );
    expect(under('no-document')).toEqual(['warn', 'document_unknown', {}]);
    expect(found('document', {}, EMPTY_STATE)[1]).toBe('document_unknown');
    const { title, validity } = findPolicy('tianjin-chief')!;
    const [from, to] = [validity.from!, validity.to!];
    const blanks = { title, from, to };
    expect([from, to].map((day) => under('tianjin-chief', { heldOn: day }))).toEqual(
      Array(2).fill(['good', 'document_in_force', blanks]),
    );
    expect(under('tianjin-chief', { heldOn: '1999-01-01' })).toEqual(['bad', 'document_over', blanks]);
    expect(under('tianjin-appraisal')[1]).toBe('document_undated');
    expect(under('tianjin-enterprise')[1]).toBe('document_in_force');
  });

  it('of cards: those that end before the day, by name; the day itself is good', () => {
    const with1 = (validUntil: string | null) => {
      const [zhou] = ready.scorers;
      return found(
        'cards',
        {},
        { ...state, people: new Map(state.people).set(zhou!.personId, { ...zhou!, validUntil }) },
      );
    };
    expect([with1(null), with1(heldOn), with1('2026-11-19')]).toEqual([
      ['good', 'cards_valid', { count: '0' }],
      ['good', 'cards_valid', { count: '1' }],
      ['bad', 'cards_over', { names: `${ready.scorers[0]!.name}（2026-11-19）` }],
    ]);
    const settings = { ...state.sitting!.settings, cardOccupation: 'answered' as const };
    const asked = { ...state, sitting: { ...state.sitting!, edition: 10, settings } };
    const names = [...ready.scorers, ready.lead].map(({ name }) => name);
    expect(found('cards', {}, asked)).toEqual(['warn', 'cards_off', { names: names.join('、') }]);
  });
});

it('what is on record is read back only where it is such a report', () => {
  const findings = findingsOf(state, FIT);
  const stated = (facts: object) =>
    readinessOf({
      ...state,
      facts: new Map([[factsKey(READINESS_RULE, null), { facts: facts as never, at: 'then', seq: 9 }]]),
    });
  expect(stated({ by: '罗芳', findings })).toEqual({ by: '罗芳', findings, at: 'then' });
  const one = findings[0]!;
  const bad = [
    { findings },
    { by: '', findings: [{ ...one, outcome: 'fine' }] },
    { by: '', findings: [{ ...one, check: 'x' }] },
    { by: '', findings: [{ ...one, code: 'A' }] },
    { by: '', findings: [{ ...one, more: 1 }] },
    { by: '', findings: Array(41).fill(one) },
    { by: 'b'.repeat(201), findings },
  ];
  expect(bad.map((facts) => stated(facts))).toEqual(bad.map(() => null));
  expect(readinessOf(state)).toBeNull();
});

it('a sitting needs room for two entries a line and two a sheet, four times over, less what is on record', () => {
  // 2 candidates by 4 who may score, 3 lines each
  const rest = 64 * 1024 ** 2 + RESERVE_BYTES;
  const with1 = (seq: number) => bytesStillNeeded({ ...state, head: { ...state.head, seq } }) - rest;
  const whole = 2 * 4 * (3 * 2 + 2) * 900 * 4;
  expect([with1(-1), with1(0), with1(9), with1(1000)]).toEqual([whole, whole - 3600, whole - 36_000, 0]);
  expect([
    roomFor(2 * GB - 1, 1),
    roomFor(2 * GB, 1),
    roomFor(4 * GB - 1, 2 * GB),
    roomFor(4 * GB, 2 * GB),
    roomFor(2 * GB, 2 * GB),
  ]).toEqual(['low', 'plenty', 'low', 'plenty', 'low']);
});

describe('a drill', () => {
  const begun: Begun = { phase: 'begun', by: '', run: 'a', ms: 1_000_000, wall: 5_000_000, prints: 2 };
  const seen = (over: Partial<Seen> = {}): Seen => ({
    run: 'a',
    ms: 1_060_000,
    wall: 5_060_000,
    isStickKept: true,
    isFull: false,
    prints: 2,
    wasClosed: false,
    ...over,
  });
  const MINUTE = 60_000;
  it('sees a clock that was set by more than ten minutes, and right again within one', () => {
    const off = (by: number, over: Partial<Seen> = {}) => [
      isHappening('clock', begun, seen({ wall: 5_060_000 + by, ...over })),
      isRestored('clock', begun, seen({ wall: 5_060_000 + by, ...over })),
    ];
    expect([off(10 * MINUTE), off(10 * MINUTE + 1), off(-10 * MINUTE - 1), off(MINUTE - 1), off(MINUTE)]).toEqual([
      ...[
        [false, false],
        [true, false],
        [true, false],
        [false, true],
        [false, false],
      ],
    ]);
    // another run has another clock: nothing can be held against it
    expect(off(30 * MINUTE, { run: 'b' })).toEqual([false, true]);
  });
  it('sees a power cut in another run, a stick gone only where there was one, a paper that came', () => {
    expect([
      isHappening('plug', begun, seen({ run: 'b' })),
      isHappening('plug', begun, seen()),
      isHappening('plug', begun, seen({ run: 'b', wasClosed: true })),
    ]).toEqual([true, false, false]);
    expect([
      isHappening('stick', begun, seen({ isStickKept: null })),
      isRestored('stick', begun, seen({ isStickKept: null })),
    ]).toEqual([false, false]);
    expect([
      isHappening('printer', begun, seen({ prints: 2 })),
      isHappening('printer', begun, seen({ prints: 3 })),
    ]).toEqual([false, true]);
    expect([isRestored('plug', begun, seen()), isRestored('printer', begun, seen())]).toEqual([true, true]);
  });
  it('reads how far a step has come, and nothing that is no such fact', () => {
    const of = (facts: object) =>
      drillFact(
        {
          ...state,
          facts: new Map([[factsKey(drillRule('plug'), null), { facts: facts as never, at: 'then', seq: 9 }]]),
        },
        'plug',
      );
    const done = { phase: 'done', by: '罗芳', of: 4, hash: 'ab', entries: 2 };
    expect([of(begun), of(done), of({ phase: 'skipped', by: '', reason: '没有打印机' })]).toEqual([
      { ...begun, at: 'then', seq: 9 },
      { ...done, at: 'then', seq: 9 },
      { phase: 'skipped', by: '', reason: '没有打印机', at: 'then', seq: 9 },
    ]);
    const bad = [
      {},
      { ...begun, ms: -1 },
      { ...begun, wall: -1 },
      { ...begun, prints: -1 },
      { ...begun, prints: 0.5 },
      { ...begun, run: 'r'.repeat(41) },
      { ...begun, by: 'b'.repeat(201) },
      { ...done, of: -1 },
      { ...done, entries: -1 },
      { ...done, hash: 'h'.repeat(65) },
      { phase: 'skipped', by: '', reason: 'r'.repeat(501) },
    ];
    expect(bad.map(of)).toEqual(bad.map(() => null));
    expect([drillFact(state, 'plug'), drillRule('disk')]).toEqual([null, 'forms.drill-disk']);
  });
});
