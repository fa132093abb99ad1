import { describe, expect, it } from 'vitest';
import { applicantsOf, proposeSittings } from '#shared/importing/propose-sittings.ts';
import type { CandidateRow } from '#shared/importing/read-candidate.ts';
import type { Level } from '#shared/model/basics.ts';
import { planSchema } from '#shared/model/plan.ts';
import { aCandidate } from '#test/support/sitting.ts';

const rowsOf = (occupation: string, level: Level, count: number): CandidateRow[] =>
  Array.from({ length: count }, (_, nth) => ({
    ...{ key: `${occupation}/${level}/${String(nth)}`, sheet: '报名表', sheetRow: nth + 2, normalised: [] },
    stated: { name: '', idNumber: '', level: '', employer: '' },
    candidate: { ...aCandidate('', `考生${String(nth)}`), occupation, level },
  }));
const ROSTER = [
  ...rowsOf('焊工', 'technician', 7),
  ...rowsOf('焊工', 'advanced', 10),
  ...rowsOf('电工', 'advanced', 3),
];

describe('the sittings a roster of several levels asks for', () => {
  it('puts everybody into exactly one, and nobody of another level or occupation beside them', () => {
    const sittings = proposeSittings(ROSTER, { most: 4, rooms: ['甲', '乙'] });
    const keys = sittings.flatMap(({ people }) => people.map(({ key }) => key));
    expect(keys.toSorted()).toEqual(ROSTER.map(({ key }) => key).toSorted());
    for (const { occupation, level, people } of sittings)
      expect(people.every(({ candidate }) => candidate.occupation === occupation && candidate.level === level)).toBe(
        true,
      );
    expect(sittings.map(({ level, people, room }) => [level, people.length, room])).toEqual([
      ['advanced', 3, '甲'],
      ['advanced', 4, '乙'],
      ['advanced', 3, '甲'],
      ['technician', 4, '乙'],
      ['technician', 3, '甲'],
      ['advanced', 3, '乙'],
    ]);
  });

  it('counts applicants by occupation through all levels and sittings', () => {
    const sittings = proposeSittings(ROSTER, { most: 4, rooms: [] });
    expect(applicantsOf(sittings, '焊工')).toBe(17);
    expect(applicantsOf(sittings, '电工')).toBe(3);
  });
});

it('a plan whose figures contradict each other is no plan', () => {
  const source = { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '报名表' };
  const plan = { planId: crypto.randomUUID(), title: '第三批', source, people: 20, applicants: 17, share: 10 };
  expect(planSchema.safeParse(plan).success).toBe(true);
  expect(planSchema.safeParse({ ...plan, share: 18 }).success).toBe(false);
  expect(planSchema.safeParse({ ...plan, applicants: 21 }).success).toBe(false);
});
