import { describe, expect, it } from 'vitest';
import { isExpectedAt, mayReplace, seatsKept, sidesApart } from '#shared/conduct/scorers.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Person } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import {
  answerOf,
  aSheet,
  assessed,
  HAPPENED,
  official,
  sheets,
  SIGNED,
  standing,
  withSitting,
} from '#test/support/by-hand.ts';

const [zhou, yu, zhu, hu] = ['周婷', '于辉', '朱军敏', '胡明'].map((name) => official('examiner', name)) as [
  ...[Person, Person, Person, Person],
];
const [luo, cheng] = ['罗辉莉', '程成'].map((name) => official('examiner-lead', name)) as [Person, Person];
const checker = official('checker', '宋勇');
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
const people = [zhou, yu, zhu, hu, luo, cheng, checker];
const bare = standing(people, [assessed('陈婷华'), assessed('彭博')], {}, { settings });
const begun = { ...bare, sheets: sheets(aSheet('陈婷华', '周婷')) };
const handover = (leaves: string, takes: string) => ({ leaves, takes, reason: '生病', ...HAPPENED });
const keyed = (by: string) => ({ marks: [], ...HAPPENED, by });
const paper = (...who: string[]) => ({
  ...({ cause: 'power', reason: '停电', photo: 'f'.repeat(64), ...HAPPENED, settled: null } as const),
  keyed: who.map(keyed),
});

describe('whoever marks is not marked', () => {
  const NUMBER = '12000019900101001X';
  const clerk = official('clerk', '赵洋浩', { idNumber: NUMBER });
  const apart = (
    edition: number,
    more: { people?: Person[]; candidates?: Candidate[] },
    state = standing([], [], {}, { settings }),
  ): string => answerOf(sidesApart(withSitting(state, { edition }), more));
  const candidate = (idNumber: string) => assessed('李强', { idNumber });

  it('by the number of the ID card, as it was told in each edition', () => {
    const both = (edition: number, idNumber: string) =>
      apart(edition, { people: [clerk], candidates: [candidate(idNumber)] });
    const refused = 'candidate_and_official name=李强';
    expect([1, 2, 5, 6].map((edition) => both(edition, NUMBER))).toEqual(['fine', refused, refused, refused]);
    expect([2, 6].map((edition) => both(edition, NUMBER.toLowerCase()))).toEqual([refused, refused]);
    expect([5, 6].map((edition) => both(edition, '120000 19900101 001X'))).toEqual(['fine', refused]);
    expect(apart(10, { people: [official('clerk', '甲')], candidates: [assessed('乙')] })).toBe('fine');
  });

  it('whoever of the two was there before', () => {
    const known = standing([clerk], [], {}, { settings });
    expect(apart(10, { candidates: [candidate(NUMBER)] }, known)).toBe('candidate_and_official name=李强');
    const listed = standing([], [candidate(NUMBER)], {}, { settings });
    expect(apart(10, { people: [clerk] }, listed)).toBe('candidate_and_official name=李强');
    expect(apart(10, {}, listed)).toBe('fine');
  });

  it('nor under an official’s id, nor under a name of theirs without numbers', () => {
    const same = assessed('李强', { candidateId: '赵洋浩' });
    expect([5, 6].map((edition) => apart(edition, { people: [clerk], candidates: [same] }))).toEqual([
      ...['fine', 'candidate_and_official name=李强'],
    ]);
    const namesake = assessed('王五', { name: '赵洋浩' });
    expect([6, 7].map((edition) => apart(edition, { people: [clerk], candidates: [namesake] }))).toEqual([
      ...['fine', 'namesakes_untold name=赵洋浩'],
    ]);
  });
});

describe('a list once there is a mark', () => {
  const kept = (state: SittingState, ...list: Person[]): string => answerOf(seatsKept(state, list));

  it('leaves the seats as they are', () => {
    const out = { ...zhou, role: 'checker' } as const;
    expect(kept(begun, out)).toBe('scorers_frozen');
    expect(kept(bare, out)).toBe('fine');
    expect([1, 2].map((edition) => kept(withSitting(begun, { edition }), out))).toEqual(['fine', 'scorers_frozen']);
    expect(kept(begun, { ...zhou, employer: '别处' })).toBe('fine');
    expect(kept(begun)).toBe('fine');
    expect(kept(begun, { ...hu, role: 'checker' })).toBe('fine');
    expect(kept(begun, official('examiner', '后来者'))).toBe('fine');
    const short = standing(
      [zhou, yu],
      [assessed('陈婷华')],
      { sheets: begun.sheets },
      { settings: { ...settings, examinersPerCandidate: 3 } },
    );
    expect(kept(short, official('examiner', '后来者'))).toBe('fine');
    expect(kept({ ...short, latecomers: ['于辉'] }, official('examiner', '后来者'))).toBe('fine');
  });

  it('leaves whoever marks in any place one of the group, from edition 6 on', () => {
    // who left a sheet behind, and who stands in for one candidate alone
    const left = { ...bare, sheets: sheets(aSheet('陈婷华', '朱军敏')) };
    const out = { ...zhu, role: 'checker' } as const;
    expect([5, 6].map((edition) => kept(withSitting(left, { edition }), out))).toEqual(['fine', 'scorers_frozen']);
    const standsIn = { candidateId: '彭博', leaves: '周婷', takes: '胡明', reason: '回避', ...HAPPENED };
    const state = { ...begun, standIns: [standsIn] };
    expect(kept(state, { ...hu, role: 'clerk' })).toBe('scorers_frozen');
    expect(kept(state, { ...hu, role: 'examiner-lead' })).toBe('fine');
    expect(kept(state, { ...zhu, role: 'clerk' })).toBe('fine');
  });

  it('takes nobody off a panel, nor from tasks of theirs, whether there is a mark or not', () => {
    const panels = [{ name: '甲组', scorers: ['朱军敏', '胡明'] }];
    expect(kept({ ...bare, panels }, { ...hu, role: 'clerk' })).toBe('panel_member name=胡明');
    const division = [{ personId: '胡明', tasks: [1] }];
    expect(kept({ ...bare, division }, { ...hu, role: 'clerk' })).toBe('division_member name=胡明');
  });
});

describe('taking a place', () => {
  const replaces = (
    state: SittingState,
    leaves: string,
    takes: string,
    { reason = '突发疾病', actor = '罗辉莉' }: { reason?: string; actor?: string | null } = {},
  ): string => answerOf(mayReplace(state, { type: 'scorer_replaced', leaves, takes, reason }, actor));

  it('is for somebody of the group without a seat', () => {
    expect(replaces(bare, '周婷', '胡明')).toBe('fine');
    expect(replaces(bare, '周婷', '无名')).toBe('person_unknown');
    expect(replaces(bare, '无名', '胡明')).toBe('person_unknown');
    expect(replaces(bare, '周婷', '胡明', { reason: ' ' })).toBe('reason_needed');
    expect(replaces(bare, '朱军敏', '胡明')).toBe('not_a_scorer name=朱军敏');
    expect(replaces(bare, '周婷', '宋勇')).toBe('role_may_not');
    expect(replaces(bare, '周婷', '于辉')).toBe('scorer_already name=于辉');
    expect(replaces(bare, '周婷', '周婷')).toBe('scorer_already name=周婷');
    expect(replaces(bare, '周婷', '胡明', { actor: null })).toBe('fine');
  });

  it('may be told again of whoever holds it, and given back to nobody', () => {
    const handed = { ...bare, handovers: [handover('周婷', '胡明')] };
    expect(replaces(handed, '周婷', '胡明')).toBe('fine');
    expect(replaces(handed, '胡明', '胡明')).toBe('scorer_already name=胡明');
    expect(replaces(handed, '胡明', '周婷')).toBe('scorer_already name=周婷');
    expect(replaces(handed, '于辉', '胡明')).toBe('scorer_already name=胡明');
    expect(replaces(handed, '胡明', '朱军敏')).toBe('fine');
  });

  it('is not for whoever stands in elsewhere or is a third', () => {
    const standsIn = (leaves: string, takes = '胡明') => ({
      candidateId: '彭博',
      leaves,
      takes,
      reason: '回避',
      ...HAPPENED,
    });
    expect(replaces({ ...bare, standIns: [standsIn('于辉')] }, '周婷', '胡明')).toBe('scorer_already name=胡明');
    expect(replaces({ ...bare, standIns: [standsIn('周婷')] }, '周婷', '胡明')).toBe('fine');
    expect(replaces({ ...bare, standIns: [standsIn('于辉', '朱军敏')] }, '周婷', '胡明')).toBe('fine');
    const thirds = new Map([['彭博', [{ personId: '胡明', reason: '悬殊', ...HAPPENED }]]]);
    expect(replaces({ ...bare, thirds }, '周婷', '胡明')).toBe('scorer_already name=胡明');
    expect(replaces({ ...bare, thirds }, '周婷', '朱军敏')).toBe('fine');
  });

  it('of a group is no matter of another group’s lead', () => {
    const panels = [
      { name: '甲组', scorers: ['周婷', '罗辉莉'] },
      { name: '乙组', scorers: ['于辉', '程成'] },
    ];
    const led = { ...bare, panels };
    expect(replaces(led, '周婷', '胡明')).toBe('fine');
    expect(replaces(led, '于辉', '胡明')).toBe('lead_of_another name=罗辉莉 lead=程成');
    expect(replaces(led, '于辉', '胡明', { actor: '宋勇' })).toBe('fine');
    expect(replaces(led, '于辉', '胡明', { actor: '无名' })).toBe('fine');
    expect(replaces(led, '于辉', '胡明', { actor: null })).toBe('fine');
    // whoever took a seat over is replaced in the same group
    const handed = { ...led, handovers: [handover('于辉', '胡明')] };
    expect(replaces(handed, '胡明', '朱军敏')).toBe('lead_of_another name=罗辉莉 lead=程成');
    expect(replaces(handed, '胡明', '朱军敏', { actor: '程成' })).toBe('fine');
  });

  it('is not for whoever keyed another sheet of somebody whose own is open', () => {
    const seen = { ...bare, sheets: sheets(aSheet('彭博', '于辉', { paper: paper('胡明') })) };
    expect(replaces(seen, '周婷', '胡明')).toBe('marks_seen name=胡明 candidate=彭博');
    expect(replaces(seen, '周婷', '朱军敏')).toBe('fine');
    const done = {
      ...seen,
      sheets: new Map([...seen.sheets, ...sheets(aSheet('彭博', '周婷', { signature: SIGNED }))]),
    };
    expect(replaces(done, '周婷', '胡明')).toBe('fine');
  });

  it('of a drawn panel is for senior examiners whose card is valid', () => {
    const senior = { qualification: '高级考评员' };
    const experts = ['孙佳', '刘华', '王静'].map((name) => official('expert', name, senior));
    const [plain, over] = [
      official('expert', '李强', { qualification: '考评员' }),
      official('expert', '张伟', { ...senior, validUntil: '2026-11-19' }),
    ];
    const state = standing(
      [...experts, plain, over],
      [],
      { drawn: ['孙佳', '刘华'] },
      { procedure: 'review', settings },
    );
    expect(replaces(state, '孙佳', '王静')).toBe('fine');
    expect(replaces(state, '孙佳', '李强')).toBe('role_may_not');
    expect(replaces(state, '孙佳', '张伟')).toBe('role_may_not');
    expect(replaces(state, '王静', '孙佳')).toBe('not_a_scorer name=王静');
  });
});

describe('a sheet', () => {
  const expected = (state: SittingState, who: Person, candidateId = '陈婷华'): string =>
    answerOf(isExpectedAt(state, candidateId, who));

  it('is written by whoever is expected, with a card that is valid on the day', () => {
    expect(expected(bare, zhou)).toBe('fine');
    expect(expected(bare, zhu)).toBe('not_expected name=朱军敏');
    expect([1, 2].map((edition) => expected(withSitting(bare, { edition }), zhu))).toEqual([
      ...['fine', 'not_expected name=朱军敏'],
    ]);
    expect(expected(bare, { ...zhou, validUntil: '2026-11-19' })).toBe('card_expired name=周婷 until=2026-11-19');
    expect(expected(bare, { ...zhou, validUntil: '2026-11-20' })).toBe('fine');
  });

  it('waits for the codes where there are any', () => {
    const coded = withSitting(bare, { settings: { ...settings, codes: 'until_decided' } });
    expect(expected(coded, zhou)).toBe('codes_undrawn');
    const draws = [{ rule: 'room.draw.codes', facts: {}, ...HAPPENED }];
    expect(expected({ ...coded, draws }, zhou)).toBe('fine');
  });
});
