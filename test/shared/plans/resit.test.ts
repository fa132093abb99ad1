import { describe, expect, test } from 'vitest';
import type { Sitting } from '#shared/model/sitting.ts';
import { jointResults, type JointInput } from '#shared/plans/joint.ts';
import type { Part } from '#shared/plans/part.ts';
import { resitPlaces } from '#shared/plans/resit-places.ts';
import { resitsOf } from '#shared/plans/resit.ts';
import { FIRST_SETTINGS, type PlanSettings } from '#shared/plans/settings.ts';
import { aPart, brought, inPart, somebody } from '#test/support/plan-people.ts';

// 补考: until when, how often, which attempt counts, and the one re-review over all plans of the station.

const TODAY = '2026-11-28';
const ANNA = somebody('陈婷华', '120000199001010011');
const TECHNICIAN = { ...ANNA, level: 'technician' as const };
const under = (id: string, over: Partial<Sitting> = {}): Partial<Sitting> => ({
  policy: { id, version: '2', rulesHash: 'a'.repeat(64) },
  ...over,
});
const practical = (heldOn: string, outcome: 'passed' | 'failed', shown: string, over: Partial<Sitting> = {}): Part =>
  aPart([inPart(ANNA, { brings: [brought('practical', outcome, shown)] })], {
    ...under('tianjin-enterprise', over),
    heldOn,
  });
const scored = (score: number, on: string) => [{ ...ANNA, scores: [{ score, on }] }];
const settled = (over: Partial<PlanSettings>): PlanSettings => ({ ...FIRST_SETTINGS, ...over });
function asked(parts: readonly Part[], settings: PlanSettings = FIRST_SETTINGS, over: Partial<JointInput> = {}) {
  const joint = jointResults({ parts, theory: scored(7000, '2026-03-01'), settings, today: TODAY, ...over });
  const person = joint.people[0]!;
  return { person, resits: resitsOf(person, settings, TODAY) };
}

describe('how long', () => {
  test('until the first subject that was passed lapses', () => {
    const { resits } = asked([practical('2026-03-10', 'failed', '50.00')], settled({ validMonths: 12 }));
    expect(resits).toMatchObject([{ subject: 'practical', isOffered: true, until: '2027-03-01', attempt: 2 }]);
  });
  test('past it a subject is not taken again, and the reason says why not', () => {
    const { resits } = asked([practical('2026-03-10', 'failed', '50.00')], settled({ validMonths: 6 }));
    const ofPractical = resits.find(({ subject }) => subject === 'practical');
    expect(ofPractical).toMatchObject({ isOffered: false, until: '2026-09-01' });
    expect(ofPractical?.because).toMatchObject([{ code: 'resit_too_late', article: '计划规定' }]);
  });
});

describe('is not offered', () => {
  test('before its sitting is closed, or while another waits for its marks', () => {
    const open = { ...practical('2026-03-10', 'failed', '50.00'), isClosed: false };
    expect(asked([open]).resits[0]).toMatchObject({ isOffered: false, because: [{ code: 'sitting_not_closed' }] });
    const waiting = aPart([inPart(ANNA, { brings: [brought('practical', 'open', '')] })], {
      ...under('tianjin-enterprise'),
      heldOn: '2026-12-01',
    });
    expect(asked([practical('2026-03-10', 'failed', '50.00'), waiting]).resits[0]).toMatchObject({
      isOffered: false,
      because: [{ code: 'resit_planned' }],
    });
  });
  test('to who has no ID number: nothing could join both attempts', () => {
    const nobody = { ...ANNA, idNumber: '' };
    const part = aPart([inPart(nobody, { brings: [brought('practical', 'failed')] })], under('tianjin-enterprise'));
    expect(asked([part]).resits[0]).toMatchObject({ isOffered: false, because: [{ code: 'resit_without_number' }] });
  });
});

test('which attempt counts is as the plan settles it, and the standing says so', () => {
  const parts = [practical('2026-03-10', 'failed', '50.00'), practical('2026-05-10', 'failed', '40.00')];
  const counted = (counts: PlanSettings['counts']) => {
    const { standings } = asked(parts, settled(counts === undefined ? {} : { counts })).person;
    return standings.find(({ subject }) => subject === 'practical');
  };
  expect(counted(undefined)?.shown).toBe('40.00');
  expect(counted('best')?.shown).toBe('50.00');
  expect(counted('last')?.shown).toBe('40.00');
  expect(counted('best')?.because.at(-1)).toMatchObject({ code: 'attempt_counts', article: '计划规定' });
  const passedFirst = [practical('2026-03-10', 'passed', '80.00'), practical('2026-05-10', 'failed', '40.00')];
  const states = (['passed', 'best', 'last'] as const).map(
    (counts) => asked(passedFirst, settled({ counts })).person.standings[1]?.state,
  );
  expect(states).toEqual(['passed', 'passed', 'failed']);
});

test('a re-sit brings its own subject; what was held beside it counts only where nothing else was passed', () => {
  const panel = under('chongqing-crossover', { procedure: 'panel' });
  const all = (theory: 'passed' | 'failed', skill: 'passed' | 'failed') => [
    brought('theory', theory),
    brought('practical', skill),
    brought('review', 'passed'),
  ];
  const first = aPart([inPart(TECHNICIAN, { brings: all('passed', 'failed') })], { ...panel, heldOn: '2026-03-01' });
  const plan = {
    ...{ planId: crypto.randomUUID(), title: '第三批', people: 1, applicants: 1, share: 1 },
    source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '名册' },
    resit: { subject: 'practical' as const, people: [{ candidateId: TECHNICIAN.candidateId, attempt: 2 }] },
  };
  const again = aPart([inPart(TECHNICIAN, { brings: all('failed', 'passed') })], {
    ...{ ...panel, heldOn: '2026-05-01', plan },
  });
  const { person } = asked([first, again], settled({ counts: 'last' }), { theory: [] });
  expect(person.standings.map(({ subject, state }) => `${subject} ${state}`)).toEqual([
    'theory passed',
    'practical passed',
    'review passed',
  ]);
  expect(person.standings[1]?.attempts.map(({ attempt }) => attempt)).toEqual([null, 2]);
});

describe('the one re-review within a year (综合评审工作流程 四)', () => {
  const reviewed = (heldOn: string, occupation = '焊工', outcome: 'passed' | 'failed' = 'failed'): Part =>
    aPart([inPart({ ...TECHNICIAN, occupation }, { brings: [brought('review', outcome)] })], {
      ...under('tianjin-appraisal', { procedure: 'review', sittingId: crypto.randomUUID() }),
      heldOn,
    });
  const offered = (elsewhere: readonly Part[]) =>
    asked([reviewed('2026-06-01')], FIRST_SETTINGS, { elsewhere }).resits.find(({ subject }) => subject === 'review');
  test('is offered until the year is over', () => {
    expect(offered([])).toMatchObject({ isOffered: true, until: '2027-06-01' });
  });
  test('is one over every plan and sitting of the station', () => {
    expect(offered([reviewed('2026-02-01')])).toMatchObject({
      isOffered: false,
      because: [{ code: 're_review_used', article: '综合评审工作流程 四' }],
    });
    expect(offered([reviewed('2026-09-01', '焊工', 'passed')])).toMatchObject({ isOffered: false });
  });
  test('neither an older review nor one of another occupation uses it up', () => {
    expect(offered([reviewed('2024-02-01')])).toMatchObject({ isOffered: true });
    expect(offered([reviewed('2026-02-01', '电工')])).toMatchObject({ isOffered: true });
  });
});

test('a sitting is arranged for who took it in one; a list’s subject comes again as a list', () => {
  const plan = {
    ...{ planId: crypto.randomUUID(), title: '第三批', people: 1, applicants: 1, share: 1 },
    source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '名册' },
  };
  const part = practical('2026-03-10', 'failed', '50.00', { plan });
  const { resits } = asked([part], FIRST_SETTINGS, { theory: scored(3000, '2026-03-01') });
  expect(resits.map(({ subject }) => subject)).toEqual(['theory', 'practical']);
  expect(resitPlaces(resits, [part]).map(({ resit }) => resit.subject)).toEqual(['practical']);
});
