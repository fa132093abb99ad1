import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTeller, type Told } from '#electron/events/teller.ts';
import { BEAT_MS, type HostEvent } from '#shared/wire/host/events.ts';
import { err, ok } from '#shared/base/result.ts';

const taken = { name: '二号机', at: '2026-11-20T02:00:00.000Z', reason: '一号机无法开机', by: '罗芳' };
let replacedBy: typeof taken | null;
let locked: boolean;
let asked: string[];
const logged: string[] = [];
const handlers: Told = {
  'app:health': async () => {
    asked.push('disk');
    return ok({ freeBytes: 7, journalWritable: true, reserve: 'held' });
  },
  'clock:tick': async () => (locked ? err({ kind: 'locked' }) : ok({ run: '0'.repeat(16), ms: 7 })),
  'stick:status': async () => err({ kind: 'locked' }),
  'station:standing': async () => (locked ? err({ kind: 'locked' }) : ok({ replacedBy, twiceAt: null })),
  'central:status': async () => err({ kind: 'locked' }),
  'backup:progress': async () => err({ kind: 'locked' }),
  'print:state': async () => err({ kind: 'locked' }),
  'outbox:list': async () => {
    throw new Error('a bug');
  },
};
const deserted = vi.fn();
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  replacedBy = null;
  locked = true;
  asked = [];
  deserted.mockClear();
});
afterEach(() => vi.useRealTimers());

test('whoever listens hears everything as it is, then each change, and the disk at every beat', async () => {
  const teller = createTeller(handlers, (event) => void logged.push(event), deserted);
  const heard: HostEvent[] = [];
  const kinds = () => heard.splice(0).map(({ kind }) => kind);
  const stop = teller.watch((event) => heard.push(event));
  await settle();
  // what is locked and what throws is not told
  expect(kinds()).toEqual(['disk']);
  expect(logged).toContain('teller_failed');
  locked = false;
  teller.changed('standing');
  await settle();
  expect(kinds()).toEqual(['standing']);
  teller.changed('standing');
  await settle();
  expect(kinds()).toEqual([]);
  // nobody announced this one: it is told at the next beat
  replacedBy = taken;
  await vi.advanceTimersByTimeAsync(BEAT_MS);
  expect(kinds().sort()).toEqual(['clock', 'disk', 'standing']);
  stop();
  await vi.advanceTimersByTimeAsync(10 * BEAT_MS);
  expect(heard).toEqual([]);
});

test('nothing is looked at while nobody listens, and two who listen hear the same', async () => {
  const teller = createTeller(handlers, () => undefined, deserted);
  teller.changed('disk');
  await vi.advanceTimersByTimeAsync(10 * BEAT_MS);
  expect(asked).toEqual([]);
  const [one, other]: [string[], string[]] = [[], []];
  const stops = [teller.watch(({ kind }) => one.push(kind)), teller.watch(({ kind }) => other.push(kind))];
  await vi.advanceTimersByTimeAsync(2 * BEAT_MS);
  expect(one).toEqual(other);
  stops.forEach((stop) => stop());
});

test('ten seconds after the last page stopped listening nobody is there, and a page that comes back before is', async () => {
  const teller = createTeller(handlers, () => undefined, deserted);
  const stop = teller.watch(() => undefined);
  stop();
  await vi.advanceTimersByTimeAsync(BEAT_MS);
  const again = teller.watch(() => undefined);
  await vi.advanceTimersByTimeAsync(10 * BEAT_MS);
  expect(deserted).not.toHaveBeenCalled();
  again();
  await vi.advanceTimersByTimeAsync(2 * BEAT_MS);
  expect(deserted).toHaveBeenCalledOnce();
});
