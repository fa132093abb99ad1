import { describe, expect, it } from 'vitest';
import type { Person, Role } from '#shared/model/staff.ts';
import { lacksOf, stopsScoring, type Lack } from '#shared/progress/lacks.ts';
import { SENIOR_EXAMINER } from '#shared/record/draw.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { CODE_DRAW } from '#shared/record/room-draw.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import { aCandidate, aPerson, aSitting, readySitting } from '#test/support/sitting.ts';

// What each list still lacks, one short and just enough, and which of it keeps everybody from scoring.

const inList = (state: SittingState, wanted: Lack['list']): Lack | null =>
  lacksOf(state).find(({ list }) => list === wanted) ?? null;
const peopleOf = (...people: readonly Person[]) => new Map(people.map((one) => [one.personId, one]));
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
const practical = readySitting({ edition: 10, settings });
const [first, second] = practical.candidates.map(({ candidateId }) => candidateId) as [string, string];
const when = { at: '', by: null, seq: 9 };

it('a sitting that is ready lacks nothing', () => expect(lacksOf(practical.state)).toEqual([]));

it('codes are to be drawn where the sitting asks for them, and nothing else is', () => {
  const sitting = aSitting({ edition: 10, settings: { ...settings, codes: 'until_decided' } });
  const coded = { ...practical.state, sitting };
  expect(lacksOf(coded)).toEqual([{ list: 'lots', kind: 'missing' }]);
  expect(lacksOf({ ...coded, draws: [{ rule: CODE_DRAW, facts: {}, ...when }] })).toEqual([]);
});

it('where there are several panels everybody is assigned to one', () => {
  const panels = [{ name: '第一组', scorers: practical.scorers.slice(0, 2).map(({ personId }) => personId) }];
  const assigned = (...ids: readonly string[]) =>
    new Map(ids.map((id) => [id, { panel: '第一组', reason: '', ...when }]));
  const lack = (...ids: readonly string[]) =>
    inList({ ...practical.state, panels, assigned: assigned(...ids) }, 'panels');
  expect([lack(), lack(first), lack(first, second)]).toEqual([
    { list: 'panels', kind: 'unassigned', have: 0, need: 2 },
    { list: 'panels', kind: 'unassigned', have: 1, need: 2 },
    null,
  ]);
});

describe('staff', () => {
  const staff = (state: SittingState) => inList(state, 'staff');
  const head = aPerson('site-head', '罗芳');
  it('is missing where nobody is named but whom the sitting was opened with', () => {
    const root = { personId: head.personId, publicKey: '' };
    const alone = { ...practical.state, people: peopleOf(head) };
    expect(staff({ ...alone, root })).toEqual({ list: 'staff', kind: 'missing' });
    expect(staff(alone)).toEqual({ list: 'staff', kind: 'few_examiners', have: 0, need: 2 });
    const one = { ...practical.state, root, people: peopleOf(head, practical.scorers[0]!) };
    expect(staff(one)).toEqual({ list: 'staff', kind: 'few_examiners', have: 1, need: 2 });
  });
  it('is enough at as many as score a candidate, then lacks who signs: lead, checker, supervisor', () => {
    const of = (...roles: readonly Role[]) =>
      staff({ ...practical.state, people: peopleOf(...roles.map((role) => aPerson(role, role))) });
    const lacking = (...roles: readonly Role[]) => ({ list: 'staff', kind: 'roles', roles });
    expect(of('examiner', 'checker')).toEqual({ list: 'staff', kind: 'few_examiners', have: 1, need: 2 });
    expect(of('examiner', 'examiner')).toEqual(lacking('examiner-lead', 'checker', 'supervisor'));
    expect(of('examiner', 'examiner-lead', 'checker')).toEqual(lacking('supervisor'));
    expect(of('examiner', 'examiner-lead', 'supervisor')).toEqual(lacking('checker'));
    expect(of('examiner', 'examiner', 'checker', 'supervisor')).toEqual(lacking('examiner-lead'));
    expect(of('examiner', 'examiner-lead', 'checker', 'supervisor')).toBeNull();
  });
  it('before there is a sitting has to score with one', () => {
    expect(staff({ ...EMPTY_STATE, people: peopleOf(head) })).toEqual({
      ...{ list: 'staff', kind: 'few_examiners', have: 0, need: 1 },
    });
    const lead = aPerson('examiner-lead', '罗辉莉');
    expect(staff({ ...EMPTY_STATE, people: peopleOf(lead) })).toEqual({
      ...{ list: 'staff', kind: 'roles', roles: ['checker', 'supervisor'] },
    });
  });
});

describe('a review', () => {
  const seniors = ['程成', '孙佳'].map((name) => ({ ...aPerson('expert', name), qualification: SENIOR_EXAMINER }));
  const state: SittingState = {
    ...EMPTY_STATE,
    sitting: aSitting({ procedure: 'review', edition: 10, settings }),
    people: peopleOf(...seniors, aPerson('checker', '宋勇'), aPerson('supervisor', '邓芳磊')),
    candidates: new Map([first, second].map((id) => [id, aCandidate('001', '彭博')])),
  };
  it('draws from as many senior examiners as it asks for, and the draw names the lead', () => {
    expect(inList(state, 'staff')).toBeNull();
    const people = peopleOf(seniors[0]!, ...[...state.people.values()].slice(2));
    expect(inList({ ...state, people }, 'staff')).toEqual({
      ...{ list: 'staff', kind: 'few_senior_examiners', have: 1, need: 2 },
    });
    expect(inList(state, 'draw')).toEqual({ list: 'draw', kind: 'missing' });
    // nobody of the draw is on the list any more: the staff list says so, and not the draw
    expect(inList({ ...state, drawn: ['gone'] }, 'draw')).toBeNull();
    expect(inList({ ...state, drawn: [seniors[0]!.personId] }, 'draw')).toEqual({
      ...{ list: 'draw', kind: 'roles', roles: ['expert-lead'] },
    });
  });
  it('needs both scores of everybody', () => {
    const scores = (...each: readonly (readonly [string, Partial<Record<'theory' | 'practical', SubjectScore>>])[]) =>
      inList({ ...state, subjectScores: new Map(each) }, 'scores');
    const both = { theory: 6000, practical: 'exempt' as const };
    const few = (have: number) => ({ list: 'scores', kind: 'few_scores', have, need: 2 });
    expect(scores()).toEqual({ list: 'scores', kind: 'missing' });
    expect([scores([first, both]), scores([first, both], [second, { theory: 1 }])]).toEqual([few(1), few(1)]);
    expect(scores([first, { practical: 1 }], [second, { theory: 1 }])).toEqual(few(0));
    expect(scores([first, both], [second, both])).toBeNull();
  });
});

it('only what is missing altogether stops the scoring, and nobody at all who scores', () => {
  const count = (kind: 'few_senior_examiners' | 'few_examiners' | 'few_scores' | 'unassigned', have: number): Lack => ({
    ...{ list: 'staff', kind, have, need: 3 },
  });
  const lacks: readonly Lack[] = [
    ...[{ list: 'scheme', kind: 'missing' } as const, { list: 'scores', kind: 'missing' } as const],
    ...[count('few_examiners', 0), count('few_examiners', 1), count('few_senior_examiners', 0)],
    ...[count('few_scores', 0), count('unassigned', 0), { list: 'staff', kind: 'roles', roles: [] } as const],
  ];
  expect(lacks.map(stopsScoring)).toEqual([true, false, true, false, false, false, false, false]);
});
