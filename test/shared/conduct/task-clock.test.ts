import { describe, expect, it } from 'vitest';
import { mayRecord } from '#shared/conduct/may-record.ts';
import type { ClockAct, Tick } from '#shared/model/task-clock.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import { secondsOf, spentAt } from '#shared/record/task-clock.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

const MINUTE = 60_000;
const ready = readySitting({ edition: 4 });
const { sitting, candidates, scorers, lead, checker } = ready;
const [candidate] = candidates as [(typeof candidates)[0]];
const { candidateId } = candidate;
const [first, second] = scorers as [(typeof scorers)[0], (typeof scorers)[0]];

const at = (ms: number, run = 'a'): Tick => ({ run: run.repeat(16), ms });
const turn = (act: ClockAct, tick: Tick, task = 1): Body => ({ type: 'task_timed', candidateId, task, tick, act });
type Written = readonly [Body, string | null];
const after = (said: readonly Written[], from: SittingState = ready.state): SittingState =>
  foldAll(from, linksOf(sitting, said, from));
const asked = (state: SittingState, body: Body, actor = first.personId): string => {
  const judged = mayRecord(state, body, { actor, at: state.high ?? '', thirdCopyKept: true });
  return judged.ok ? 'fine' : judged.error.kind;
};
const clockIn = (state: SittingState) => state.clocks.get(`${candidateId}/1`)!;
const START: ClockAct = { kind: 'start' };
const FINISH: ClockAct = { kind: 'finish' };
const CONFIRM: ClockAct = { kind: 'confirm', seconds: 600, reason: '对照墙上的钟' };
const CORRECT = { kind: 'correct', seconds: 1800, reason: '忘记结束', witness: '邓芳磊' } as const;
const back = (seconds: number): ClockAct => ({ kind: 'give_back', seconds, reason: '设备故障' });
const PAUSE: ClockAct = { kind: 'pause', reason: '停电' };
const RESUME: ClockAct = { kind: 'resume', reason: '来电' };

describe('what the clock shows', () => {
  const by = first.personId;
  it('is the computer’s own time between start and stop, pauses and time given back taken off, whoever pressed', () => {
    const state = after([
      [turn(START, at(1000)), by],
      [turn(PAUSE, at(1000 + 10 * MINUTE)), second.personId],
      [turn(RESUME, at(1000 + 90 * MINUTE)), by],
      [turn(back(120), at(1000 + 95 * MINUTE)), by],
      [turn(FINISH, at(1000 + 100 * MINUTE)), second.personId],
    ]);
    expect(secondsOf(clockIn(state))).toBe((10 + 10 - 2) * 60);
    expect(clockIn(state).events.map(({ before, after }) => [before, after])).toEqual([
      [0, 0],
      [600, 600],
      [600, 600],
      [900, 780],
      [1080, 1080],
    ]);
  });

  it('does not change with the wall clock: 80 minutes forth or back between start and stop', () => {
    for (const jump of [80, -80]) {
      const links = linksOf(
        sitting,
        [
          [turn(START, at(0)), by],
          [turn(FINISH, at(5 * MINUTE)), by],
        ],
        ready.state,
      );
      const [one, other] = links as [(typeof links)[0], (typeof links)[0]];
      const moved = new Date(Date.parse(other.entry.at) + jump * MINUTE).toISOString();
      const state = foldAll(ready.state, [one, { ...other, entry: { ...other.entry, at: moved } }]);
      expect(secondsOf(clockIn(state))).toBe(300);
    }
  });

  it('is unknown after a restart until somebody confirms, and goes on from there', () => {
    const running = after([[turn(START, at(9 * MINUTE)), by]]);
    expect(spentAt(clockIn(running), at(MINUTE, 'b'))).toBeNull();
    for (const act of [PAUSE, FINISH, back(1)]) expect(asked(running, turn(act, at(1, 'b')))).toBe('clock_unconfirmed');
    expect(asked(running, turn(CONFIRM, at(MINUTE, 'b')))).toBe('fine');
    const confirmed = after([[turn(CONFIRM, at(MINUTE, 'b')), by]], running);
    expect(spentAt(clockIn(confirmed), at(3 * MINUTE, 'b'))).toBe(12 * MINUTE);
    // what was certain before the restart can't be confirmed away
    const paused = after(
      [
        [turn(START, at(0)), by],
        [turn(PAUSE, at(20 * MINUTE)), by],
        [turn(RESUME, at(21 * MINUTE)), by],
      ],
      ready.state,
    );
    expect(asked(paused, turn(CONFIRM, at(0, 'b')))).toBe('time_over_spent');
  });
});

describe('every act in every state', () => {
  const by = first.personId;
  const states = {
    unstarted: ready.state,
    running: after([[turn(START, at(0)), by]]),
    paused: after([
      [turn(START, at(0)), by],
      [turn(PAUSE, at(MINUTE)), by],
    ]),
    finished: after([
      [turn(START, at(0)), by],
      [turn(FINISH, at(MINUTE)), by],
    ]),
  };
  const acts = { START, PAUSE, RESUME, FINISH, BACK: back(30), CORRECT, CONFIRM };
  const allowed: Readonly<Record<keyof typeof states, readonly (keyof typeof acts)[]>> = {
    unstarted: ['START', 'CORRECT'],
    running: ['PAUSE', 'FINISH', 'BACK', 'CORRECT'],
    paused: ['RESUME', 'FINISH', 'BACK', 'CORRECT'],
    finished: ['RESUME', 'BACK', 'CORRECT'],
  };
  for (const [name, state] of Object.entries(states)) {
    it(`${name}: ${allowed[name as keyof typeof states].join(', ')}`, () => {
      const fine = Object.entries(acts).filter(([, act]) => asked(state, turn(act, at(2 * MINUTE))) === 'fine');
      expect(fine.map(([act]) => act)).toEqual(allowed[name as keyof typeof states]);
    });
  }

  it('is for those who score the candidate and for their lead, and nobody is their own witness', () => {
    expect(asked(ready.state, turn(START, at(0)), lead.personId)).toBe('fine');
    expect(asked(ready.state, turn(START, at(0)), checker.personId)).toBe('role_may_not');
    expect(asked(ready.state, turn(START, at(0), 3))).toBe('line_unknown');
    expect(asked(ready.state, turn({ ...CORRECT, witness: first.name }, at(0)))).toBe('witness_is_self');
    expect(asked(states.running, turn(back(3600), at(MINUTE)))).toBe('time_over_spent');
    expect(asked(after([[turn(START, at(MINUTE)), by]]), turn(FINISH, at(0)))).toBe('tick_before');
  });

  it('stops a clock of somebody who was sent away, and starts none', () => {
    const gone: Body = { type: 'attendance_recorded', candidateId, attendance: 'void', reason: '携带手机' };
    expect(asked(after([[gone, by]], states.running), turn(FINISH, at(MINUTE)))).toBe('fine');
    expect(asked(after([[gone, by]]), turn(START, at(MINUTE)))).toBe('candidate_void');
  });
});

describe('the sheets above it', () => {
  const mark = (examinerId: string, line: string): Written => [
    {
      ...{ type: 'line_scored', candidateId, examinerId, line, cause: 'typed', reason: '' },
      score: { kind: 'deductions', deductions: [] },
    },
    examinerId,
  ];
  const marks = scorers.flatMap(({ personId }) => ['1.1', '1.2', '2.1'].map((line) => mark(personId, line)));
  const sign = (examinerId: string): Body => ({
    ...{ type: 'sheet_signed', candidateId, examinerId },
    ...{ digest: '0'.repeat(64), publicKey: 'ab'.repeat(32), signature: '0'.repeat(128) },
  });
  const keys = scorers.map(({ personId }): Written => [
    { type: 'key_registered', personId, publicKey: 'ab'.repeat(32) },
    personId,
  ]);
  const spent = (minutes: number): Written[] => [
    [turn(START, at(0)), first.personId],
    [turn(FINISH, at(minutes * MINUTE)), first.personId],
  ];

  it('are late once, all by the same time', () => {
    // ten minutes and a bit late: 10 of the 100 of a task that weighs 60 percent, on every sheet, and so in the mean
    const state = after([...keys, ...marks, ...spent(71)]);
    const { sheets, judgement } = resultOf(state, candidate);
    expect(sheets.map(({ score }) => score?.tasks[0]?.overtimeDeduction)).toEqual([1000, 1000, 1000]);
    expect(judgement?.shown).toBe('94.00');
    expect(resultOf(after([...keys, ...marks, ...spent(76)]), candidate).judgement?.shown).toBe('40.00');
  });

  it('are not signed while a clock runs, and fall with a later correction of time', () => {
    const running = after([...keys, ...marks, [turn(START, at(0)), first.personId]]);
    expect(asked(running, sign(first.personId))).toBe('clock_running');
    const stopped = after([[turn(FINISH, at(MINUTE)), second.personId]], running);
    expect(asked(stopped, sign(first.personId))).toBe('fine');
    const signed = after([[sign(first.personId), first.personId]], stopped);
    expect(asked(signed, turn(START, at(0), 2), second.personId)).toBe('reason_needed');
    const corrected = after([[turn(CORRECT, at(2 * MINUTE)), second.personId]], signed);
    const sheet = sheetOf(corrected, { candidateId, examinerId: first.personId });
    expect([sheet.signature, sheet.everSigned]).toEqual([null, true]);
    // the state before is as it was
    expect(sheetOf(signed, sheet).signature).not.toBeNull();
  });

  it('keep a time of their own in sittings from before edition 4, and only there', () => {
    const own: Body = {
      ...{ type: 'time_recorded', candidateId, examinerId: first.personId },
      ...{ task: 1, seconds: 60, running: false },
    };
    expect(asked(ready.state, own)).toBe('clock_of_a_sheet');
    const old = readySitting({ edition: 2 });
    const body = { ...own, candidateId: old.candidates[0]!.candidateId, examinerId: old.scorers[0]!.personId } as Body;
    expect(asked(old.state, body, old.scorers[0]!.personId)).toBe('fine');
    const clock = { ...turn(START, at(0)), candidateId: old.candidates[0]!.candidateId } as Body;
    expect(asked(old.state, clock, old.scorers[0]!.personId)).toBe('clock_of_a_sheet');
  });
});
