import { describe, expect, it } from 'vitest';
import type { AskedSubject } from '#shared/documents/parts/subjects.ts';
import { byPlan, FIRST_SETTINGS, type Counting } from '#shared/plans/settings.ts';
import {
  isFailed,
  isPassed,
  NO_EXCUSE,
  standingIn,
  withinValidity,
  type Attempt,
  type Excuse,
  type Standing,
} from '#shared/plans/standing.ts';

// Which of several attempts counts, what a copy may not say otherwise, what excuses from taking it, and how long a pass lasts.

const asked: AskedSubject = { subject: 'theory', because: byPlan('theory_asked', '计划考核理论') };
const own = byPlan('own', '本次');
const attempt = (on: string, outcome: Attempt['outcome'], shown = '', over: Partial<Attempt> = {}): Attempt => ({
  ...{ subject: 'theory', outcome, shown, because: [own], on, sittingId: null, isClosed: true, attempt: null },
  ...over,
});
type Over = { readonly counts?: Counting; readonly validMonths?: number | null; readonly copy?: Attempt | null };
const stands = (
  attempts: readonly Attempt[],
  { counts, validMonths = null, copy = null }: Over = {},
  excuse = NO_EXCUSE,
) => standingIn(asked, attempts, copy, excuse, { validMonths, ...(counts === undefined ? {} : { counts }) });
const said = ({ state, shown, because }: Standing) => [state, shown, ...because.map(({ code }) => code)];

const [PASS, LATER_FAIL] = [attempt('2026-01-10', 'passed', '80.00'), attempt('2026-06-10', 'failed', '50.00')];

describe('of several attempts', () => {
  it('a pass counts over a later fail, unless the plan says that the last one does', () => {
    const all = [LATER_FAIL, PASS];
    expect(
      [stands(all), stands(all, { counts: 'passed' }), stands(all, { counts: 'last' })].map(({ state }) => state),
    ).toEqual([...['passed', 'passed', 'failed']]);
    expect(stands(all).attempts).toEqual(all);
    expect(stands(all).counts).toBe(PASS);
  });

  it('the latest that passed counts, else the latest; what is not decided yet counts only where nothing else is', () => {
    const again = attempt('2026-08-10', 'passed', '70.00');
    const open = attempt('2026-09-10', 'open');
    expect(stands([again, PASS, LATER_FAIL]).counts).toBe(again);
    const failed = attempt('2026-02-10', 'failed', '40.00');
    expect([stands([LATER_FAIL, failed]).counts, stands([failed, LATER_FAIL]).counts]).toEqual([
      LATER_FAIL,
      LATER_FAIL,
    ]);
    expect([stands([failed, open]).counts, stands([open, attempt('2026-08-01', 'invalid')]).counts]).toEqual([
      failed,
      open,
    ]);
    expect(stands([failed, attempt('2026-02-11', 'absent')]).state).toBe('absent');
    // two on one day stand in the order of the record
    const sameDay = attempt(LATER_FAIL.on, 'failed', '55.00');
    expect(stands([LATER_FAIL, sameDay]).counts).toBe(sameDay);
  });

  it('the best one counts where the plan says so, of those that are still valid on the last day', () => {
    const [low, high] = [attempt('2026-05-10', 'passed', '65.00'), attempt('2026-01-10', 'passed', '90.00')];
    expect(stands([low, high], { counts: 'best' }).counts).toBe(high);
    expect(stands([low, high], { counts: 'best', validMonths: 4 }).counts).toBe(high);
    expect(stands([low, high], { counts: 'best', validMonths: 3 }).counts).toBe(low);
    const fails = [attempt('2026-01-10', 'failed', '55.00'), attempt('2026-05-10', 'failed', '50.00')];
    expect(stands(fails, { counts: 'best' }).counts).toBe(fails[0]);
    // a pass of long ago is no reason to count only passes
    expect(stands([high, fails[1]!], { counts: 'best', validMonths: 1 }).counts).toBe(fails[1]);
    const equal = attempt('2026-06-10', 'passed', '90.00');
    expect(stands([high, equal], { counts: 'best' }).counts).toBe(equal);
    expect(stands([attempt('2026-01-10', 'absent'), attempt('2026-02-10', 'void')], { counts: 'best' }).state).toBe(
      'void',
    );
  });

  it.each([
    ['passed', undefined, '有合格的取合格成绩', '2026-01-10'],
    ['best', 'best', '取有效期内最好的一次', '2026-01-10'],
    ['last', 'last', '取最后一次', '2026-06-10'],
  ] as const)('the reason says which and by what: %s', (_, counts, words, on) => {
    const of = stands([PASS, LATER_FAIL], counts === undefined ? {} : { counts });
    expect(of.because.map(({ code, text }) => [code, text])).toEqual([
      ['own', '本次'],
      ['attempt_counts', `理论考过 2 次，以 ${on} 的成绩为准：${words}`],
    ]);
  });

  it('nothing is said of which counts where only one is decided', () => {
    expect(said(stands([PASS]))).toEqual(['passed', '80.00', 'own']);
    expect(said(stands([PASS, attempt('2026-07-01', 'open')]))).toEqual(['passed', '80.00', 'own']);
  });

  it('one that a 补考 held beside its subject counts only where nothing else was passed', () => {
    const beside = attempt('2026-08-10', 'failed', '30.00', { isBeside: true });
    expect(stands([PASS, beside], { counts: 'last' })).toMatchObject({ state: 'passed', attempts: [PASS] });
    expect(stands([LATER_FAIL, { ...beside, outcome: 'passed' }])).toMatchObject({ state: 'passed' });
    expect(stands([LATER_FAIL, beside], { counts: 'last' }).counts).toBe(beside);
  });

  it('whoever was stopped took nothing: all that counts while it is last, and no attempt afterwards', () => {
    const stopped = (on: string) => attempt(on, 'ineligible');
    expect(stands([LATER_FAIL, stopped('2026-07-01')]).attempts).toEqual([stopped('2026-07-01')]);
    expect(stands([LATER_FAIL, stopped('2026-06-10')]).state).toBe('ineligible');
    expect(stands([stopped('2026-01-01'), LATER_FAIL]).attempts).toEqual([LATER_FAIL]);
    expect(stands([PASS, stopped('2026-07-01')])).toMatchObject({ state: 'passed', attempts: [PASS] });
  });
});

describe('a copy that another sitting was told', () => {
  const copy = (outcome: Attempt['outcome'], shown: string) => attempt('2026-03-01', outcome, shown);
  it('counts where there is nothing else', () => {
    expect(stands([], { copy: copy('passed', '80.00') })).toMatchObject({ state: 'passed', shown: '80.00' });
    expect(stands([]).state).toBe('missing');
  });
  it('that says otherwise leaves the subject invalid until somebody looks', () => {
    const of = stands([PASS], { copy: copy('passed', '81.00') });
    expect([...said(of), of.because[0]?.text]).toEqual([
      ...['invalid', '', 'theory_differs', '理论两处记录不同：80.00，另一场次内导入的是 81.00，须先核对更正'],
    ]);
    const absent = stands([attempt('2026-01-10', 'absent')], { copy: copy('failed', '') });
    expect(absent.because[0]?.text).toBe('理论两处记录不同：没有分数，另一场次内导入的是 没有分数，须先核对更正');
    expect(stands([PASS], { copy: copy('failed', '80.00') }).state).toBe('invalid');
  });
  it('may be of any attempt, and has two decimals where a verdict needs three', () => {
    expect(stands([PASS, LATER_FAIL], { copy: copy('failed', '50.00') }).state).toBe('passed');
    const exact = attempt('2026-01-10', 'failed', '59.997');
    expect(stands([exact], { copy: copy('failed', '60.00') }).state).toBe('failed');
    expect(stands([attempt('2026-01-10', 'failed', '59.99')], { copy: copy('failed', '59.98') }).state).toBe('invalid');
  });
  it('does not matter while nothing is decided', () => {
    expect(stands([attempt('2026-01-10', 'open')], { copy: copy('passed', '80.00') }).state).toBe('open');
  });
});

describe('免考', () => {
  const met: Excuse = { isExempt: false, exemption: { standing: 'met', because: [byPlan('ground', '')] } };
  const lacks: Excuse = { isExempt: false, exemption: { standing: 'lacks', because: [byPlan('lacking', '')] } };
  it('stands on a met application, over marks that are not decided and under one that is', () => {
    expect(said(stands([], {}, met))).toEqual(['exempt', '', 'ground']);
    expect(said(stands([attempt('2026-01-10', 'open')], {}, met))).toEqual(['exempt', '', 'ground']);
    expect(stands([LATER_FAIL], {}, met).state).toBe('failed');
  });
  it('that a list names is unproven without one, and says what is lacking', () => {
    const isExempt = { isExempt: true };
    expect(said(stands([], {}, { ...NO_EXCUSE, ...isExempt }))).toEqual([
      'unproven',
      '',
      'theory_exempt_without_ground',
    ]);
    const [reason] = stands([], {}, { ...NO_EXCUSE, ...isExempt }).because;
    expect(reason?.text).toBe('成绩表记为免考，没有符合条件的贯通申报作为依据');
    expect(said(stands([], {}, { ...lacks, ...isExempt }))).toEqual(['unproven', '', 'lacking']);
  });
  it('that is only applied for leaves the subject missing, or as far as it came', () => {
    expect(said(stands([], {}, lacks))).toEqual(['missing', '', 'lacking']);
    expect(said(stands([]))).toEqual(['missing', '']);
    expect(said(stands([attempt('2026-01-10', 'open')], {}, lacks))).toEqual(['open', '', 'own']);
  });
});

describe('a pass lasts as many months as the plan says', () => {
  const of = (months: number | null, today: string, ...all: readonly Standing[]) =>
    withinValidity(all, { ...FIRST_SETTINGS, validMonths: months }, today);
  const passed = stands([PASS]);
  const practical = { ...stands([attempt('2026-07-10', 'passed', '70.00')]), subject: 'practical' as const };
  const missing = { ...stands([]), subject: 'practical' as const };
  it('to the day, counted to the last subject once all are passed', () => {
    expect(of(6, '2030-01-01', passed, practical).map(({ state }) => state)).toEqual(['passed', 'passed']);
    expect(of(5, '2026-07-11', passed, practical).map(({ state }) => state)).toEqual(['lapsed', 'passed']);
    expect(of(5, '2026-07-11', practical, passed).map(({ state }) => state)).toEqual(['passed', 'lapsed']);
    expect(of(null, '2030-01-01', passed, practical)).toEqual([passed, practical]);
  });
  it('counted to today while one is still to come', () => {
    expect(of(6, '2026-07-10', passed, missing)[0]?.state).toBe('passed');
    const [lapsed, other] = of(6, '2026-07-11', passed, missing);
    expect([lapsed?.state, other]).toEqual(['lapsed', missing]);
    expect(lapsed?.because.map(({ code, text }) => `${code} ${text}`)).toEqual([
      ...['own 本次', 'theory_lapsed 理论成绩 6 个月有效，2026-01-10 合格的到 2026-07-10 为止'],
    ]);
  });
  it('of nobody who failed or was excused', () => {
    const failed = stands([attempt('2020-01-01', 'failed', '50.00')]);
    const exempt = stands([], {}, { isExempt: false, exemption: { standing: 'met', because: [] } });
    expect(of(1, '2026-07-11', failed, exempt).map(({ state }) => state)).toEqual(['failed', 'exempt']);
  });
});

it('passed, excused, failed, absent and void are told apart from what is still to come', () => {
  const states = [
    'passed',
    'exempt',
    'failed',
    'absent',
    'void',
    'open',
    'lapsed',
    'unproven',
    'missing',
    'invalid',
    'ineligible',
  ] as const;
  expect(states.filter((state) => isPassed({ state }))).toEqual(['passed', 'exempt']);
  expect(states.filter((state) => isFailed({ state }))).toEqual(['failed', 'absent', 'void']);
});
