import { describe, expect, it } from 'vitest';
import { mayTimeTask, runningClock } from '#shared/conduct/task-clock.ts';
import type { ClockAct, Tick } from '#shared/model/task-clock.ts';
import type { SittingState, TaskClock } from '#shared/record/state.ts';
import {
  answerOf,
  aSheet,
  assessed,
  checkedIn,
  HAPPENED,
  official,
  sheets,
  standing,
  withSitting,
} from '#test/support/by-hand.ts';

const people = [
  ...['周婷', '于辉', '朱军敏'].map((name) => official('examiner', name)),
  ...['罗辉莉', '程成'].map((name) => official('examiner-lead', name)),
  official('checker', '宋勇'),
];
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
const bare = standing(people, [assessed('陈婷华'), assessed('彭博')], {}, { settings });
const at = (ms: number, run = 'a'): Tick => ({ run: run.repeat(16), ms });
const clock = (over: Partial<TaskClock> = {}): TaskClock => ({
  ...{ candidateId: '陈婷华', task: 1, spent: 0, since: null, finished: false, events: [], seq: 1 },
  ...over,
});
const running = (spent: number, since: Tick): TaskClock => clock({ spent, since: { ...since, at: HAPPENED.at } });
const withClock = (one: TaskClock, from = bare): SittingState => ({
  ...from,
  clocks: new Map([[`${one.candidateId}/${String(one.task)}`, one]]),
});

const START: ClockAct = { kind: 'start' };
const PAUSE: ClockAct = { kind: 'pause', reason: '停电' };
const RESUME: ClockAct = { kind: 'resume', reason: '来电' };
const FINISH: ClockAct = { kind: 'finish' };
const back = (seconds: number): ClockAct => ({ kind: 'give_back', seconds, reason: '停电' });
const confirm = (seconds: number): ClockAct => ({ kind: 'confirm', seconds, reason: '重启' });
const correct = (witness = '宋勇'): ClockAct => ({ kind: 'correct', seconds: 60, reason: '忘停', witness });

type Said = { actor?: string | null; tick?: Tick; candidateId?: string; task?: number };
const turns = (
  state: SittingState,
  act: ClockAct,
  { actor = '周婷', tick = at(0), candidateId = '陈婷华', task = 1 }: Said = {},
): string => answerOf(mayTimeTask(state, { type: 'task_timed', candidateId, task, tick, act }, actor));

describe('who turns a clock', () => {
  it('scores the candidate or leads, and of a task there is', () => {
    const who = ['周婷', '于辉', '罗辉莉', '朱军敏', '宋勇', '无名', null].map((actor) =>
      turns(bare, START, { actor }),
    );
    expect(who).toEqual([
      ...['fine', 'fine', 'fine', 'not_expected name=朱军敏', 'role_may_not', 'sign_in_first', 'sign_in_first'],
    ]);
    expect(turns(bare, START, { candidateId: '无名' })).toBe('candidate_unknown');
    expect([1, 2, 3].map((task) => turns(bare, START, { task }))).toEqual(['fine', 'fine', 'line_unknown']);
    expect(turns({ ...bare, scheme: null }, START)).toBe('line_unknown');
    expect([3, 4].map((edition) => turns(withSitting(bare, { edition }), START))).toEqual(['clock_of_a_sheet', 'fine']);
  });

  it('has that task, or leads', () => {
    const division = [
      { personId: '周婷', tasks: [1] },
      { personId: '于辉', tasks: [2] },
    ];
    const divided = { ...bare, division };
    expect(turns(divided, START, { actor: '于辉' })).toBe('task_of_others name=于辉 task=立焊');
    expect(turns(divided, START, { actor: '于辉', task: 2 })).toBe('fine');
    expect(turns(divided, START, { actor: '罗辉莉' })).toBe('fine');
  });

  it('of a group is not the lead of another', () => {
    const panels = [
      { name: '甲组', scorers: ['周婷', '罗辉莉'] },
      { name: '乙组', scorers: ['于辉', '程成'] },
    ];
    const assigned = new Map([['陈婷华', { panel: '甲组', reason: '', ...HAPPENED }]]);
    const grouped = { ...bare, panels, assigned };
    expect(turns(grouped, START, { actor: '罗辉莉' })).toBe('fine');
    expect(turns(grouped, START, { actor: '程成' })).toBe('not_expected name=程成');
  });

  it('stops one of somebody who is gone, and starts none', () => {
    const gone = { ...withClock(running(0, at(0))), attendance: checkedIn('陈婷华', 'void') };
    const acts = [PAUSE, FINISH, correct(), RESUME, back(1), confirm(1), START].map((act) =>
      turns(gone, act, { tick: at(5000) }),
    );
    expect(acts).toEqual(['fine', 'fine', 'fine', ...Array.from({ length: 4 }, () => 'candidate_void name=陈婷华')]);
    const there = { ...gone, attendance: checkedIn('陈婷华', 'present') };
    expect(turns(there, back(1), { tick: at(5000) })).toBe('fine');
  });

  it('is nobody’s own witness', () => {
    expect(turns(bare, correct('周婷'))).toBe('witness_is_self');
    expect(turns(bare, correct('于辉'))).toBe('fine');
  });
});

describe('what may be done', () => {
  it('never lies before the moment the clock began to run', () => {
    const state = withClock(running(0, at(1000)));
    expect(turns(state, PAUSE, { tick: at(999) })).toBe('tick_before');
    expect(turns(state, correct(), { tick: at(999) })).toBe('tick_before');
    expect(turns(state, PAUSE, { tick: at(1000) })).toBe('fine');
    expect(turns(state, correct(), { tick: at(0, 'b') })).toBe('fine');
    expect(turns(withClock(clock({ spent: 5 })), RESUME, { tick: at(0) })).toBe('fine');
  });

  it('gives back no more than the clock shows', () => {
    const state = withClock(running(60_000, at(0)));
    expect(turns(state, back(90), { tick: at(30_000) })).toBe('fine');
    expect(turns(state, back(91), { tick: at(30_999) })).toBe('time_over_spent');
    expect(turns(state, back(91), { tick: at(31_000) })).toBe('fine');
    expect(turns(bare, back(1))).toBe('clock_state_differs');
    expect(turns(state, back(1), { tick: at(0, 'b') })).toBe('clock_unconfirmed');
  });

  it('after a restart is confirmed first, at no less than was certain', () => {
    const state = withClock(running(60_500, at(0)));
    const restarted = { tick: at(0, 'b') };
    expect([PAUSE, FINISH].map((act) => turns(state, act, restarted))).toEqual([
      'clock_unconfirmed',
      'clock_unconfirmed',
    ]);
    expect(turns(state, confirm(59), restarted)).toBe('time_over_spent');
    expect(turns(state, confirm(60), restarted)).toBe('fine');
    const whole = withClock(running(60_999, at(0)));
    expect([59, 60].map((seconds) => turns(whole, confirm(seconds), restarted))).toEqual(['time_over_spent', 'fine']);
    expect(turns(state, confirm(100), { tick: at(1) })).toBe('clock_state_differs');
    expect(turns(withClock(clock({ spent: 1 })), confirm(100), restarted)).toBe('clock_state_differs');
    expect(turns(bare, confirm(100), restarted)).toBe('clock_state_differs');
  });

  it('follows from how it stands', () => {
    const states = [bare, withClock(running(0, at(0))), withClock(clock()), withClock(clock({ finished: true }))];
    const fineOf = (act: ClockAct) => states.map((state) => turns(state, act) === 'fine');
    expect(fineOf(START)).toEqual([true, false, false, false]);
    expect(fineOf(PAUSE)).toEqual([false, true, false, false]);
    expect(fineOf(RESUME)).toEqual([false, false, true, true]);
    expect(fineOf(FINISH)).toEqual([false, true, true, false]);
    expect(fineOf(correct())).toEqual([true, true, true, true]);
    expect(states.map((state) => turns(state, START))).toEqual([
      'fine',
      ...Array.from({ length: 3 }, () => 'clock_state_differs'),
    ]);
  });

  it('begins no time once a sheet with the task was signed', () => {
    const signed = (examinerId: string, everSigned = true, candidateId = '陈婷华') => ({
      ...bare,
      sheets: sheets(aSheet('陈婷华', '朱军敏'), aSheet(candidateId, examinerId, { everSigned })),
    });
    expect(turns(signed('周婷'), START)).toBe('reason_needed');
    expect(turns(signed('周婷', false), START)).toBe('fine');
    expect(turns(signed('周婷', true, '彭博'), START)).toBe('fine');
    expect(turns(signed('周婷'), correct())).toBe('fine');
    const division = [
      { personId: '周婷', tasks: [1] },
      { personId: '于辉', tasks: [2] },
    ];
    expect(turns({ ...signed('于辉'), division }, START)).toBe('fine');
    expect(turns({ ...signed('周婷'), division }, START)).toBe('reason_needed');
  });
});

it('a sheet waits for the clock of its own candidate and tasks that runs', () => {
  const run = withClock(running(0, at(0)));
  expect(runningClock(run, '陈婷华', '周婷')).toEqual(running(0, at(0)));
  expect(runningClock(run, '彭博', '周婷')).toBeNull();
  expect(runningClock(withClock(clock()), '陈婷华', '周婷')).toBeNull();
  expect(runningClock(bare, '陈婷华', '周婷')).toBeNull();
  const division = [{ personId: '周婷', tasks: [2] }];
  expect(runningClock({ ...run, division }, '陈婷华', '周婷')).toBeNull();
});
