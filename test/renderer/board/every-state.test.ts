import { expect, it } from 'vitest';
import { nextStep, type NextStep } from '#renderer/features/board/next-step.ts';
import { clockSetBack } from '#shared/conduct/clock.ts';
import { mayRecord } from '#shared/conduct/may-record.ts';
import type { Body } from '#shared/record/body.ts';
import { followAll } from '#shared/record/chain.ts';
import { fold } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { must } from '#test/support/must.ts';
import { oneOf } from '#test/support/rooms/dice.ts';
import { owed } from '#test/support/rooms/owed.ts';
import { playRoom } from '#test/support/rooms/room-day.ts';
import { roomOf } from '#test/support/rooms/room.ts';

// From every state of a day the board names a next act until the sitting is closed, and the act's screen takes it: what the board
// points to is held against what people who want the day to end would do, and against the one door.

const DAYS = 12;
/** Every so many entries the board is asked, and at every one of the end. */
const EVERY = 9;
const END = 25;

type Kind = Body['type'];
/** Who has no key gets one wherever they sign in. */
const ANYWHERE: readonly Kind[] = ['key_registered', 'slip_issued', 'slip_used'];
const ON: Partial<Readonly<Record<NextStep['go'], readonly Kind[]>>> = {
  setup: [
    ...(['staff_named', 'candidates_admitted', 'scheme_adopted', 'stand_in_named', 'recusal_recorded'] as const),
    // codes are drawn as facts of the sitting
    ...(['panels_formed', 'candidates_assigned', 'facts_stated'] as const),
  ],
  'check-in': ['attendance_recorded'],
  scoring: ['line_scored', 'veto_recorded', 'task_timed', 'sheet_signed'],
  'paper-entry': ['paper_opened', 'paper_keyed', 'paper_settled'],
  // what was conferred about is marked again from there
  results: [
    'spread_conferred',
    'third_named',
    'spread_decided',
    'line_scored',
    'veto_recorded',
    'sheet_signed',
    'task_timed',
  ],
  proofreading: ['sheet_proofread', 'difference_settled'],
  'sign-off': [
    ...(['sitting_signed', 'verdicts_answered', 'paper_check_drawn', 'paper_checked'] as const),
    ...(['difference_settled', 'sitting_closed'] as const),
  ],
};

/** The kinds of entry that somebody may write now, and that bring the day on. */
function movesOn(seed: number, state: SittingState, at: string): ReadonlySet<Kind> {
  const { day, roll } = roomOf(seed);
  const room = { day, roll, state, nth: 0 };
  const taken = Array.from({ length: 12 }, () => owed(room, at)).flatMap((steps) =>
    steps.length === 0 ? [] : [oneOf(steps, roll), ...steps.slice(0, 30)],
  );
  return new Set(
    taken.flatMap(({ body, actor }) => {
      const allowed = mayRecord(state, body, { actor, at, thirdCopyKept: true });
      // signatures are made only by whoever holds the key
      return allowed.ok || allowed.error.kind === 'key_changed' ? [body.type] : [];
    }),
  );
}

/** What the board says to whoever sits here; where it asks for another person, to whoever it is. */
function pointsTo(state: SittingState): readonly NextStep[] {
  const here = [null, ...state.people.values()].map((actor) => nextStep(state, actor));
  return here.filter(({ go }) => go !== 'sign-in');
}

it('from every state of a day the board names a next act that its screen takes, until the sitting is closed', () => {
  const stuck: string[] = [];
  let asked = 0;
  for (let seed = 0; seed < DAYS; seed += 1) {
    const { lines } = playRoom(seed, 80).written;
    let state = EMPTY_STATE;
    const links = must(followAll(lines));
    for (const [n, link] of links.entries()) {
      state = fold(state, link);
      if (state.candidates.size === 0 || (n % EVERY !== 0 && n < links.length - END)) continue;
      const { at } = link.entry;
      if (state.closing !== null || state.voided !== null || clockSetBack(state, at) !== null) continue;
      asked += 1;
      const kinds = movesOn(seed, state, at);
      const steps = pointsTo(state);
      const takes = steps.some(({ go }) => [...(ON[go] ?? []), ...ANYWHERE].some((kind) => kinds.has(kind)));
      if (!takes)
        stuck.push(
          `${String(seed)}/${String(n)}: ${[...new Set(steps.map(({ sentence, go }) => `${go} ${sentence[0]}`))].join('|')} but ${[...kinds].join()}`,
        );
    }
  }
  expect(stuck).toEqual([]);
  expect(asked).toBeGreaterThan(200);
}, 120_000);
