import { expect, it } from 'vitest';
import { allKnown, knownOrNobody, notThere, roleOf } from '#shared/conduct/known.ts';
import { namesakesTold } from '#shared/conduct/namesakes.ts';
import { columnsSound } from '#shared/conduct/roster-columns.ts';
import { areOfRoster } from '#shared/conduct/roster-scores.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import { answerOf, assessed, official, standing, withSitting } from '#test/support/by-hand.ts';

const [clerk, chen, peng] = [official('clerk', '赵洋浩'), assessed('陈婷华'), assessed('彭博')];
const state = standing([clerk], [chen, peng]);

it('knows candidates, and who writes', () => {
  expect([null, '彭博', '无名'].map((id) => answerOf(knownOrNobody(state, id)))).toEqual([
    ...['fine', 'fine', 'candidate_unknown'],
  ]);
  const all = (...ids: string[]) =>
    answerOf(
      allKnown(
        state,
        ids.map((candidateId) => ({ candidateId })),
      ),
    );
  expect([all(), all('彭博', '陈婷华'), all('彭博', '无名'), all('无名')]).toEqual([
    ...['fine', 'fine', 'candidate_unknown', 'candidate_unknown'],
  ]);
  expect(['赵洋浩', '无名', '', null].map((actor) => roleOf(state, actor))).toEqual(['clerk', null, null, null]);
});

it('says why somebody is not there', () => {
  expect((['absent', 'void', 'ineligible'] as const).map((gone) => answerOf(notThere(gone, '彭博')))).toEqual([
    ...['candidate_absent name=彭博', 'candidate_void name=彭博', 'candidate_ineligible name=彭博'],
  ]);
});

it('takes namesakes only by their numbers, from edition 7 on', () => {
  const [ONE, TWO] = ['120000199001010011', '120000199001010038'] as const;
  const told = (first: string, second: string, name = '赵洋浩', edition = 10): string =>
    answerOf(
      namesakesTold(
        withSitting(standing([official('clerk', '甲', { name: '赵洋浩', idNumber: first })], []), { edition }),
        {
          candidates: [assessed('乙', { name, idNumber: second })],
        },
      ),
    );
  const untold = (name: string) => `namesakes_untold name=${name}`;
  expect([told(ONE, TWO), told(ONE, ''), told('', TWO), told('', ''), told(' ', TWO)]).toEqual([
    ...['fine', untold('赵洋浩'), untold('赵洋浩'), untold('赵洋浩'), untold('赵洋浩')],
  ]);
  expect([6, 7].map((edition) => told('', '', '赵洋浩', edition))).toEqual(['fine', untold('赵洋浩')]);
  expect(['赵·洋浩', '赵 洋 浩', '赵洋好'].map((name) => told('', '', name))).toEqual([
    ...[untold('赵·洋浩'), untold('赵 洋 浩'), 'fine'],
  ]);
  // the third of a name is asked as well, and whoever comes again is one and the same
  const three = [ONE, TWO, ''].map((idNumber, at) => assessed(String(at), { name: '李强', idNumber }));
  expect(answerOf(namesakesTold(standing([], []), { candidates: three }))).toBe(untold('李强'));
  expect(
    answerOf(namesakesTold(standing([], []), { people: [clerk, official('checker', '丙', { name: '赵洋浩' })] })),
  ).toBe(untold('赵洋浩'));
  expect(answerOf(namesakesTold(state, { people: [clerk], candidates: [chen] }))).toBe('fine');
  expect(answerOf(namesakesTold(state, {}))).toBe('fine');
});

it('takes what a roster’s own columns say where it can be printed, and bounds it', () => {
  const sound = (extra: Readonly<Record<string, string>>, edition = 10): string =>
    answerOf(columnsSound(withSitting(state, { edition }), [chen, assessed('李强', { extra })]));
  const odd = 'roster_columns_unsound name=李强 most=100';
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`列${String(at)}`, '']));
  expect([many(100), many(101)].map((extra) => sound(extra))).toEqual(['fine', odd]);
  expect(['长'.repeat(200), '长'.repeat(201), '', ' ', '一\n二'].map((heading) => sound({ [heading]: '1' }))).toEqual([
    ...['fine', odd, odd, odd, odd],
  ]);
  expect(['', '一\u0007'].map((text) => sound({ 备注: text }))).toEqual(['fine', odd]);
  expect([7, 8].map((edition) => sound({ ' ': '1' }, edition))).toEqual(['fine', odd]);
  expect(sound({ 备注: '1', ' ': '2' })).toBe(odd);
  expect(answerOf(columnsSound(state, []))).toBe('fine');
});

it('takes scores from no file only where the roster says them', () => {
  const listed = standing([], [assessed('李强', { extra: { 理论: '６５，5', 实操: ' 缺考 ', 备注: '无' } }), chen]);
  const source = { file: '成绩.xlsx', sha256: 'a'.repeat(64), sheet: '' };
  const says = (
    candidateId: string,
    score: SubjectScore,
    { edition = 10, from = null as typeof source | null } = {},
  ): string =>
    answerOf(
      areOfRoster(withSitting(listed, { edition }), {
        ...{ type: 'subject_scores_imported', subject: 'theory', source: from ?? null },
        scores: [{ candidateId, score }],
      }),
    );
  const made = (name: string) => `scores_not_in_roster name=${name}`;
  expect(([6550, 6500, 'absent', 'void', 'exempt'] as const).map((score) => says('李强', score))).toEqual([
    ...['fine', made('李强'), 'fine', made('李强'), made('李强')],
  ]);
  expect([says('陈婷华', 6550), says('无名', 6550)]).toEqual([made('陈婷华'), made('')]);
  expect([6, 7].map((edition) => says('李强', 1, { edition }))).toEqual(['fine', made('李强')]);
  expect(says('李强', 1, { from: source })).toBe('fine');
});
