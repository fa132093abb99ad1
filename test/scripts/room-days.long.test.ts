import { expect, it } from 'vitest';
import { readEntry } from '#shared/record/chain.ts';
import type { Entry } from '#shared/record/entry.ts';
import { randomDay } from '../support/forgeries/random-day.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { tallyOf, takenOn, untaken } from '../support/rooms/branches.ts';
import { judgedRoom } from '../support/rooms/faults.ts';
import { PROCEDURES } from '../support/who-may/days.ts';

// A thousand rooms of random people, papers, clocks, restarts and computers. ROOM_DAY=n replays one of them.

const ONE = process.env['ROOM_DAY'];
/** Which of the seeds are days of panels. */
const PANEL = PROCEDURES.indexOf('panel');

it('1,000 random days come to the same in the app, in a slow model and at the verifier, and take every branch', () => {
  const seeds = ONE === undefined ? Array.from({ length: 1000 }, (_, seed) => seed) : [Number(ONE)];
  const began = Date.now();
  const days = seeds.map((seed) => ({ seed, ...judgedRoom(seed, 80) }));
  process.stdout.write(`${Math.round((seeds.length * 60_000) / (Date.now() - began))} days a minute\n`);
  const wrong = days.filter(({ faults, isOver }) => faults.length > 0 || !isOver);
  expect(wrong.map(({ seed, faults, isOver }) => ({ seed, faults, isOver }))).toEqual([]);
  if (ONE !== undefined) return;
  const tally = tallyOf(days);
  const lines = [...tally].sort().map(([branch, count]) => `${String(count).padStart(5)}  ${branch}\n`);
  process.stdout.write(`days on which each branch was taken:\n${lines.join('')}`);
  expect(untaken('practical', tally)).toEqual([]);
}, 1_800_000);

it('200 random days of panels, of which several judge on one day, hold at the verifier', () => {
  const days = Array.from({ length: 200 }, (_, n) => ({ seed: 4 * n + PANEL, ...randomDay(4 * n + PANEL, 40) }));
  const several = days.filter(({ written }) => written.lines.some((line) => line.includes('"panels_formed"')));
  const wrong = several.flatMap(({ seed, day, written }) => {
    const said = verifierSays(day, written);
    return said.length === 0 ? [] : [{ seed, said }];
  });
  expect(wrong).toEqual([]);
  const signed = several.filter(
    ({ written }) => written.state.signatures.filter(({ role }) => role === 'lead').length > 1,
  );
  const taken = several.map(({ written }) => ({
    taken: takenOn(written.lines.map(readEntry).filter((entry): entry is Entry => entry !== null)),
  }));
  process.stdout.write(`${String(several.length)} days of several panels, ${String(signed.length)} with two leads\n`);
  expect(signed.length).toBeGreaterThan(20);
  for (const kind of ['panels_formed', 'candidates_assigned']) expect(tallyOf(taken).get(kind)).toBeGreaterThan(20);
}, 600_000);
