import { describe, expect, it } from 'vitest';
import { OCCUPATION_RULE, occupationConcerns } from '#shared/documents/concerns/card-occupations.ts';
import { OWN_SETTINGS } from '#shared/law/parts/verdict.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Role } from '#shared/model/staff.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { aSheet, HAPPENED, official, sheets, standing } from '#test/support/by-hand.ts';

// Whose card names the sitting's occupation (焊工, 6-18-02-04), and whose does not; 孙佳 has no sheet.

const ASKED = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2, cardOccupation: 'answered' } as const;
const at = (
  role: Role,
  over: Partial<Sitting> = {},
  state: Partial<SittingState> = {},
  marking: readonly string[] = ['程成', '于辉', '周婷'],
): SittingState =>
  standing(
    [
      official(role, '周婷', { occupations: '电工、焊工' }),
      official(role, '于辉', { occupations: '电工' }),
      official(role, '程成'),
      official(role, '孙佳', { occupations: '钳工' }),
    ],
    [],
    { sheets: sheets(...marking.map((name) => aSheet('陈婷', name))), ...state },
    { settings: ASKED, ...over },
  );

const own = { source: OWN_SETTINGS, article: OWN_SETTINGS };
const concernOf = (card: string) => ({
  ...{ rule: 'room.occupation', candidateId: null, standing: 'unmet', answer: null },
  title: ['考评资格与职业', 'Examiners’ cards and the occupation'],
  because: [
    { code: 'occupation_unfit.于辉', text: `于辉的${card}为电工，没有本职业（工种）`, ...own },
    { code: 'occupation_unfit.程成', text: `程成的${card}没有登记职业（工种）`, ...own },
  ],
});

describe('whoever marks with a card of another occupation', () => {
  it.each<[Role, Sitting['procedure'], string]>([
    ['examiner', 'practical', '考评员证'],
    ['examiner-lead', 'practical', '考评员证'],
    ['expert', 'panel', '专业方向'],
    ['expert-lead', 'review', '专业方向'],
  ])('as %s in %s is told by their %s, in the order of the staff list', (role, procedure, card) => {
    expect(occupationConcerns(at(role, { procedure }))).toEqual([concernOf(card)]);
  });

  it('is asked where the sitting says so, and marks are given, by the edition of each procedure', () => {
    const counts = (over: Partial<Sitting>) => occupationConcerns(at('expert', over)).length;
    expect(counts({ settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 } })).toBe(0);
    expect(counts({ procedure: 'recognition' })).toBe(0);
    expect([8, 9].map((edition) => counts({ edition }))).toEqual([0, 1]);
    expect([9, 10].map((edition) => counts({ edition, procedure: 'panel' }))).toEqual([0, 1]);
    expect(occupationConcerns(at('examiner', {}, { sitting: null }))).toEqual([]);
  });

  it('is no concern while whoever has a sheet has the occupation on their card', () => {
    expect(occupationConcerns(at('examiner', {}, {}, ['周婷']))).toEqual([]);
    expect(occupationConcerns(at('examiner', {}, {}, []))).toEqual([]);
    expect(occupationConcerns(at('examiner', {}, {}, ['孙佳']))[0]?.because.map(({ code }) => code)).toEqual([
      'occupation_unfit.孙佳',
    ]);
  });

  it('is answered for where the answer covers every one of them', () => {
    const answeredFor = (...codes: string[]) => {
      const answer = { rule: OCCUPATION_RULE, candidateId: null, codes, reason: '已报备', ...HAPPENED };
      const answers = new Map([[factsKey('room.occupation', null), answer]]);
      return { answer, found: occupationConcerns(at('examiner', {}, { answers })) };
    };
    const all = answeredFor('occupation_unfit.于辉', 'occupation_unfit.程成');
    expect(all.found).toEqual([{ ...concernOf('考评员证'), answer: all.answer }]);
    expect(answeredFor('occupation_unfit.程成').found).toEqual([concernOf('考评员证')]);
  });
});
