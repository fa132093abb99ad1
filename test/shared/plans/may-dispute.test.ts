import { describe, expect, it } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import type { Corrected, DisputeBody } from '#shared/plans/dispute-entry.ts';
import type { Objection } from '#shared/plans/disputes.ts';
import { correctable, mayDispute, outcomesOf, toPublish } from '#shared/plans/may-dispute.ts';
import type { Part } from '#shared/plans/part.ts';
import type { PublicityBody } from '#shared/plans/publicity-entry.ts';
import type { Publicity } from '#shared/plans/publicity.ts';
import { wholePlan, type WholePlan } from '#shared/plans/whole-plan.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { aPart, brought, inPart, somebody } from '#test/support/plan-people.ts';

// What may be recorded of 公示 and 争议: to the day, of people of the plan alone, and with what whoever is refused needs to know.

const TODAY = '2026-12-20';
const [ONE, TWO] = ['00000000-0000-4000-8000-0000000000d1', '00000000-0000-4000-8000-0000000000d2'];
const ANNA = somebody('陈婷华', '120000199001010015');
const BO = somebody('彭博', '120000199002020020');
const named = ({ name, idNumber }: typeof ANNA) => ({ name, idNumber });
const under = (id: string, over: Partial<Sitting> = {}): Partial<Sitting> => ({
  ...{ policy: { id, version: '2', rulesHash: 'a'.repeat(64) }, heldOn: '2026-12-01' },
  ...over,
});
const passed = (one: typeof ANNA) =>
  inPart(one, { brings: [brought('practical', 'passed'), brought('theory', 'passed')] });
const part = aPart([passed(ANNA), passed(BO)], under('tianjin-appraisal'));
const when = { at: '2026-12-10T01:00:00.000Z', by: '罗芳', seq: 1 };
const publicity = (on: string, until: string, endedOn: string | null = null): Publicity => ({
  ...{ on, until, days: 5, where: '公告栏', people: [named(ANNA), named(BO)], ...when, endedOn, endedBy: null },
});
const objection = (over: Partial<Objection> = {}): Objection => ({
  ...{ objectionId: ONE, on: '2026-12-08', from: '本人', way: 'letter', contact: '', about: named(ANNA), what: '漏计' },
  ...{ ...when, answer: null, signatures: [], state: 'open' },
  ...over,
});

function whole(over: Partial<WholePlan['record']> = {}, parts: readonly Part[] = [part]): WholePlan {
  const plan = { planId: ONE, title: '第三批', people: 2 };
  const made = wholePlan({ plan, parts, handed: [], elsewhere: [], entries: [], last: null, batches: [] }, TODAY);
  return { ...made, record: { ...made.record, ...over } };
}
const says = (of: WholePlan, body: PublicityBody | DisputeBody) =>
  mayDispute(of, body, { calendar: BUNDLED_CALENDAR, today: TODAY });
const started = (on: string, days: number, until: string): PublicityBody => ({
  ...{ type: 'publicity_started', on, days, until, where: '公告栏', people: [named(ANNA), named(BO)] },
});
const raised = (over: Partial<Extract<DisputeBody, { type: 'objection_raised' }>> = {}): DisputeBody => ({
  ...{ type: 'objection_raised', objectionId: TWO, on: '2026-12-08', from: '本人', way: 'letter', contact: '' },
  ...{ about: named(ANNA), what: '漏计 2 分' },
  ...over,
});
const answered = (on: string, effect: Corrected | { kind: 'none' } = { kind: 'none' }): DisputeBody => ({
  ...{ type: 'objection_answered', objectionId: ONE, on, found: '属实', effect },
});

describe('公示', () => {
  it('may begin today, and not where its last day lies in a year whose holidays nobody knows', () => {
    expect(says(whole(), started('2026-12-14', 5, '2026-12-21'))).toBeNull();
    expect(says(whole(), started(TODAY, 3, '2026-12-23'))).toBeNull();
    expect(says(whole(), started('2026-12-18', 30, '2027-02-01'))).toEqual({
      ...{ kind: 'calendar_lacks_year', detail: { year: 2027 } },
    });
  });

  it('lasts as long as a document of the plan asks, which is said', () => {
    const chief = whole({}, [aPart([passed(ANNA), passed(BO)], under('tianjin-chief', { procedure: 'review' }))]);
    const people = chief.joint.people.map(({ candidate }) => named(candidate));
    const says4 = says(chief, { ...started('2026-12-14', 4, '2026-12-18'), people } as PublicityBody);
    expect(says4).toEqual({ kind: 'publicity_days_wrong', detail: { least: 5 } });
    expect(says(chief, started('2026-12-14', 5, '2026-12-21'))?.kind).not.toBe('publicity_days_wrong');
    // where no document says how long, one day is asked
    expect(says(whole(), started('2026-12-14', 5, '2026-12-22'))).toEqual({
      ...{ kind: 'publicity_days_wrong', detail: { least: 1 } },
    });
  });

  it('names everybody who passed, nobody twice and nobody else', () => {
    const of = (...people: (typeof ANNA)[]) =>
      says(whole(), { ...started('2026-12-14', 5, '2026-12-21'), people: people.map(named) } as PublicityBody)?.kind;
    expect([of(ANNA, BO), of(BO, ANNA), of(ANNA), of(ANNA, ANNA), of(ANNA, BO, BO)]).toEqual([
      ...[undefined, undefined],
      ...['publicity_list_differs', 'publicity_list_differs', 'publicity_list_differs'],
    ]);
  });

  it('names nobody one of whose subjects is still open in its sitting', () => {
    const open = { ...aPart([inPart(ANNA, { brings: [brought('theory', 'passed')] })], under('tianjin-appraisal')) };
    const closed = aPart([inPart(ANNA, { brings: [brought('practical', 'passed')] })], under('tianjin-appraisal'));
    expect(toPublish(whole({}, [{ ...open, isClosed: false }, closed]))).toEqual([]);
    expect(toPublish(whole({}, [open, closed]))).toHaveLength(1);
  });

  it('ends on its last day or later, once every objection is closed; says until when, and how many are open', () => {
    const publicities = [publicity('2026-12-04', '2026-12-11')];
    const end = (on: string, objections: readonly Objection[] = []) =>
      says(whole({ publicities, objections: [...objections] }), { type: 'publicity_ended', on });
    expect(end('2026-12-10')).toEqual({ kind: 'publicity_until', detail: { until: '2026-12-11' } });
    expect(end('2026-12-11')).toBeNull();
    const [closed, signing] = [objection({ state: 'closed' }), objection({ objectionId: TWO, state: 'signing' })];
    expect(end('2026-12-11', [closed])).toBeNull();
    expect(end('2026-12-11', [closed, objection(), signing])).toEqual({ kind: 'objection_open', detail: { count: 2 } });
  });
});

describe('an objection', () => {
  it('comes in from the first day of 公示 to the day it was ended, in any of several', () => {
    const publicities = [publicity('2026-11-02', '2026-11-09', '2026-11-10'), publicity('2026-12-04', '2026-12-11')];
    const on = (day: string, all = publicities) =>
      says(whole({ publicities: all }), raised({ on: day }))?.kind ?? 'kept';
    expect(['2026-11-01', '2026-11-02', '2026-11-10', '2026-11-11'].map((day) => on(day))).toEqual([
      ...['objection_not_in_time', 'kept', 'kept', 'objection_not_in_time'],
    ]);
    // while it runs, also after the day that was set: it ends when somebody says so
    expect(['2026-12-03', '2026-12-04', '2026-12-19'].map((day) => on(day))).toEqual([
      ...['objection_not_in_time', 'kept', 'kept'],
    ]);
    expect(on('2026-12-08', [])).toBe('objection_not_in_time');
  });

  it('is about somebody of the plan, and has a number of its own', () => {
    const held = whole({ publicities: [publicity('2026-12-04', '2026-12-11')], objections: [objection()] });
    expect(says(held, raised())).toBeNull();
    expect(says(held, raised({ objectionId: ONE }))).toEqual({ kind: 'objection_known' });
    const stranger = { name: '宋勇', idNumber: '120000199003030035' };
    expect(says(held, raised({ about: stranger }))).toEqual({ kind: 'plan_person_unknown', detail: { count: 1 } });
  });

  it('is answered from the day it came in, by its number, once, about somebody who is still of the plan', () => {
    const of = (over: Partial<Objection> = {}) =>
      whole({ objections: [objection({ objectionId: TWO }), objection(over)] });
    expect([says(of(), answered('2026-12-08')), says(of(), answered('2026-12-07'))?.kind]).toEqual([
      null,
      'plan_day_wrong',
    ]);
    expect(says(of({ state: 'signing' }), answered('2026-12-09'))).toBeNull();
    expect(says(of({ state: 'closed' }), answered('2026-12-09'))?.kind).toBe('objection_settled');
    expect(says(whole(), answered('2026-12-09'))?.kind).toBe('objection_unknown');
    const gone = objection({ about: { name: '宋勇', idNumber: '120000199003030035' } });
    expect(says(whole({ objections: [gone] }), answered('2026-12-09'))).toEqual({
      ...{ kind: 'plan_person_unknown', detail: { count: 1 } },
    });
  });

  it('changes what stands there, into another mark or another outcome', () => {
    const says1 = (over: Partial<Corrected>) => {
      const of = { on: '2026-12-01', sittingId: part.sitting.sittingId };
      const old = { outcome: 'passed', shown: '80.00' } as const;
      const effect: Corrected = {
        ...{ kind: 'corrected', subject: 'practical', of, old, fresh: { outcome: 'failed', mark: 5800 } },
        ...over,
      };
      return says(whole({ objections: [objection()] }), answered('2026-12-09', effect))?.kind ?? 'kept';
    };
    expect([says1({}), says1({ fresh: { outcome: 'passed', mark: 8100 } })]).toEqual(['kept', 'kept']);
    expect([
      says1({ fresh: { outcome: 'passed', mark: 8000 } }),
      says1({ old: { outcome: 'failed', shown: '80.00' } }),
      says1({ old: { outcome: 'passed', shown: '80.01' } }),
      says1({ subject: 'review' }),
    ]).toEqual(Array(4).fill('objection_effect_wrong'));
  });
});

describe('what an answer may put right', () => {
  const personWith = (over: Partial<Part>, ...brings: readonly ReturnType<typeof brought>[]) =>
    whole({}, [{ ...aPart([inPart(ANNA, { brings })], under('tianjin-appraisal')), ...over }]).joint.people[0]!;

  it('is what is known for good: a pass, a fail, an absence, a void, in a sitting that is closed', () => {
    for (const outcome of ['passed', 'failed', 'absent', 'void'] as const)
      expect(correctable(personWith({}, brought('practical', outcome)))).toMatchObject([
        { subject: 'practical', outcome },
      ]);
    for (const outcome of ['open', 'invalid', 'ineligible'] as const)
      expect(correctable(personWith({}, brought('practical', outcome)))).toEqual([]);
    expect(correctable(personWith({ isClosed: false }, brought('practical', 'passed')))).toEqual([]);
  });

  it('is no recognition: that has papers and no mark', () => {
    const recognised = whole({}, [
      aPart(
        [inPart(ANNA, { brings: [brought('recognition', 'passed')] })],
        under('tianjin-enterprise', { procedure: 'recognition' }),
      ),
    ]);
    expect(recognised.joint.people[0]?.standings[0]?.subject).toBe('recognition');
    expect(correctable(recognised.joint.people[0]!)).toEqual([]);
  });
});

describe('what a mark that is put right can come to', () => {
  const can = (of: WholePlan, subject: Corrected['subject'], sittingId: string | null, mark: number, over = {}) =>
    outcomesOf(
      of,
      { ...of.joint.people[0]!, ...over },
      { subject, of: { on: '2026-12-01', sittingId }, fresh: { mark } },
    );
  const own = { theory: 5000, practical: 5500, thesis: 5600, performance: 5700 };

  it('on a list: a pass from the mark of the document, the plan or their own standard', () => {
    expect([can(whole(), 'theory', null, 5999), can(whole(), 'theory', null, 6000)]).toEqual([['failed'], ['passed']]);
    const settings = { ...whole().record.settings, theoryPassMark: 7000 };
    expect(can(whole({ settings }), 'theory', null, 6500)).toEqual(['failed']);
    expect(can(whole(), 'theory', null, 5000, { thresholds: own })).toEqual(['passed']);
  });

  it('in a practical exam: a pass from the mark of that sitting, or their own', () => {
    const strict = aPart([passed(ANNA)], {
      ...under('tianjin-enterprise'),
      settings: { passMark: 7000, maxSpread: null, examinersPerCandidate: 3 },
    });
    const of = whole({}, [part, strict]);
    const at = (mark: number, sitting = strict.sitting, over = {}) =>
      can(of, 'practical', sitting.sittingId, mark, over);
    expect([at(6999), at(7000), at(6999, part.sitting)]).toEqual([['failed'], ['passed'], ['passed']]);
    expect([at(5500, part.sitting, { thresholds: own }), at(5499, part.sitting, { thresholds: own })]).toEqual([
      ['passed'],
      ['failed'],
    ]);
    // their own mark is of the practical exam; another subject of a sitting of marks passes by the sitting's
    expect(can(of, 'theory', part.sitting.sittingId, 5500, { thresholds: own })).toEqual(['failed']);
  });

  it('in a review: a fail below the mark of the stage, from there up what the panel said', () => {
    const review = aPart(
      [inPart({ ...ANNA, level: 'technician' }, { brings: [brought('review', 'passed')] })],
      under('tianjin-appraisal', { procedure: 'review', level: 'technician' }),
    );
    const of = whole({}, [review]);
    const at = (mark: number) => can(of, 'review', review.sitting.sittingId, mark);
    expect([at(5999), at(6000)]).toEqual([['failed'], ['passed', 'failed']]);
  });
});
