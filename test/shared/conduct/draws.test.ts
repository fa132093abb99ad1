import { describe, expect, test } from 'vitest';
import { mayDraw } from '#shared/conduct/draws.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { PANEL_DRAW, SENIOR_EXAMINER } from '#shared/record/draw.ts';
import { CODE_DRAW, LOT_DRAWS, PANELS_DRAW } from '#shared/record/room-draw.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answered, HAPPENED, no, only, peopleOf, rosterOf, sheetsOf } from '#test/support/judged.ts';
import { aCandidate, aPerson, aSitting } from '#test/support/sitting.ts';

const [ORDER, STATIONS, PAPERS] = LOT_DRAWS;
const clerk = aPerson('clerk', '赵洋浩');
const head = aPerson('site-head', '罗芳');
const supervisor = aPerson('supervisor', '邓芳磊');
const examiner = aPerson('examiner', '周婷');
const experts = ['程成', '孙佳', '刘华'].map((name) => ({
  ...aPerson('expert', name),
  qualification: SENIOR_EXAMINER,
}));
const candidates = [aCandidate('001', '陈婷华'), aCandidate('002', '彭博')];
const ids = candidates.map(({ candidateId }) => candidateId);
const [one = '', two = ''] = ids;
const settings: Sitting['settings'] = { passMark: 6000, maxSpread: null, examinersPerCandidate: 3 };
const coded: Sitting['settings'] = { ...settings, codes: 'until_decided' };

const room = (edition: number, over: Partial<SittingState> = {}, asks = settings): SittingState =>
  only({
    sitting: aSitting({ edition, settings: asks }),
    people: peopleOf(clerk, head, supervisor, examiner, ...experts),
    candidates: rosterOf(...candidates),
    ...over,
  });
const PUBLIC = { seed: '20261120', source: '福利彩票双色球 2026130 期' };
const DICE = { seed: '123456', source: '' };
const lots = (over: object = {}) => ({ ...PUBLIC, candidates: ids, labels: [], reason: '', operator: '罗芳', ...over });
const stated = (rule: string, facts: object, candidateId: string | null = null): BodyOf<'facts_stated'> => ({
  ...{ type: 'facts_stated', rule, candidateId },
  facts: facts as BodyOf<'facts_stated'>['facts'],
});
const asked = (state: SittingState, rule: string, facts: object, actor: string | null = clerk.personId) =>
  answered(mayDraw(state, stated(rule, facts), actor));
const made = (rule: string) => ({ rule, facts: {}, ...HAPPENED });

describe('which facts are judged as a draw', () => {
  test.each<[string, number, string, Sitting['settings'], unknown]>([
    ['the order before draws were open', 7, ORDER, settings, 'fine'],
    ['the order', 8, ORDER, settings, no('sign_in_first')],
    ['the places', 8, STATIONS, settings, no('sign_in_first')],
    ['the papers', 8, PAPERS, settings, no('sign_in_first')],
    ['codes that nobody asks for', 10, CODE_DRAW, settings, 'fine'],
    ['codes before their edition', 8, CODE_DRAW, coded, 'fine'],
    ['codes', 9, CODE_DRAW, coded, no('sign_in_first')],
    ['panels before there were several', 8, PANELS_DRAW, settings, 'fine'],
    ['panels', 9, PANELS_DRAW, settings, no('sign_in_first')],
    ['other facts', 10, 'forms.remarks', settings, 'fine'],
    ['the review panel, in every edition', 2, PANEL_DRAW, settings, no('sign_in_first')],
  ])('%s', (_, edition, rule, asks, expected) => {
    expect(asked(room(edition, {}, asks), rule, {}, null)).toEqual(expected);
  });
});

describe('a draw of the review panel', () => {
  const pool = experts.map(({ personId, name, qualification }) => ({ personId, name, qualification }));
  const draw = (over: object = {}) => ({ pool, size: 3, operator: '罗芳', ...PUBLIC, ...over });
  const { source, ...unsourced } = draw({ seed: 'ab'.repeat(16) });

  test('is of those who may sit on it', () => {
    expect(asked(room(10), PANEL_DRAW, draw())).toBe('fine');
    expect(asked(room(10), PANEL_DRAW, {})).toEqual(no('draw_unsound'));
    expect(asked(room(10), PANEL_DRAW, draw({ size: 4 }))).toEqual(no('draw_unsound'));
    expect(asked(room(10, { sheets: sheetsOf([one, 'x']) }), PANEL_DRAW, draw())).toEqual(no('draw_in_use'));
  });

  test('hangs on an open number from edition 8 on', () => {
    expect(source).toBe(PUBLIC.source);
    expect(asked(room(7), PANEL_DRAW, unsourced)).toBe('fine');
    expect(asked(room(8), PANEL_DRAW, unsourced)).toEqual(no('seed_unfit'));
    expect(asked(room(8), PANEL_DRAW, draw(DICE))).toEqual(no('seed_unfit'));
    expect(asked(room(8), PANEL_DRAW, draw(DICE), supervisor.personId)).toBe('fine');
    const dice = { ...unsourced, seed: DICE.seed };
    expect(asked(room(8), PANEL_DRAW, dice, supervisor.personId)).toBe('fine');
  });

  test('is made again for a reason, and only in its own name', () => {
    const again = room(10, { draws: [made(ORDER), made(PANEL_DRAW)] });
    expect(asked(again, PANEL_DRAW, draw())).toEqual(no('reason_needed'));
    expect(asked(again, PANEL_DRAW, draw({ reason: ' ' }))).toEqual(no('reason_needed'));
    expect(asked(again, PANEL_DRAW, draw({ reason: '一人请假' }))).toBe('fine');
    expect(asked(room(10, { draws: [made(ORDER)] }), PANEL_DRAW, draw())).toBe('fine');
    expect(asked(room(7, { draws: [made(PANEL_DRAW)] }), PANEL_DRAW, draw())).toBe('fine');
  });
});

describe('who draws', () => {
  test('codes are drawn by whoever sees names, other lots by anybody', () => {
    const state = room(10, {}, coded);
    const drawers = [clerk, head, supervisor, examiner].map(({ personId }) => personId);
    expect([...drawers, 'stranger'].map((who) => asked(state, CODE_DRAW, lots(), who))).toEqual([
      ...['fine', 'fine', 'fine'],
      ...[no('role_may_not'), no('role_may_not')],
    ]);
    expect(asked(state, ORDER, lots(), examiner.personId)).toBe('fine');
  });

  test('dice are the supervisor’s; a public number is anybody’s, with its place', () => {
    const state = room(10);
    expect(asked(state, ORDER, lots(DICE), supervisor.personId)).toBe('fine');
    expect(asked(state, ORDER, lots(DICE), head.personId)).toEqual(no('seed_unfit'));
    expect(asked(state, ORDER, lots({ seed: '123457', source: ' ' }), supervisor.personId)).toEqual(no('seed_unfit'));
    expect(asked(state, ORDER, lots(), supervisor.personId)).toBe('fine');
  });
});

describe('what a draw of the room holds', () => {
  const panels = ['甲组', '乙组'].map((name) => ({ name, scorers: [] }));
  const state = room(10, { panels }, coded);
  const labels = ['甲组', '乙组'];
  test.each<[string, string, object, unknown]>([
    ['the order of everybody', ORDER, lots(), 'fine'],
    ['nothing', ORDER, {}, no('lots_unsound')],
    ['not everybody', ORDER, lots({ candidates: [one] }), no('lots_unsound')],
    ['somebody else', ORDER, lots({ candidates: [one, clerk.personId] }), no('lots_unsound')],
    ['somebody more', ORDER, lots({ candidates: [...ids, clerk.personId] }), no('lots_unsound')],
    ['somebody twice', ORDER, lots({ candidates: [one, two, two] }), no('lots_unsound')],
    ['one of them twice alone', ORDER, lots({ candidates: [one, one] }), no('lots_unsound')],
    ['an order with labels', ORDER, lots({ labels: ['1号'] }), no('lots_unsound')],
    ['codes with labels', CODE_DRAW, lots({ labels: ['1号'] }), no('lots_unsound')],
    ['codes', CODE_DRAW, lots(), 'fine'],
    ['places', STATIONS, lots({ labels: ['1号', '2号'] }), 'fine'],
    ['a single place', STATIONS, lots({ labels: ['1号'] }), 'fine'],
    ['no place', STATIONS, lots(), no('lots_unsound')],
    ['a place twice', STATIONS, lots({ labels: ['1号', '1号'] }), no('lots_unsound')],
    ['papers', PAPERS, lots({ labels: ['A卷'] }), 'fine'],
    ['no paper', PAPERS, lots(), no('lots_unsound')],
    ['the panels as they are called', PANELS_DRAW, lots({ labels }), 'fine'],
    ['the panels in another order', PANELS_DRAW, lots({ labels: labels.toReversed() }), no('lots_unsound')],
    ['other panels', PANELS_DRAW, lots({ labels: ['甲组', '丙组'] }), no('lots_unsound')],
    ['no panels', PANELS_DRAW, lots(), no('lots_unsound')],
  ])('%s', (_, rule, facts, expected) => {
    expect(asked(state, rule, facts)).toEqual(expected);
  });

  test('where there are no panels none are drawn', () => {
    expect(asked(room(10), PANELS_DRAW, lots())).toEqual(no('lots_unsound'));
  });

  test('is the sitting’s and not a candidate’s', () => {
    expect(answered(mayDraw(state, stated(ORDER, lots(), one), clerk.personId))).toEqual(no('lots_unsound'));
  });

  test('comes before the first mark, and of panels before anybody stands in', () => {
    const marked = { ...state, sheets: sheetsOf([one, examiner.personId]) };
    expect(asked(marked, ORDER, lots())).toEqual(no('lots_in_use'));
    const standIn = { candidateId: one, leaves: 'a', takes: 'b', reason: '回避', ...HAPPENED };
    const stoodIn = { ...state, standIns: [standIn] };
    expect(asked(stoodIn, PANELS_DRAW, lots({ labels }))).toEqual(no('lots_in_use'));
    expect(asked(stoodIn, ORDER, lots())).toBe('fine');
  });

  test('is drawn again for a reason', () => {
    const again = { ...state, draws: [made(ORDER)] };
    expect(asked(again, ORDER, lots())).toEqual(no('reason_needed'));
    expect(asked(again, ORDER, lots({ reason: '　' }))).toEqual(no('reason_needed'));
    expect(asked(again, ORDER, lots({ reason: '一人补报' }))).toBe('fine');
    expect(asked(again, STATIONS, lots({ labels: ['1号'] }))).toBe('fine');
  });
});
