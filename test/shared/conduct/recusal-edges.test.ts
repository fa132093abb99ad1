import { describe, expect, it } from 'vitest';
import { isImpartial, mayRecuse, mayStandIn } from '#shared/conduct/recusal.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answerOf, aSheet, assessed, HAPPENED, official, sheets, standing } from '#test/support/by-hand.ts';

const people = [
  ...['周婷', '于辉', '朱军敏', '胡明'].map((name) => official('examiner', name)),
  ...['罗辉莉', '程成'].map((name) => official('examiner-lead', name)),
  ...[official('checker', '宋勇'), official('site-head', '罗芳'), official('clerk', '赵洋浩')],
];
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
const bare = standing(people, [assessed('陈婷华'), assessed('彭博')], {}, { settings });
const recused = (personId: string, candidateId = '陈婷华', applies = true) => ({
  ...({ personId, candidateId, relation: 'relative', applies, reason: '外甥', ...HAPPENED } as const),
});
const withRecusals = (...all: ReturnType<typeof recused>[]): SittingState => ({ ...bare, recusals: all });
const inPlace = (leaves: string, takes: string, candidateId = '陈婷华') => ({
  ...{ candidateId, leaves, takes, reason: '回避', ...HAPPENED },
});
/** Two groups with a lead each; 陈婷华 is with the first. */
const led = (from: SittingState): SittingState => ({
  ...from,
  panels: [
    { name: '甲组', scorers: ['周婷', '罗辉莉'] },
    { name: '乙组', scorers: ['于辉', '程成'] },
  ],
  assigned: new Map([['陈婷华', { panel: '甲组', reason: '', ...HAPPENED }]]),
});

it('keeps whoever is recused from writing what judges, about that candidate alone', () => {
  const state = withRecusals(recused('周婷'));
  const writes = (body: Body, actor: string | null): string => answerOf(isImpartial(state, body, actor));
  const mark = (candidateId: string): Body => ({
    ...{ type: 'line_scored', candidateId, examinerId: '周婷', line: '1.1', cause: 'typed', reason: '' },
    score: null,
  });
  expect(writes(mark('陈婷华'), '周婷')).toBe('recused name=周婷 candidate=陈婷华');
  expect(writes(mark('彭博'), '周婷')).toBe('fine');
  expect(writes(mark('陈婷华'), '于辉')).toBe('fine');
  expect(writes(mark('陈婷华'), null)).toBe('fine');
  expect(writes({ type: 'attendance_recorded', candidateId: '陈婷华', attendance: 'absent', reason: '' }, '周婷')).toBe(
    'fine',
  );
  expect(writes({ type: 'note_added', candidateId: null, text: '停电' }, '周婷')).toBe('fine');
  const strangers = withRecusals(recused('无名', '无人'));
  expect(answerOf(isImpartial(strangers, mark('无人'), '无名'))).toBe('recused name= candidate=');
});

describe('a recusal', () => {
  const recuses = (
    state: SittingState,
    personId: string,
    actor: string | null,
    { applies = true, candidateId = '陈婷华' } = {},
  ): string => {
    const about = { candidateId, personId, relation: 'relative', reason: '外甥' } as const;
    return answerOf(mayRecuse(state, { type: 'recusal_recorded', ...about, applies }, actor));
  };

  it('is said by everybody of themselves, and of others by site head and lead', () => {
    expect(recuses(bare, '无名', '罗芳')).toBe('person_unknown');
    expect(recuses(bare, '周婷', '罗芳', { candidateId: '无名' })).toBe('candidate_unknown');
    const who = ['周婷', '罗芳', '罗辉莉', '于辉', '宋勇', '赵洋浩', '无名', null].map((actor) =>
      recuses(bare, '周婷', actor),
    );
    expect(who).toEqual(['fine', 'fine', 'fine', ...Array.from({ length: 5 }, () => 'role_may_not')]);
    expect(recuses(withRecusals(recused('周婷')), '周婷', '周婷')).toBe('recusal_stands name=周婷');
    expect(recuses(withRecusals(recused('周婷'), recused('周婷', '陈婷华', false)), '周婷', '周婷')).toBe('fine');
  });

  it('of somebody who marked already is theirs alone to say', () => {
    const marked = { ...bare, sheets: sheets(aSheet('陈婷华', '周婷')) };
    expect(recuses(marked, '周婷', '罗芳')).toBe('recusal_late name=周婷');
    expect(recuses(marked, '周婷', '周婷')).toBe('fine');
    expect(recuses(marked, '于辉', '罗芳')).toBe('fine');
    expect(recuses(marked, '周婷', '罗芳', { candidateId: '彭博' })).toBe('fine');
  });

  it('is taken back by somebody else, and not once another one scores in the place', () => {
    const state = withRecusals(recused('周婷'));
    const back = { applies: false };
    const who = ['罗芳', '罗辉莉', '周婷', '宋勇', null].map((actor) => recuses(state, '周婷', actor, back));
    expect(who).toEqual(['fine', 'fine', 'role_may_not', 'role_may_not', 'role_may_not']);
    expect(recuses(withRecusals(recused('罗芳')), '罗芳', '罗芳', back)).toBe('role_may_not');
    const filled = (one: ReturnType<typeof inPlace>) => ({ ...state, standIns: [one] });
    expect(recuses(filled(inPlace('周婷', '胡明')), '周婷', '罗芳', back)).toBe('recusal_filled name=周婷');
    expect(recuses(filled(inPlace('周婷', '胡明', '彭博')), '周婷', '罗芳', back)).toBe('fine');
    expect(recuses(filled(inPlace('于辉', '胡明')), '周婷', '罗芳', back)).toBe('fine');
  });

  it('of somebody of a group is no matter of another group’s lead', () => {
    const state = led(bare);
    expect(recuses(state, '周婷', '罗辉莉')).toBe('fine');
    expect(recuses(state, '周婷', '程成')).toBe('lead_of_another name=程成 lead=罗辉莉');
    expect(recuses(state, '周婷', '程成', { applies: false })).toBe('lead_of_another name=程成 lead=罗辉莉');
    expect(recuses(state, '程成', '程成')).toBe('fine');
    expect(recuses(state, '周婷', '罗芳')).toBe('fine');
    expect(recuses(state, '周婷', '宋勇')).toBe('role_may_not');
  });
});

describe('a stand-in', () => {
  const state = withRecusals(recused('周婷'));
  const standsIn = (
    from: SittingState,
    leaves: string,
    takes: string,
    { actor = '罗芳', candidateId = '陈婷华' }: { actor?: string | null; candidateId?: string } = {},
  ): string => {
    const body = { type: 'stand_in_named', candidateId, leaves, takes, reason: '回避' } as const;
    return answerOf(mayStandIn(from, body, actor));
  };

  it('is named by site head or lead, from the group, for whoever is recused', () => {
    const who = ['罗芳', '罗辉莉', '周婷', '宋勇', null].map((actor) => standsIn(state, '周婷', '胡明', { actor }));
    expect(who).toEqual(['fine', 'fine', 'role_may_not', 'role_may_not', 'role_may_not']);
    expect(standsIn(state, '周婷', '无名')).toBe('person_unknown');
    expect(standsIn(state, '无名', '胡明')).toBe('person_unknown');
    expect(standsIn(state, '周婷', '胡明', { candidateId: '无名' })).toBe('candidate_unknown');
    expect(standsIn(state, '朱军敏', '胡明')).toBe('not_expected name=朱军敏');
    expect(standsIn(state, '于辉', '胡明')).toBe('stand_in_not_due name=于辉');
    expect(standsIn(state, '周婷', '胡明', { candidateId: '彭博' })).toBe('stand_in_not_due name=周婷');
    expect(standsIn(state, '周婷', '宋勇')).toBe('role_may_not');
    expect(standsIn(state, '周婷', '罗辉莉')).toBe('fine');
  });

  it('is free, of the candidate and of their seats', () => {
    expect(standsIn(withRecusals(recused('周婷'), recused('胡明')), '周婷', '胡明')).toBe(
      'recused name=胡明 candidate=陈婷华',
    );
    expect(standsIn(withRecusals(recused('周婷'), recused('胡明', '彭博')), '周婷', '胡明')).toBe('fine');
    expect(standsIn(state, '周婷', '于辉')).toBe('scorer_already name=于辉');
    const left = { ...state, sheets: sheets(aSheet('陈婷华', '胡明')) };
    expect(standsIn(left, '周婷', '胡明')).toBe('scorer_already name=胡明');
    expect(standsIn({ ...state, sheets: sheets(aSheet('彭博', '胡明')) }, '周婷', '胡明')).toBe('fine');
    const keyed = [{ marks: [], ...HAPPENED, by: '胡明' }];
    const paper = { cause: 'power', reason: '停电', photo: 'f'.repeat(64), ...HAPPENED, keyed, settled: null } as const;
    const seen = { ...state, sheets: sheets(aSheet('陈婷华', '于辉', { paper })) };
    expect(standsIn(seen, '周婷', '胡明')).toBe('marks_seen name=胡明 candidate=陈婷华');
  });

  it('may be followed by another one, who has no place here yet', () => {
    const stood = { ...state, standIns: [inPlace('周婷', '胡明')] };
    expect(standsIn(stood, '胡明', '朱军敏')).toBe('fine');
    expect(standsIn(stood, '周婷', '朱军敏')).toBe('not_expected name=周婷');
    expect(standsIn(stood, '胡明', '周婷')).toBe('recused name=周婷 candidate=陈婷华');
    expect(standsIn({ ...bare, standIns: [inPlace('周婷', '胡明')] }, '胡明', '周婷')).toBe('scorer_already name=周婷');
    // who stands in for another candidate does not for this one
    const elsewhere = { ...bare, standIns: [inPlace('于辉', '周婷', '彭博')] };
    expect(standsIn(elsewhere, '周婷', '胡明')).toBe('stand_in_not_due name=周婷');
    expect(standsIn({ ...bare, standIns: [inPlace('于辉', '胡明')] }, '周婷', '朱军敏')).toBe(
      'stand_in_not_due name=周婷',
    );
  });

  it('for one of a drawn panel could have been drawn', () => {
    const senior = { qualification: '高级考评员' };
    const experts = ['孙佳', '刘华', '王静'].map((name) => official('expert', name, senior));
    const review = standing(
      [...experts, official('expert', '李强', { qualification: '考评员' }), official('site-head', '罗芳')],
      [assessed('陈婷华')],
      { drawn: ['孙佳', '刘华'], recusals: [recused('孙佳')] },
      { procedure: 'review', settings },
    );
    expect(standsIn(review, '孙佳', '王静')).toBe('fine');
    expect(standsIn(review, '孙佳', '李强')).toBe('role_may_not');
  });
});
