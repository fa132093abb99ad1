import { describe, expect, it } from 'vitest';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Person, Role } from '#shared/model/staff.ts';
import { lacksOf, stopsScoring, type Lack } from '#shared/progress/lacks.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';

const people = (...roles: Role[]): Pick<SittingState, 'people'> => ({
  people: new Map(roles.map((role, index) => [String(index), { personId: String(index), role } as Person])),
});
const settings = { settings: { examinersPerCandidate: 3 } };
const practical = { ...EMPTY_STATE, sitting: { procedure: 'practical', ...settings } } as SittingState;
const review = { ...EMPTY_STATE, sitting: { procedure: 'review', ...settings } } as SittingState;
const panel = { ...EMPTY_STATE, sitting: { procedure: 'panel', ...settings } } as SittingState;

const listsOf = (state: SittingState) => lacksOf(state).map(({ list }) => list);
const inList = (state: SittingState, wanted: Lack['list']) => lacksOf(state).find(({ list }) => list === wanted);

describe('what a sitting lacks', () => {
  it('is everything while nothing is there, in the order of the checklist', () => {
    expect(lacksOf(EMPTY_STATE)).toEqual(
      ['sitting', 'staff', 'roster', 'scheme'].map((list) => ({ list, kind: 'missing' })),
    );
    expect(listsOf(review)).toEqual(['staff', 'draw', 'roster', 'scores', 'scheme']);
  });

  it('is nothing of what is there', () => {
    const candidates = new Map([['1', {} as Candidate]]);
    const scheme = { title: '方案', tasks: [] };
    expect(listsOf({ ...practical, candidates, scheme })).toEqual(['staff']);
    const scored = { ...review, candidates, scheme, drawn: ['1'] };
    expect(inList({ ...scored, subjectScores: new Map([['1', { theory: 6000 }]]) }, 'scores')).toMatchObject({
      kind: 'few_scores',
      have: 0,
      need: 1,
    });
    const both = new Map([['1', { theory: 6000, practical: 'exempt' }]] as const);
    expect(listsOf({ ...scored, subjectScores: both })).toEqual(['staff']);
  });

  it('is the lead of a drawn panel whom a later staff list took away', () => {
    const drawn = ['0', '1'];
    expect(inList({ ...review, ...people('expert-lead', 'expert'), drawn }, 'draw')).toBeUndefined();
    expect(inList({ ...review, ...people('expert', 'expert'), drawn }, 'draw')).toEqual({
      list: 'draw',
      kind: 'roles',
      roles: ['expert-lead'],
    });
  });

  it.each([
    [practical, ['examiner', 'examiner'], { kind: 'few_examiners', have: 2, need: 3 }],
    [
      practical,
      ['examiner', 'examiner', 'examiner'],
      { kind: 'roles', roles: ['examiner-lead', 'checker', 'supervisor'] },
    ],
    [practical, ['expert', 'expert', 'expert'], { kind: 'few_examiners', have: 0, need: 3 }],
    [panel, ['expert-lead', 'expert', 'expert', 'checker'], { kind: 'roles', roles: ['supervisor'] }],
    [panel, ['expert-lead', 'expert', 'expert', 'checker', 'supervisor'], undefined],
    [review, ['expert', 'checker'], { kind: 'few_senior_examiners', have: 0, need: 3 }],
  ] as const)('of staff counts who scores and who signs', (state, roles, lack) => {
    const found = inList({ ...state, ...people(...roles) }, 'staff');
    expect(found).toEqual(lack === undefined ? undefined : { list: 'staff', ...lack });
  });

  it('stops the scoring only where nobody could score at all', () => {
    const stops = (roles: readonly Role[]) => lacksOf({ ...practical, ...people(...roles) }).filter(stopsScoring);
    expect(stops([]).map(({ list }) => list)).toEqual(['staff', 'roster', 'scheme']);
    expect(stops(['clerk']).map(({ list }) => list)).toEqual(['staff', 'roster', 'scheme']);
    expect(stops(['examiner']).map(({ list }) => list)).toEqual(['roster', 'scheme']);
    expect(stopsScoring({ list: 'scores', kind: 'missing' })).toBe(false);
  });
});
