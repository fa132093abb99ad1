import { describe, expect, it } from 'vitest';
import { planEntrySchema, type PlanBody, type PlanEntry } from '#shared/plans/plan-entry.ts';
import { changesOf, mayKeep, planRecordOf } from '#shared/plans/plan-record.ts';
import { publicitiesOf, runningIn } from '#shared/plans/publicity.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { somebody } from '#test/support/plan-people.ts';

// The record of a plan: nothing in it is changed without a reason, and what stood before stays beside it.

const PLAN = '00000000-0000-4000-8000-00000000000b';
const ANNA = somebody('陈婷华', '120000199001010015');
const BO = somebody('彭博', '120000199002020020');
const named = ({ name, idNumber }: typeof ANNA) => ({ name, idNumber });
const record = (...bodies: readonly PlanEntry['body'][]): PlanEntry[] =>
  bodies.map((body, seq) => ({
    ...{ v: 1, planId: PLAN, seq, at: `2026-12-0${String(seq + 1)}T01:00:00.000Z`, by: '赵洋浩' },
    ...{ personId: PLAN, log: PLAN, prev: seq === 0 ? null : 'a'.repeat(64), body },
  }));
const source = { file: '理论成绩.xlsx', sha256: 'a'.repeat(64), sheet: '' };
const theory = (
  rows: readonly (readonly [typeof ANNA, number])[],
  over: Partial<Extract<PlanBody, { type: 'theory_imported' }>> = {},
) => ({
  ...{ type: 'theory_imported' as const, on: '2026-11-30', reason: '', source },
  scores: rows.map(([one, score]) => ({ ...named(one), score })),
  ...over,
});
const settled = (over: Partial<typeof FIRST_SETTINGS>): PlanBody => ({
  ...{ type: 'plan_settled', reason: '', settings: { ...FIRST_SETTINGS, ...over } },
});

describe('the record of a plan', () => {
  it('has its last settings, every list, and beside a score that was put right the one that stood there', () => {
    const kept = planRecordOf(
      record(
        settled({ resits: 1 }),
        theory([
          [ANNA, 7000],
          [BO, 5000],
        ]),
        theory(
          [
            [ANNA, 7000],
            [BO, 5200],
          ],
          { reason: '漏计' },
        ),
        theory([[BO, 6500]], { on: '2026-12-15' }),
        settled({ resits: 2 }),
        { type: 'plan_rebuilt', kept: 3, reason: '没有备份' },
      ),
    );
    expect(kept.settings.resits).toBe(2);
    expect(kept.theory).toEqual([
      { ...named(ANNA), scores: [{ score: 7000, on: '2026-11-30' }] },
      {
        ...named(BO),
        scores: [
          { score: 5200, on: '2026-11-30' },
          { score: 6500, on: '2026-12-15' },
        ],
      },
    ]);
    expect(kept.corrections).toEqual([
      {
        ...{ ...named(BO), on: '2026-11-30', old: 5000, fresh: 5200, reason: '漏计', file: '理论成绩.xlsx' },
        ...{ at: '2026-12-03T01:00:00.000Z', by: '赵洋浩', seq: 2 },
      },
    ]);
    expect(kept.files.map(({ seq, on, count, reason }) => [seq, on, count, reason])).toEqual([
      [1, '2026-11-30', 2, ''],
      [2, '2026-11-30', 2, '漏计'],
      [3, '2026-12-15', 1, ''],
    ]);
    expect(kept.rebuilt).toEqual([{ at: '2026-12-06T01:00:00.000Z', by: '赵洋浩', kept: 3, reason: '没有备份' }]);
  });

  it('tells of a list what it would change: of that day, and of whom it names', () => {
    const kept = planRecordOf(record(theory([[ANNA, 7000]])));
    const on = (day: string, one: typeof ANNA, score: number) => changesOf(kept, day)({ ...named(one), score });
    expect([
      on('2026-11-30', ANNA, 7000),
      on('2026-11-30', ANNA, 7100),
      on('2026-12-15', ANNA, 7000),
      on('2026-11-30', BO, 7000),
    ]).toEqual([...[{ kind: 'same' }, { kind: 'differs', old: 7000 }, { kind: 'new' }, { kind: 'new' }]]);
  });

  it('takes a list of its own people alone, each once, something new in it, and changes with a reason', () => {
    const kept = planRecordOf(record(theory([[ANNA, 7000]])));
    const may = (body: ReturnType<typeof theory>) => mayKeep(kept, [ANNA, BO], body);
    const stranger = somebody('宋勇', '120000199003030035');
    expect([
      may(theory([[BO, 6000]])),
      may(
        theory([
          [ANNA, 7000],
          [BO, 6000],
        ]),
      ),
      may(
        theory([
          [stranger, 6000],
          [BO, 6000],
        ]),
      ),
      may(
        theory([
          [BO, 6000],
          [BO, 6100],
        ]),
      ),
      may(
        theory([
          [ANNA, 7100],
          [BO, 6000],
        ]),
      ),
      may(theory([[ANNA, 7100]], { reason: '漏计' })),
      may(theory([[ANNA, 7000]])),
    ]).toEqual([
      ...[null, null],
      { kind: 'plan_person_unknown', count: 1 },
      { kind: 'plan_person_twice', count: 1 },
      { kind: 'plan_reason_needed', count: 1 },
      ...[null, { kind: 'plan_nothing_new', count: 0 }],
    ]);
    const settings = (over: Partial<typeof FIRST_SETTINGS>) =>
      mayKeep(kept, [], settled(over) as Extract<PlanBody, { type: 'plan_settled' }>);
    expect([settings({}), settings({ resits: 3 })]).toEqual([{ kind: 'plan_nothing_new', count: 0 }, null]);
  });

  it('has a 公示 that runs until an entry ends it, and an end without one ends nothing', () => {
    const started: PlanBody = {
      ...{ type: 'publicity_started', on: '2026-12-04', days: 5, until: '2026-12-11', where: '公告栏' },
      people: [named(ANNA)],
    };
    const ended = (on: string): PlanBody => ({ type: 'publicity_ended', on });
    const of = (...bodies: PlanBody[]) => publicitiesOf(record(...bodies));
    expect(of(ended('2026-12-11'))).toEqual([]);
    const [first, second] = of(started, ended('2026-12-11'), ended('2026-12-12'), started);
    expect([first?.endedOn, first?.endedBy, second?.endedOn]).toEqual(['2026-12-11', '赵洋浩', null]);
    expect([runningIn(of(started))?.on, runningIn(of(started, ended('2026-12-11'))), runningIn([])]).toEqual([
      '2026-12-04',
      null,
      null,
    ]);
  });

  it('holds no line that says more or less than an entry does', () => {
    const [entry] = record(theory([[ANNA, 7000]]));
    const takes = (over: object, body: object = {}) =>
      planEntrySchema.safeParse({ ...entry, ...over, body: { ...entry!.body, ...body } }).success;
    expect(takes({})).toBe(true);
    const refused: (readonly [object, object?])[] = [
      ...([[{ v: 2 }], [{ seq: -1 }], [{ by: '' }], [{ extra: 1 }], [{ prev: 'a' }], [{ personId: 'x' }]] as const),
      ...([
        [{}, { scores: [] }],
        [{}, { extra: 1 }],
        [{}, { reason: '因'.repeat(501) }],
        [{}, { on: '2026-02-30' }],
      ] as const),
      ...([
        [{}, { source: { ...source, sheet: 's'.repeat(101) } }],
        [{}, { source: { ...source, file: 'f'.repeat(261) } }],
      ] as const),
      ...([
        [{}, { scores: [{ ...named(ANNA), name: '', score: 1 }] }],
        [{}, { scores: [{ ...named(ANNA), idNumber: '', score: 1 }] }],
      ] as const),
    ];
    expect(refused.map(([over, body]) => takes(over, body))).toEqual(refused.map(() => false));
    const rebuilt = (kept: number, reason: string) =>
      planEntrySchema.safeParse({ ...entry, body: { type: 'plan_rebuilt', kept, reason } }).success;
    expect([rebuilt(0, '没有备份'), rebuilt(-1, '没有备份'), rebuilt(0, ' '), rebuilt(0, '因'.repeat(501))]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
