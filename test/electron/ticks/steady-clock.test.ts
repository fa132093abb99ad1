import { expect, test } from 'vitest';
import { createSessions, IDLE_MS } from '#electron/session/sessions.ts';
import { ENDORSING_MS } from '#electron/session/endorsing.ts';
import { secondsLeft, settle } from '#electron/keys/pin-lock.ts';
import { steadyClock } from '#electron/ticks/steady-clock.ts';
import { aPerson, readySitting } from '#test/support/sitting.ts';

const HOUR = 3_600_000;
const { sitting, scorers } = readySitting();
const owner = { practice: false, log: sitting.sittingId };
const { personId } = scorers[0]!;

/** A computer whose wall clock can be set, and whose own clock nobody sets. */
function computer() {
  const time = { wall: Date.parse('2026-11-20T02:00:00.000Z'), own: 0 };
  const now = () => new Date(time.wall);
  const steady = steadyClock(() => time.own / 1000);
  const pass = (ms: number) => {
    time.wall += ms;
    time.own += ms;
  };
  return { time, pass, steady, sessions: createSessions(steady, now) };
}

test('a span is measured by the computer’s own clock, however the wall clock is set, and never backwards', () => {
  const { time, pass, steady } = computer();
  const from = steady().getTime();
  time.wall += 2 * HOUR;
  pass(1000);
  time.wall -= 5 * HOUR;
  expect(steady().getTime() - from).toBe(1000);
  time.own -= 500;
  expect(steady().getTime() - from).toBe(1000);
});

test('a wait lasts as long as the computer says, through any setting of the wall clock and a new start of the app', () => {
  const { time, pass, steady } = computer();
  pass(HOUR);
  const tries = { failed: 7, lastAt: steady().getTime() };
  expect(secondsLeft(tries, steady().getTime())).toBe(120);
  time.wall += 400 * HOUR;
  const restarted = steadyClock(() => time.own / 1000);
  expect(secondsLeft(tries, restarted().getTime())).toBe(120);
  pass(119_000);
  expect(secondsLeft(tries, restarted().getTime())).toBe(1);
});

test('after the computer itself was restarted a wait begins anew', () => {
  const tries = { failed: 7, lastAt: 9 * HOUR };
  const rebooted = steadyClock(() => 40)().getTime();
  expect(secondsLeft(settle(tries, rebooted), rebooted)).toBe(120);
});

test('a wait that an earlier version noted by the wall clock begins anew too', () => {
  const tries = { failed: 5, lastAt: Date.parse('2026-11-20T02:00:00.000Z') };
  const now = steadyClock(() => 7 * 24 * 3600)().getTime();
  expect(secondsLeft(settle(tries, now), now)).toBe(30);
});

test.each([2 * HOUR, -2 * HOUR])(
  'a wall clock set by %i ms neither ends nor prolongs a session or a PIN held',
  (by) => {
    const { time, pass, sessions } = computer();
    const token = sessions.open({ ...owner, personId, publicKey: 'a'.repeat(64) });
    const head = aPerson('site-head', '罗芳').personId;
    time.wall += by;
    const { session, until } = sessions.endorsing.open({ ...owner, personId: head, sign: () => '' });
    // said in the time that people read off the screen
    expect(Date.parse(until) - time.wall).toBe(ENDORSING_MS);
    pass(ENDORSING_MS);
    time.wall += by;
    expect([sessions.personOf(owner, token), sessions.endorsing.headOf(owner, session)]).toEqual([personId, head]);
    pass(1);
    expect(sessions.endorsing.headOf(owner, session)).toBeNull();
    pass(IDLE_MS - ENDORSING_MS);
    expect(sessions.personOf(owner, token)).toBeNull();
  },
);
