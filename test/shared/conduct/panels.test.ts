import { describe, expect, it } from 'vitest';
import { mayAssign, mayFormPanels, membersStay } from '#shared/conduct/panels.ts';
import type { Panel } from '#shared/model/panels.ts';
import type { Person } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import {
  answerOf,
  aSheet,
  assessed,
  HAPPENED,
  official,
  sheets,
  standing,
  withSitting,
} from '#test/support/by-hand.ts';

// Four examiners for two groups of two, leads beside, and candidates of whom one stands in nobody's group.

const [zhou, yu, zhu, hu] = ['周婷', '于辉', '朱军敏', '胡明'].map((name) => official('examiner', name)) as [
  ...[Person, Person, Person, Person],
];
const [luo, cheng] = ['罗辉莉', '程成'].map((name) => official('examiner-lead', name)) as [Person, Person];
const checker = official('checker', '宋勇');
const head = official('site-head', '罗芳');
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
const bare = standing(
  [zhou, yu, zhu, hu, luo, cheng, checker, head],
  ['陈婷华', '彭博', '白文轩'].map((name) => assessed(name)),
  {},
  { settings },
);
const one: Panel = { name: '甲组', scorers: ['周婷', '于辉'] };
const two: Panel = { name: '乙组', scorers: ['朱军敏', '胡明'] };
const placed = (panel: string) => ({ panel, reason: '', ...HAPPENED });
const formed: SittingState = { ...bare, panels: [one, two], assigned: new Map([['陈婷华', placed('甲组')]]) };

const standsIn = { candidateId: '陈婷华', leaves: '周婷', takes: '朱军敏', reason: '回避', ...HAPPENED };
const handover = { leaves: '周婷', takes: '程成', reason: '生病', ...HAPPENED };
const recused = (personId: string, candidateId: string) => ({
  ...({ personId, candidateId, relation: 'relative', applies: true, reason: '外甥', ...HAPPENED } as const),
});

describe('forming', () => {
  const forms = (state: SittingState, panels: Panel[], reason = ''): string =>
    answerOf(mayFormPanels(state, { type: 'panels_formed', panels, reason }));

  it.each<[string, SittingState, Panel[], string, string]>([
    ['two whole groups', bare, [one, two], '', 'fine'],
    ['one of its own lead', bare, [{ ...one, scorers: ['周婷', '罗辉莉'] }], '', 'fine'],
    ['none, which takes them back', formed, [], '人手不足', 'fine'],
    ['before edition 9', withSitting(bare, { edition: 8 }), [one], '', 'panels_not_here'],
    ['in edition 9', withSitting(bare, { edition: 9 }), [one], '', 'fine'],
    ['after a mark', { ...bare, sheets: sheets(aSheet('陈婷华', '周婷')) }, [one], '', 'panels_frozen'],
    ['after a handover', { ...bare, handovers: [handover] }, [one], '', 'panels_frozen'],
    ['after a stand-in', { ...bare, standIns: [standsIn] }, [one], '', 'panels_frozen'],
    ['again without a word', formed, [one], '  ', 'reason_needed'],
    ['again with one', formed, [one], '换人', 'fine'],
    [
      'where tasks are divided',
      { ...bare, division: [{ personId: '周婷', tasks: [1] }] },
      [one],
      '',
      'groups_of_division',
    ],
    ['taken back where tasks are divided', { ...bare, division: [{ personId: '周婷', tasks: [1] }] }, [], '', 'fine'],
    ['somebody on both', bare, [one, { ...two, scorers: ['朱军敏', '于辉'] }], '', 'panel_member_twice name=于辉'],
    ['a stranger twice', bare, [{ ...one, scorers: ['无名', '无名'] }], '', 'panel_member_twice name='],
    ['two of one name', bare, [one, { ...two, name: '甲组' }], '', 'panel_name_twice'],
    ['a stranger', bare, [one, { ...two, scorers: ['朱军敏', '无名'] }], '', 'person_unknown'],
    ['a checker on it', bare, [{ ...one, scorers: ['周婷', '宋勇'] }], '', 'role_may_not'],
    ['one too few', bare, [one, { ...two, scorers: ['朱军敏'] }], '', 'panel_size name=乙组 have=1 need=2'],
    ['one too many', bare, [{ ...one, scorers: ['周婷', '于辉', '胡明'] }], '', 'panel_size name=甲组 have=3 need=2'],
    ['two leads', bare, [{ ...one, scorers: ['罗辉莉', '程成'] }], '', 'panel_two_leads name=甲组 have=2'],
    [
      'the first fault of several',
      bare,
      [
        { ...one, scorers: ['周婷'] },
        { ...two, scorers: ['胡明'] },
      ],
      '',
      'panel_size name=甲组 have=1 need=2',
    ],
  ])('%s', (_, state, panels, reason, answer) => expect(forms(state, panels, reason)).toBe(answer));

  it('asks a panel of experts for exactly one lead', () => {
    const experts = ['孙佳', '刘华', '王静'].map((name) => official('expert', name));
    const leading = ['赵洋浩', '李强'].map((name) => official('expert-lead', name));
    const state = standing(
      [...experts, ...leading],
      [],
      {},
      { procedure: 'panel', settings: { ...settings, examinersPerCandidate: 3 } },
    );
    const of = (...scorers: string[]): string => forms(state, [{ name: '一组', scorers }]);
    expect(of('赵洋浩', '孙佳', '刘华')).toBe('fine');
    expect(of('孙佳', '刘华', '王静')).toBe('panel_lead name=一组');
    expect(of('赵洋浩', '李强', '刘华')).toBe('panel_lead name=一组');
  });
});

describe('assigning', () => {
  const assigns = (
    state: SittingState,
    places: readonly (readonly [string, string])[],
    { actor = '罗芳', reason = '' }: { actor?: string | null; reason?: string } = {},
  ): string =>
    answerOf(
      mayAssign(
        state,
        { type: 'candidates_assigned', places: places.map(([candidateId, panel]) => ({ candidateId, panel })), reason },
        actor,
      ),
    );

  it('sends everybody to a group that stands', () => {
    expect(
      assigns(formed, [
        ['彭博', '乙组'],
        ['白文轩', '甲组'],
      ]),
    ).toBe('fine');
    expect(assigns(formed, [])).toBe('fine');
    expect(assigns(formed, [['彭博', '丙组']])).toBe('panel_unknown name=丙组');
    expect(assigns(formed, [['无名', '甲组']])).toBe('candidate_unknown');
    expect(
      assigns(formed, [
        ['彭博', '甲组'],
        ['彭博', '乙组'],
      ]),
    ).toBe('assigned_twice');
    expect(
      assigns(formed, [
        ['彭博', '甲组'],
        ['白文轩', '丙组'],
      ]),
    ).toBe('panel_unknown name=丙组');
  });

  it('is only where there are groups', () => {
    expect(assigns(bare, [['彭博', '甲组']])).toBe('panels_not_here');
    expect(assigns(withSitting(formed, { edition: 8 }), [['彭博', '甲组']])).toBe('panels_not_here');
    expect(assigns(withSitting(formed, { edition: 9 }), [['彭博', '甲组']])).toBe('fine');
  });

  it('moves somebody with a word, and says them where they are without one', () => {
    expect(assigns(formed, [['陈婷华', '甲组']])).toBe('fine');
    expect(assigns(formed, [['陈婷华', '乙组']], { reason: ' ' })).toBe('reason_needed');
    expect(assigns(formed, [['陈婷华', '乙组']], { reason: '设备故障' })).toBe('fine');
  });

  it('moves nobody who was begun with', () => {
    const begun = { ...formed, sheets: sheets(aSheet('陈婷华', '周婷')) };
    expect(assigns(begun, [['陈婷华', '乙组']], { reason: '换' })).toBe('assignment_late name=陈婷华');
    expect(assigns(begun, [['陈婷华', '甲组']])).toBe('fine');
    expect(assigns(begun, [['彭博', '乙组']])).toBe('fine');
    const stoodIn = { ...formed, standIns: [standsIn] };
    expect(assigns(stoodIn, [['陈婷华', '乙组']], { reason: '换' })).toBe('assignment_late name=陈婷华');
    expect(assigns(stoodIn, [['彭博', '乙组']])).toBe('fine');
  });

  it('keeps whoever is recused from judging, and from choosing who judges', () => {
    const bound = { ...formed, recusals: [recused('胡明', '彭博'), recused('罗芳', '白文轩')] };
    expect(assigns(bound, [['彭博', '乙组']])).toBe('recused name=胡明 candidate=彭博');
    expect(assigns(bound, [['彭博', '甲组']])).toBe('fine');
    expect(assigns(bound, [['白文轩', '甲组']])).toBe('recused name=罗芳 candidate=白文轩');
    expect(assigns(bound, [['白文轩', '甲组']], { actor: null })).toBe('fine');
    // whoever took the seat over judges, not whoever held it first
    const handed = { ...bound, handovers: [{ ...handover, leaves: '胡明', takes: '程成' }] };
    expect(assigns(handed, [['彭博', '乙组']])).toBe('fine');
  });

  it('lets the lead of another group take nobody from theirs', () => {
    const panels = [
      { ...one, scorers: ['周婷', '罗辉莉'] },
      { ...two, scorers: ['朱军敏', '程成'] },
    ];
    const led = { ...formed, panels };
    const why = { reason: '均衡人数' };
    expect(assigns(led, [['陈婷华', '乙组']], { ...why, actor: '罗辉莉' })).toBe('fine');
    expect(assigns(led, [['陈婷华', '乙组']], { ...why, actor: '程成' })).toBe('lead_of_another name=程成 lead=罗辉莉');
    expect(assigns(led, [['彭博', '甲组']], { actor: '程成' })).toBe('fine');
    expect(assigns(led, [['陈婷华', '乙组']], { ...why, actor: '罗芳' })).toBe('fine');
  });
});

describe('a list', () => {
  const stays = (...people: Person[]): string => answerOf(membersStay(formed, people));

  it('takes nobody out of a group', () => {
    expect(stays({ ...zhou, role: 'checker' })).toBe('panel_member name=周婷');
    expect(stays({ ...zhou, role: 'examiner-lead' })).toBe('fine');
    expect(stays({ ...luo, role: 'clerk' }, { ...hu, role: 'clerk' })).toBe('panel_member name=胡明');
    expect(stays({ ...luo, role: 'clerk' })).toBe('fine');
    expect(stays()).toBe('fine');
  });
});
