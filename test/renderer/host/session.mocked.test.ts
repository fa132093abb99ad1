import { beforeEach, expect, test, vi } from 'vitest';
import { endEndorsing, openEndorsing } from '#renderer/host/endorsing.ts';
import { arrive, arrived, arrivingIn, openSession, sessionOf } from '#renderer/host/session.ts';
import { ok } from '#shared/base/result.ts';
import { must } from '../../support/must.ts';

const invoke = vi.hoisted(() => vi.fn());
vi.mock('#renderer/host/bridge.ts', () => ({ invoke }));

const head = '00000000-0000-4000-8000-0000000000aa';
const logs = ['first', 'second', 'third'] as const;
let tokens = 0;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  invoke.mockReset();
  invoke.mockImplementation((channel: string) => {
    tokens += 1;
    const until = new Date(Date.now() + 600_000).toISOString();
    return Promise.resolve(channel === 'session:end' ? ok({}) : ok({ publicKey: 'a', session: String(tokens), until }));
  });
  for (const log of logs) {
    const seat = { practice: false, log, personId: head };
    must(await openSession(seat, '31415926'));
    must(await openEndorsing(seat, '31415926'));
    arrive(seat);
  }
});

test('whoever opened several sittings together arrives in each of them signed in, once', () => {
  for (const log of logs) {
    expect(arrivingIn(log)).toBe(head);
    arrived(log);
    expect(arrivingIn(log)).toBeNull();
    expect(sessionOf({ log, personId: head })).not.toBeNull();
  }
});

test('not after ten minutes, nor once they stand beside no more: then they are signed out of the host', async () => {
  await endEndorsing('first');
  expect(logs.map(arrivingIn)).toEqual([null, head, head]);
  vi.advanceTimersByTime(600_000);
  expect(logs.map(arrivingIn)).toEqual([null, null, null]);
  const held = sessionOf({ log: 'third', personId: head });
  arrived('third');
  expect(sessionOf({ log: 'third', personId: head })).toBeNull();
  expect(invoke).toHaveBeenCalledWith('session:end', { session: held });
});
