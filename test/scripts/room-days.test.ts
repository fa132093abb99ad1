import { expect, it } from 'vitest';
import { KINDS } from '#shared/record/kinds.ts';
import { judgedRoom } from '../support/rooms/faults.ts';

const DAYS = 60;

it(`${String(DAYS)} random days come to the same in the app, in a slow model and at the verifier, and every kind of act is on them`, () => {
  const days = Array.from({ length: DAYS }, (_, seed) => ({ seed, ...judgedRoom(seed, 80) }));
  expect(days.filter(({ faults }) => faults.length > 0)).toEqual([]);
  // no day can get to where nobody gets on
  expect(days.filter(({ isOver }) => !isOver).map(({ seed }) => seed)).toEqual([]);
  const acts = new Set(days.flatMap((day) => day.acts));
  const clocks = ['start', 'pause', 'resume', 'finish', 'give_back', 'correct', 'confirm'];
  const acted = Object.entries(KINDS).flatMap(([kind, { procedures }]) => {
    if (!procedures.includes('practical')) return [];
    if (kind === 'task_timed') return clocks.map((act) => `${kind} ${act}`);
    if (kind === 'difference_settled') return [`${kind} stands`, `${kind} returned`];
    if (kind === 'attendance_recorded')
      return ['present', 'absent', 'void', 'ineligible'].map((state) => `${kind} ${state}`);
    // sheets keep time in sittings from before edition 4 alone: forgeries/random-day.ts plays those
    return kind === 'time_recorded' ? [] : [kind];
  });
  expect(acted.filter((act) => !acts.has(act))).toEqual([]);
}, 120_000);
