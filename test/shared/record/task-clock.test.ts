import { describe, expect, it } from 'vitest';
import { clockKey, type ClockAct } from '#shared/model/task-clock.ts';
import type { Body } from '#shared/record/body.ts';
import { fold, foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { secondsOf } from '#shared/record/task-clock.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

const { sitting, candidates, scorers, state } = readySitting();
const [chen, peng] = candidates.map(({ candidateId }) => candidateId) as [string, string];
const by = scorers[0]!.personId;
const ref = { candidateId: chen, task: 1 };
const RUN = '0123456789abcdef';
const why = { reason: '停电' };
const witness = { witness: '于辉' };

const timed = (ms: number, act: ClockAct, run = RUN): Body => ({ type: 'task_timed', ...ref, tick: { run, ms }, act });
const after = (from: SittingState, ...bodies: readonly Body[]) =>
  foldAll(
    from,
    linksOf(
      sitting,
      bodies.map((body) => [body, by]),
      from,
    ),
  );
const clockIn = (from: SittingState) => from.clocks.get(clockKey(ref))!;
const START = timed(1000, { kind: 'start' });
const shows = (...more: readonly Body[]) => {
  const clock = clockIn(after(state, START, ...more));
  return { seconds: secondsOf(clock), runs: clock.since !== null, finished: clock.finished };
};

describe('one clock of a candidate and task', () => {
  it.each([
    ['started', [], { seconds: 0, runs: true, finished: false }],
    ['paused', [timed(61_999, { kind: 'pause', ...why })], { seconds: 60, runs: false, finished: false }],
    [
      'resumed: the pause is no time',
      [
        timed(61_000, { kind: 'pause', ...why }),
        timed(99_000, { kind: 'resume', ...why }),
        timed(100_000, { kind: 'finish' }),
      ],
      { seconds: 61, runs: false, finished: true },
    ],
    ['finished', [timed(31_000, { kind: 'finish' })], { seconds: 30, runs: false, finished: true }],
    [
      'given back while it runs',
      [timed(61_000, { kind: 'give_back', seconds: 20, ...why })],
      { seconds: 40, runs: true, finished: false },
    ],
    [
      'given back more than it shows',
      [timed(11_000, { kind: 'give_back', seconds: 20, ...why })],
      { seconds: 0, runs: true, finished: false },
    ],
    [
      'given back while it stands',
      [timed(61_000, { kind: 'pause', ...why }), timed(99_000, { kind: 'give_back', seconds: 20, ...why })],
      { seconds: 40, runs: false, finished: false },
    ],
    [
      'given back after the end',
      [timed(61_000, { kind: 'finish' }), timed(99_000, { kind: 'give_back', seconds: 20, ...why })],
      { seconds: 40, runs: false, finished: true },
    ],
    [
      'put right: it stands from then on, for good',
      [timed(61_000, { kind: 'correct', seconds: 90, ...why, ...witness })],
      { seconds: 90, runs: false, finished: true },
    ],
    [
      'resumed after its end',
      [timed(61_000, { kind: 'finish' }), timed(99_000, { kind: 'resume', ...why })],
      { seconds: 60, runs: true, finished: false },
    ],
    [
      'confirmed after a restart: it goes on',
      [timed(5, { kind: 'confirm', seconds: 75, ...why }, 'f'.repeat(16))],
      { seconds: 75, runs: true, finished: false },
    ],
    [
      'stopped after a restart nobody confirmed: as long as the wall clock says',
      [timed(5, { kind: 'finish' }, 'f'.repeat(16))],
      { seconds: 1, runs: false, finished: true },
    ],
    [
      'a tick before its start is no time',
      [timed(500, { kind: 'finish' })],
      { seconds: 0, runs: false, finished: true },
    ],
  ] as const)('%s', (_, more, told) => {
    expect(shows(...more)).toEqual(told);
  });

  it('given back before it ran stands at naught, and has not ended', () => {
    const clock = clockIn(after(state, timed(5, { kind: 'give_back', seconds: 20, ...why })));
    expect(clock).toMatchObject({ spent: 0, since: null, finished: false });
  });

  it('tells every act with what it showed before and after, when and by whom', () => {
    const give = { kind: 'give_back', seconds: 20, ...why } as const;
    const from = after(state, START, timed(61_000, give));
    const seq = state.head.seq;
    const [at1, at2] = [2, 3].map((n) => clockIn(from).events[n - 2]?.at);
    expect(clockIn(from)).toEqual({
      ...ref,
      ...{ spent: 40_000, since: { run: RUN, ms: 61_000, at: at2 }, finished: false, seq: seq + 2 },
      events: [
        { act: { kind: 'start' }, before: 0, after: 0, at: at1, by, seq: seq + 1 },
        { act: give, before: 60, after: 40, at: at2, by, seq: seq + 2 },
      ],
    });
    expect(at1! < at2!).toBe(true);
  });
});

it('takes the signatures under this candidate’s sheets away, and no others', () => {
  const signed = (candidateId: string, examiner: number): Body => ({
    ...{ type: 'sheet_signed', candidateId, examinerId: scorers[examiner]!.personId },
    ...{ digest: 'b'.repeat(64), publicKey: 'c'.repeat(64), signature: 'd'.repeat(128) },
  });
  const scored: Body = {
    ...{ type: 'line_scored', candidateId: chen, examinerId: scorers[2]!.personId, line: '1.1' },
    ...{ score: null, cause: 'typed', reason: '' },
  };
  const before = after(state, signed(chen, 0), signed(chen, 1), signed(peng, 0), scored);
  const seq = before.head.seq + 1;
  const told = [...after(before, START).sheets.values()].map(({ candidateId, examinerId, signature, lastSeq }) => [
    candidateId === chen ? '陈婷华' : '彭博',
    scorers.findIndex(({ personId }) => personId === examinerId),
    signature === null ? null : signature.seq,
    lastSeq,
  ]);
  expect(told).toEqual([
    ['陈婷华', 0, null, seq],
    ['陈婷华', 1, null, seq],
    ['彭博', 0, seq - 2, seq - 2],
    ['陈婷华', 2, null, seq - 1],
  ]);
  // of whom nobody signed nothing is written anew
  expect(fold(state, linksOf(sitting, [[START, by]], state)[0]!).sheets).toBe(state.sheets);
  // the state before stays as it was
  expect([...before.sheets.values()].filter(({ signature }) => signature !== null)).toHaveLength(3);
});
