import { describe, expect, it } from 'vitest';
import { LEVEL_RULE, levelConcerns, unfitExaminers } from '#shared/documents/concerns/card-levels.ts';
import type { Level } from '#shared/model/basics.ts';
import type { ExaminerUpTo } from '#shared/model/card-level.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { OWN_SETTINGS } from '#shared/law/parts/verdict.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { aSheet, HAPPENED, official, sheets, standing } from '#test/support/by-hand.ts';

// Examiners by their card: one of each kind, all of whom have a sheet, and one more 考评员 who has none.

const people = [
  official('examiner', '高婷', { qualification: '高级考评员' }),
  official('examiner', '于辉', { qualification: '考评员' }),
  official('examiner-lead', '朱敏', { qualification: '' }),
  official('examiner', '程成', { qualification: '督导员' }),
  official('examiner', '孙佳', { qualification: '考评员' }),
];
const SHEETS = sheets(...['朱敏', '高婷', '于辉', '程成'].map((name) => aSheet('陈婷', name)));
const at = (
  upTo: ExaminerUpTo | undefined,
  over: Partial<Sitting> = {},
  state: Partial<SittingState> = {},
): SittingState => {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
  return standing(
    people,
    [],
    { sheets: SHEETS, ...state },
    { settings: upTo === undefined ? settings : { ...settings, examinerUpTo: upTo }, ...over },
  );
};
const names = (state: SittingState): string[] => unfitExaminers(state).map(({ name }) => name);

describe('a card that does not reach the level', () => {
  it.each<[ExaminerUpTo, Level, string[]]>([
    ['advanced', 'advanced', ['朱敏', '程成']],
    ['advanced', 'technician', ['于辉', '朱敏', '程成']],
    ['intermediate', 'intermediate', ['朱敏', '程成']],
    ['intermediate', 'advanced', ['于辉', '朱敏', '程成']],
  ])('where 考评员 go up to %s, and the sitting is of %s: in the order of the staff list', (upTo, level, unfit) => {
    expect(names(at(upTo, { level }))).toEqual(unfit);
  });

  it('is asked where the sitting says so, from edition 9 on, of 技能操作 alone', () => {
    const level = 'technician';
    expect(names(at(undefined, { level }))).toEqual([]);
    expect([8, 9].map((edition) => names(at('advanced', { level, edition })).length)).toEqual([0, 3]);
    expect(
      (['practical', 'panel', 'review', 'recognition'] as const).map(
        (procedure) => names(at('advanced', { level, procedure })).length,
      ),
    ).toEqual([3, 0, 0, 0]);
    expect(names(at('advanced', {}, { sitting: null }))).toEqual([]);
  });

  it('of whoever has no sheet is nothing yet', () => {
    expect(names(at('intermediate', {}, { sheets: sheets(aSheet('陈婷', '孙佳')) }))).toEqual(['孙佳']);
    expect(names(at('intermediate', {}, { sheets: new Map() }))).toEqual([]);
  });
});

describe('one concern of the sitting', () => {
  const own = { source: OWN_SETTINGS, article: OWN_SETTINGS };
  const because = [
    { code: 'level_unfit.于辉', text: '于辉为考评员，不能考评本等级', ...own },
    { code: 'level_unfit.朱敏', text: '朱敏没有考评资格，不能考评本等级', ...own },
    { code: 'level_unfit.程成', text: '程成为督导员，不能考评本等级', ...own },
  ];
  const concern = {
    ...{ rule: 'room.level', candidateId: null, standing: 'unmet', because },
    title: ['考评资格与等级', 'Examiners’ cards and the level'],
  };
  const answerOf = (codes: readonly string[]) => ({
    ...{ rule: LEVEL_RULE, candidateId: null, codes: [...codes], reason: '已报备', ...HAPPENED },
  });
  const answeredWith = (codes: readonly string[]) =>
    levelConcerns(at('intermediate', {}, { answers: new Map([[factsKey('room.level', null), answerOf(codes)]]) }));

  it('names each who is unfit under a code of their own', () => {
    expect(levelConcerns(at('intermediate'))).toEqual([{ ...concern, answer: null }]);
  });

  it('is answered for where the answer covers every one of them', () => {
    const codes = because.map(({ code }) => code);
    expect(answeredWith(codes)).toEqual([{ ...concern, answer: answerOf(codes) }]);
    expect(answeredWith(codes.slice(1))).toEqual([{ ...concern, answer: null }]);
  });

  it('is none where every card reaches the level', () => {
    expect(levelConcerns(at('advanced', {}, { sheets: sheets(aSheet('陈婷', '高婷')) }))).toEqual([]);
  });
});
