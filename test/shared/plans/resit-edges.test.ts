import { describe, expect, it } from 'vitest';
import type { Evaluated, Evaluation } from '#shared/model/evaluation.ts';
import type { Total } from '#shared/plans/evaluated.ts';
import type { JointVerdict, PlanPerson } from '#shared/plans/joint.ts';
import { resitPlaces } from '#shared/plans/resit-places.ts';
import { resitsOf, standingAgain, type Resit } from '#shared/plans/resit.ts';
import { byPlan, FIRST_SETTINGS, type PlanSettings } from '#shared/plans/settings.ts';
import type { Attempt, Standing } from '#shared/plans/standing.ts';
import { aPart, somebody } from '#test/support/plan-people.ts';
import { aSitting } from '#test/support/sitting.ts';

// 补考 to the day and to the attempt, and what is said to whoever may not come again.

const DAY = '2026-11-28';
const SITTING = '00000000-0000-4000-8000-0000000000a1';
const ANNA = somebody('陈婷华', '120000199001010011');
const why = byPlan('why', '');
const attempt = (subject: Standing['subject'], outcome: Attempt['outcome'], over: Partial<Attempt> = {}): Attempt => ({
  ...{
    subject,
    outcome,
    shown: '',
    because: [why],
    on: '2026-06-01',
    sittingId: SITTING,
    isClosed: true,
    attempt: null,
  },
  ...over,
});
const standing = (
  subject: Standing['subject'],
  state: Standing['state'],
  attempts: readonly Attempt[] = [attempt(subject, state === 'lapsed' ? 'passed' : (state as 'failed'))],
  over: Partial<Standing> = {},
): Standing => ({
  ...{ subject, state, shown: '', asked: why, because: [why], attempts, counts: attempts.at(-1) ?? null },
  ...over,
});
const person = (standings: readonly Standing[], over: Partial<PlanPerson> = {}): PlanPerson => ({
  ...{ candidate: ANNA, place: aSitting({ policy: { id: 'tianjin-enterprise', version: '2', rulesHash: '' } }) },
  ...{ standings, verdict: 'fail', beyond: [], settled: [] },
  ...over,
});
const offers = (of: PlanPerson, over: Partial<PlanSettings> = {}, day = DAY): Resit[] =>
  resitsOf(of, { ...FIRST_SETTINGS, ...over }, day);
const said = (resits: readonly Resit[]) =>
  resits.map(({ subject, isOffered, because }) => [subject, isOffered, ...because.map(({ text }) => text)]);

describe('nothing is offered', () => {
  it.each(['ineligible', 'removed'] as const)('to who is %s', (verdict: JointVerdict) => {
    expect(offers(person([standing('practical', 'failed')], { verdict }))).toEqual([]);
  });
  it('to whose sittings differ, and of recognition, which is no exam', () => {
    expect(offers(person([standing('practical', 'failed')], { torn: why }))).toEqual([]);
    expect(offers(person([standing('recognition', 'failed')]))).toEqual([]);
  });
  it('of what was passed, is open, void or was never taken', () => {
    const states = ['passed', 'exempt', 'open', 'void', 'missing', 'invalid', 'unproven'] as const;
    expect(offers(person(states.map((state) => standing('practical', state, []))))).toEqual([]);
    expect(
      offers(person((['failed', 'absent', 'lapsed'] as const).map((state) => standing('practical', state)))),
    ).toHaveLength(3);
  });
});

describe('whoever may not is told why', () => {
  const no = (attempts: readonly Attempt[], over: Partial<PlanPerson> = {}, settings: Partial<PlanSettings> = {}) =>
    said(offers(person([standing('practical', 'failed', attempts)], over), settings))[0];
  const failed = attempt('practical', 'failed');
  it('one is planned and waits for its marks: in a sitting, of any outcome that is none yet', () => {
    for (const outcome of ['open', 'invalid', 'ineligible'] as const)
      expect(no([failed, attempt('practical', outcome, { on: '2026-12-01' })])).toEqual([
        ...['practical', false, '技能操作已安排 2026-12-01 补考，成绩还没有出来'],
      ]);
    for (const outcome of ['passed', 'absent', 'void'] as const)
      expect(no([failed, attempt('practical', outcome)])?.[1]).toBe(true);
    // what only a list says waits for no sitting
    expect(no([failed, attempt('practical', 'open', { sittingId: null })])?.[1]).toBe(true);
  });
  it('one of several sittings is not closed', () => {
    expect(no([failed, attempt('practical', 'failed', { isClosed: false })])).toEqual([
      ...['practical', false, '技能操作所在场次还没有结束，成绩未定'],
    ]);
  });
  it('they have no number', () => {
    expect(no([failed], { candidate: { ...ANNA, idNumber: '' } })).toEqual([
      ...['practical', false, '没有证件号码，技能操作补考的成绩无法对应到本人'],
    ]);
  });
  it('they came as often as the plan lets them', () => {
    expect(no([failed, failed], {}, { resits: 1 })).toEqual([
      ...['practical', false, '技能操作已补考 1 次，计划规定最多 1 次'],
    ]);
    expect(no([failed, failed], {}, { resits: 2 })).toEqual([
      ...['practical', true, '技能操作已补考 1 次，计划规定最多 2 次'],
    ]);
    expect(no([failed])).toEqual(['practical', true, '技能操作可以补考，计划没有规定次数']);
  });
});

describe('the last day', () => {
  const theory = (state: 'passed' | 'lapsed', on: string): Standing =>
    standing('theory', state, [attempt('theory', 'passed', { on })]);
  const practical = standing('practical', 'failed', [attempt('practical', 'failed', { on: '2026-03-01' })]);
  const of = (standings: readonly Standing[], day: string, validMonths: number | null = 6) => {
    const resit = offers(person(standings), { validMonths }, day).find(({ subject }) => subject === 'practical');
    return [resit?.isOffered, resit?.until];
  };
  it('is when the first subject that was passed lapses, that day included', () => {
    const standings = [theory('passed', '2026-05-01'), practical];
    expect([of(standings, '2026-11-01'), of(standings, '2026-11-02'), of(standings, DAY, null)]).toEqual([
      ...[
        [true, '2026-11-01'],
        [false, '2026-11-01'],
        [true, null],
      ],
    ]);
    const two = [
      theory('passed', '2026-07-01'),
      standing('review', 'passed', [attempt('review', 'passed', { on: '2026-06-15' })]),
    ];
    expect(of([...two, practical], DAY)).toEqual([true, '2026-12-15']);
    expect(of([theory('lapsed', '2026-05-20'), theory('passed', '2026-07-01'), practical], DAY)).toEqual([
      false,
      '2026-11-20',
    ]);
  });
  it('is so long after the first attempt where nothing was passed yet', () => {
    const failed = standing('theory', 'failed', [
      attempt('theory', 'failed', { on: '2026-07-01' }),
      attempt('theory', 'failed', { on: '2026-05-30' }),
    ]);
    expect(
      of([failed, standing('practical', 'failed', [attempt('practical', 'failed', { on: '2026-08-01' })])], DAY),
    ).toEqual([...[true, '2026-11-30']]);
  });
  it('is said, before and after it', () => {
    const standings = [theory('passed', '2026-05-01'), practical];
    expect(said(offers(person(standings), { validMonths: 6 }, '2026-10-01'))[0]?.slice(2)).toEqual([
      ...['技能操作可以补考，计划没有规定次数', '成绩 6 个月有效，技能操作补考最晚到 2026-11-01'],
    ]);
    expect(said(offers(person(standings), { validMonths: 6 }, DAY))[0]?.slice(2)).toEqual([
      '成绩 6 个月有效，技能操作补考最晚到 2026-11-01，已过期，须重新申报',
    ]);
  });
});

describe('the one re-review within a year (综合评审工作流程 四)', () => {
  const place = aSitting({ policy: { id: 'tianjin-appraisal', version: '2', rulesHash: '' } });
  const review = (
    attempts: readonly Attempt[],
    over: Partial<PlanPerson> = {},
    day = DAY,
    settings: Partial<PlanSettings> = {},
  ) => offers(person([standing('review', 'failed', attempts)], { place, ...over }), settings, day)[0];
  const failed = attempt('review', 'failed', { on: '2026-06-01' });
  const beyond = (on: string): Attempt => attempt('review', 'failed', { on });
  it('ends a year after the failure, whatever the plan settles', () => {
    expect(review([failed])).toMatchObject({ isOffered: true, until: '2027-06-01' });
    expect(review([failed], {}, '2027-06-01', { resits: 0 })?.isOffered).toBe(true);
    expect(review([failed], {}, '2027-06-02')).toMatchObject({ isOffered: false, until: '2027-06-01' });
  });
  it('is used up by another one, in this plan or beyond it, within a year before or after', () => {
    expect(review([beyond('2026-01-01'), failed])).toMatchObject({ isOffered: false, until: null });
    const with1 = (on: string) => review([failed], { beyond: [beyond(on)] })?.isOffered;
    expect([with1('2025-05-31'), with1('2025-06-01'), with1('2027-06-01'), with1('2027-06-02')]).toEqual([
      ...[true, false, false, true],
    ]);
    expect(review([beyond('2026-01-01'), failed], { beyond: [beyond('2026-02-01')] })?.because[0]?.text).toContain(
      '2 次',
    );
  });
  it('is one of thesis too; an absence, another document and a practical exam go by the plan', () => {
    const thesis = offers(person([standing('thesis', 'failed', [attempt('thesis', 'failed')])], { place }))[0];
    expect(thesis).toMatchObject({ isOffered: true, until: '2027-06-01' });
    const settled = { resits: 0 };
    const byPlanOf = (one: Standing, of: Partial<PlanPerson> = { place }) =>
      offers(person([one], of), settled)[0]?.because[0]?.code;
    expect([
      byPlanOf(standing('review', 'absent', [attempt('review', 'absent')])),
      byPlanOf(standing('review', 'failed'), {}),
      byPlanOf(standing('practical', 'failed')),
    ]).toEqual(['resits_used', 'resits_used', 'resits_used']);
  });
});

describe('an evaluation', () => {
  const evaluation = (subjects: readonly Evaluated[]): Evaluation => ({
    ...{ mode: 'combined', passMark: 6000, holds: 'process', part: 1 },
    subjects: [...subjects],
  });
  const under = (subjects: readonly Evaluated[]) => ({ place: aSitting({ evaluation: evaluation(subjects) }) });
  const marked = (subject: Standing['subject'], state: Standing['state'], mark: number): Standing =>
    standing(subject, state, [
      attempt(subject, state === 'passed' ? 'passed' : 'failed', { exact: `${String(mark)}/1` }),
    ]);
  const total = (verdict: Total['verdict']): Partial<PlanPerson> => ({ total: { verdict, shown: '', because: [] } });
  it('by weights offers nothing before its total fails but what lapsed; then what lies low, too', () => {
    const weighed = under([
      { subject: 'practical', weight: 60 },
      { subject: 'process', weight: 40 },
    ]);
    const standings = [
      marked('practical', 'failed', 5000),
      marked('interview', 'lapsed', 8000),
      marked('process', 'passed', 5999),
    ];
    const subjects = (verdict: Total['verdict']) =>
      offers(person(standings, { ...weighed, ...total(verdict) })).map(({ subject }) => subject);
    expect([subjects('open'), subjects('pass'), subjects('fail')]).toEqual([
      ...[['interview'], ['interview'], ['practical', 'interview', 'process']],
    ]);
    const high = [marked('practical', 'passed', 6000)];
    expect(offers(person(high, { ...weighed, ...total('fail') }))).toEqual([]);
  });

  const inParts = (state: Standing['state'], parts: readonly Standing[]): Standing =>
    standing(
      'process',
      state,
      parts.flatMap(({ attempts }) => attempts),
      { parts },
    );
  const again = (join: 'each' | 'mean', state: Standing['state'], ...parts: readonly Standing[]) =>
    offers(
      person(
        [inParts(state, parts)],
        // another subject in parts says nothing of this one
        under([{ subject: 'practical' }, { subject: 'process', parts: { count: parts.length, join } }]),
      ),
    ).map(({ part, attempt: nth }) => [part, nth]);
  const [low, high] = [marked('process', 'failed', 5000), marked('process', 'passed', 8000)];
  const away = standing('process', 'absent');
  it('in parts offers those that failed it, each counted by itself', () => {
    expect(again('each', 'failed', high, low, away)).toEqual([
      [2, 2],
      [3, 2],
    ]);
    expect(again('mean', 'failed', high, low)).toEqual([[2, 2]]);
    // a part that failed by another mark is low only below the mark of the evaluation
    expect(again('mean', 'failed', marked('process', 'failed', 6500), marked('process', 'passed', 5500))).toEqual([
      [2, 2],
    ]);
  });
  it('in parts offers after an absence what was missed, and where each counts also what failed', () => {
    expect([again('mean', 'absent', low, away), again('each', 'absent', low, away)]).toEqual([
      [[2, 2]],
      [
        [1, 2],
        [2, 2],
      ],
    ]);
  });
  it('in parts offers every part of what lapsed', () => {
    expect(again('mean', 'lapsed', high, low)).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
  it('tells how somebody stands in that part, or in the whole subject', () => {
    const whole = inParts('failed', [high, low]);
    const of = person([marked('practical', 'failed', 5000), whole]);
    expect([
      standingAgain({ person: of, subject: 'process', part: 2 }),
      standingAgain({ person: of, subject: 'process' }),
      standingAgain({ person: of, subject: 'practical', part: 1 }),
      standingAgain({ person: of, subject: 'thesis', part: 1 }),
    ]).toEqual([low, whole, undefined, undefined]);
  });
});

describe('where a 补考 is held', () => {
  const plan = {
    ...{ planId: SITTING, title: '计划', people: 1, applicants: 1, share: 1 },
    source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '' },
  };
  const at = (sittingId: string, over = {}) => aPart([], { sittingId, plan, ...over });
  const [OTHER, ELSEWHERE] = ['00000000-0000-4000-8000-0000000000a2', '00000000-0000-4000-8000-0000000000ff'];
  const places = (attempts: readonly Attempt[], parts = [at(SITTING), at(OTHER)], resits: number | null = null) =>
    resitPlaces(offers(person([standing('practical', 'failed', attempts)]), { resits }), parts).map(
      ({ from }) => from.sittingId,
    );
  it('is the last sitting of the plan here in which they took it', () => {
    expect(places([attempt('practical', 'failed')])).toEqual([SITTING]);
    const all = [SITTING, OTHER, ELSEWHERE].map((sittingId) => attempt('practical', 'failed', { sittingId }));
    expect(places(all)).toEqual([OTHER]);
  });
  it('is nowhere here where a list brought it, where it is of no plan, or where nothing is offered', () => {
    expect(places([attempt('practical', 'failed', { sittingId: null })])).toEqual([]);
    expect(places([attempt('practical', 'failed')], [aPart([], { sittingId: SITTING })])).toEqual([]);
    expect(places([attempt('practical', 'failed')], [at(SITTING)], 0)).toEqual([]);
    const [resit] = offers(person([standing('practical', 'failed')]));
    expect(resitPlaces([{ ...resit!, subject: 'thesis' }], [at(SITTING)])).toEqual([]);
  });
});
