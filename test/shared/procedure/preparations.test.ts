import { describe, expect, it } from 'vitest';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Person, Role } from '#shared/model/staff.ts';
import { preparationsOf } from '#shared/procedure/preparations.ts';
import { EMPTY_STATE, type SittingState } from '#shared/record/state.ts';

const people = (...roles: Role[]): Pick<SittingState, 'people'> => ({
  people: new Map(roles.map((role, index) => [String(index), { personId: String(index), role } as Person])),
});
const settings = { settings: { examinersPerCandidate: 3 } };
const practical = { ...EMPTY_STATE, sitting: { procedure: 'practical', ...settings } } as SittingState;
const panel = { ...EMPTY_STATE, sitting: { procedure: 'panel', ...settings } } as SittingState;

describe('what is still to prepare', () => {
  it('is everything while nothing is there', () => {
    const missing = { kind: 'missing' };
    expect(preparationsOf(EMPTY_STATE)).toEqual({
      ...{ sitting: missing, staff: missing, roster: missing, scheme: missing },
      ...{ draw: null, scores: null },
    });
  });

  it('is nothing of what is there', () => {
    const candidates = new Map([['1', {} as Candidate]]);
    expect(preparationsOf({ ...practical, candidates, scheme: { title: '方案', tasks: [] } })).toMatchObject({
      sitting: null,
      roster: null,
      scheme: null,
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
    [panel, ['expert-lead', 'expert', 'expert', 'checker', 'supervisor'], null],
  ] as const)('of staff counts who scores and who signs', (state, roles, lack) => {
    expect(preparationsOf({ ...state, ...people(...roles) }).staff).toEqual(lack);
  });
});
