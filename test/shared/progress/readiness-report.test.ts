import { describe, expect, it } from 'vitest';
import { sizeText } from '#shared/base/size-text.ts';
import { findPolicy } from '#shared/law/registry.ts';
import { drillFact, drillRule, DRILL_STEPS } from '#shared/progress/drill.ts';
import { findingsOf, readinessOf, READINESS_RULE, type Machine } from '#shared/progress/readiness.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { offEdges, text, type Edge } from '#test/support/edges.ts';
import { readySitting } from '#test/support/sitting.ts';

// What 考前检查 and 应急演练 put on record: what is read back as such, up to its last character, and what is not.

const stated = (rule: string, facts: object): SittingState => ({
  ...EMPTY_STATE,
  facts: new Map([[factsKey(rule, null), { facts: facts as never, at: '2026-11-20T01:00:00.000Z', seq: 9 }]]),
});
const MACHINE: Machine = {
  ...{ now: '2026-11-20T03:00:00.000Z', offset: -480, disk: null, keychain: null, stick: null, central: null },
  years: new Set([2026]),
};

/** Facts of a rule as something that reads them or does not. */
const reads = (read: (facts: object) => object | null) => ({
  safeParse: (facts: unknown) => ({ success: read(facts as object) !== null }),
});

describe('a report of what was found', () => {
  const FINDING = { check: 'disk', outcome: 'good', code: 'disk_plenty', blanks: { free: '200 GB' } };
  const report = (findings: readonly object[], by = '罗芳') => readinessOf(stated(READINESS_RULE, { by, findings }));
  const one = reads((finding) => report([finding]));

  it('is read back with who looked and when', () => {
    expect(report([FINDING, FINDING])).toEqual({
      by: '罗芳',
      findings: [FINDING, FINDING],
      at: '2026-11-20T01:00:00.000Z',
    });
    expect(READINESS_RULE).toBe('forms.readiness');
    const elsewhere = new Map([
      [factsKey('forms.other', null), { facts: { by: '', findings: [FINDING] }, at: '', seq: 1 }],
    ]);
    expect(readinessOf({ ...EMPTY_STATE, facts: elsewhere })).toBeNull();
  });

  it('has findings of a kind, a standing and a code that there is', () => {
    const checks = [
      'disk',
      'clock',
      'keychain',
      'stick',
      'central',
      'calendar',
      'document',
      'cards',
      'printer',
      'camera',
    ];
    expect(
      offEdges(one, FINDING, [
        ['check', checks, ['', 'Disk', 'mouse']],
        ['outcome', ['good', 'warn', 'bad', 'open'], ['', 'fine']],
        ['code', ['a', '_', 'a'.repeat(40)], ['', 'a'.repeat(41), 'Aa', 'aA', 'a1', 'a-b']],
        ['blanks', [{}, { x: '' }, { x: text(500) }], [{ x: text(501) }, { x: 1 }, [], null]],
      ]),
    ).toEqual([]);
  });

  it('has one to forty of them, and a name of at most two hundred characters', () => {
    const of = (count: number, by = '') =>
      report(
        Array.from({ length: count }, () => FINDING),
        by,
      ) !== null;
    expect([of(0), of(1), of(40), of(41)]).toEqual([false, true, true, false]);
    expect([of(1, text(200)), of(1, text(201))]).toEqual([true, false]);
  });
});

describe('a step of a drill', () => {
  const fact = reads((facts) => drillFact(stated(drillRule('clock'), facts), 'clock'));
  /** What else such facts hold is not read. */
  const off = (sound: object, edges: readonly Edge[]) =>
    offEdges(fact, sound, edges).filter((one) => one !== `takes : ${JSON.stringify({ ...sound, more: 1 })}`);
  const NAME = [
    ['', text(200)],
    [text(201), 1, null],
  ] as const;
  it('was begun by somebody, with what the app saw of itself then', () => {
    const begun = { phase: 'begun', by: '罗芳', run: 'a', ms: 1.5, wall: 2.5, prints: 2 };
    expect(
      off(begun, [
        ['by', ...NAME],
        ['run', ['', text(40)], [text(41), 1]],
        ['ms', [0, 0.5], [-1, '1']],
        ['wall', [0, 0.5], [-1, '1']],
        ['prints', [0, 1], [-1, 0.5, '1']],
        ['phase', ['begun'], ['', 'over', 'done', 'skipped']],
      ]),
    ).toEqual([]);
  });
  it('was done, with the entry that began it still there, or skipped for a reason', () => {
    const done = { phase: 'done', by: '罗芳', of: 4, hash: 'ab', entries: 2 };
    expect(
      off(done, [
        ['by', ...NAME],
        ['of', [0, 1], [-1, 0.5]],
        ['entries', [0, 1], [-1, 0.5]],
        ['hash', ['', text(64)], [text(65), 1]],
      ]),
    ).toEqual([]);
    const skipped = { phase: 'skipped', by: '罗芳', reason: '不便写满' };
    expect(
      off(skipped, [
        ['by', ...NAME],
        ['reason', ['', text(500)], [text(501), 1]],
      ]),
    ).toEqual([]);
  });
  it('is on record under a name of its own', () => {
    expect(DRILL_STEPS.map(drillRule)).toEqual([
      ...['forms.drill-plug', 'forms.drill-stick', 'forms.drill-disk', 'forms.drill-clock', 'forms.drill-printer'],
    ]);
    const skipped = { phase: 'skipped', by: '', reason: '' };
    expect(DRILL_STEPS.map((step) => drillFact(stated('forms.drill-disk', skipped), step) === null)).toEqual([
      ...[true, true, false, true, true],
    ]);
  });
});

describe('cards', () => {
  const { state, sitting, scorers } = readySitting({ edition: 10 });
  const cards = (of: SittingState) => findingsOf(of, MACHINE).find(({ check }) => check === 'cards');
  const people = (validUntil: string, name: string) =>
    new Map(scorers.map((one) => [one.personId, { ...one, name, validUntil }]));
  const settings = { ...sitting.settings, cardOccupation: 'answered' as const };
  it('that are over come before those for other occupations, with each name and its last day', () => {
    const asked = { ...state, sitting: { ...sitting, settings }, people: people('2026-11-19', '周婷') };
    expect(cards(asked)).toEqual({
      ...{ check: 'cards', outcome: 'bad', code: 'cards_over' },
      blanks: { names: Array(3).fill('周婷（2026-11-19）').join('、') },
    });
    expect(cards({ ...asked, people: people('2026-11-20', '周婷') })).toEqual({
      ...{ check: 'cards', outcome: 'warn', code: 'cards_off' },
      blanks: { names: '周婷、周婷、周婷' },
    });
  });
  it('are told in no more than five hundred characters, as a report takes them', () => {
    const long = '长'.repeat(300);
    const over = cards({ ...state, people: people('2026-11-19', long) });
    expect(over?.blanks.names).toBe(`${long}（2026-11-19）、${long}`.slice(0, 500));
    const off = cards({ ...state, sitting: { ...sitting, settings }, people: people('2027-01-01', long) });
    expect(off?.blanks.names).toBe(`${long}、${'长'.repeat(199)}`);
  });
  it('are held against no day where there is no sitting', () => {
    expect(cards({ ...EMPTY_STATE, people: people('2020-01-01', '周婷') })).toEqual({
      ...{ check: 'cards', outcome: 'good', code: 'cards_valid' },
      blanks: { count: '3' },
    });
  });
});

it('document and calendar say the days they are held against, empty where there are none', () => {
  const { state } = readySitting({ edition: 10 });
  const found = (check: 'document' | 'calendar', of: SittingState) =>
    findingsOf(of, { ...MACHINE, years: new Set([2026]) }).find((one) => one.check === check);
  const under = (id: string) =>
    found('document', { ...state, sitting: { ...state.sitting!, policy: { id, version: '1', rulesHash: '' } } });
  const title = (id: string) => findPolicy(id)!.title;
  expect([under('tianjin-appraisal'), under('tianjin-enterprise')]).toEqual([
    {
      ...{ check: 'document', outcome: 'good', code: 'document_undated' },
      blanks: { title: title('tianjin-appraisal'), from: '', to: '' },
    },
    {
      ...{ check: 'document', outcome: 'good', code: 'document_in_force' },
      blanks: { title: title('tianjin-enterprise'), from: '2019-06-23', to: '' },
    },
  ]);
  expect([found('document', EMPTY_STATE), found('calendar', EMPTY_STATE)]).toEqual([
    { check: 'document', outcome: 'warn', code: 'document_unknown', blanks: {} },
    { check: 'calendar', outcome: 'warn', code: 'calendar_missing', blanks: { year: '0' } },
  ]);
});

it('the disk says how much is free and how much is needed; one that takes nothing says neither', () => {
  const disk = (freeBytes: number, journalWritable: boolean) =>
    findingsOf(EMPTY_STATE, { ...MACHINE, disk: { freeBytes, journalWritable } })[0];
  const blanks = (free: string) => ({ free, needed: sizeText(96 * 1024 ** 2) });
  expect([disk(200 * 1024 ** 3, true), disk(200 * 1024 ** 3, false)]).toEqual([
    { check: 'disk', outcome: 'good', code: 'disk_plenty', blanks: blanks(sizeText(200 * 1024 ** 3)) },
    { check: 'disk', outcome: 'bad', code: 'disk_unwritable', blanks: {} },
  ]);
});

it('the clock says what it shows, and the day of the sitting, in every case', () => {
  const { state } = readySitting({ edition: 10 });
  const clock = (over: Partial<Machine>, of: SittingState = { ...state, clock: '2026-11-20T03:00:00.000Z' }) =>
    findingsOf(of, { ...MACHINE, ...over })[1];
  const blanks = { now: '2026-11-20 11:00', heldOn: '2026-11-20' };
  expect([clock({}), clock({ offset: 0 }), clock({ now: '2026-11-21T03:00:00.000Z' }), clock({}, EMPTY_STATE)]).toEqual(
    [
      { check: 'clock', outcome: 'good', code: 'clock_good', blanks },
      { check: 'clock', outcome: 'warn', code: 'clock_zone', blanks },
      { check: 'clock', outcome: 'warn', code: 'clock_day', blanks: { ...blanks, now: '2026-11-21 11:00' } },
      { check: 'clock', outcome: 'good', code: 'clock_good', blanks: { ...blanks, heldOn: '' } },
    ],
  );
});
