// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen, type Heard } from '#renderer/host/listen.ts';
import { BEAT_MS, EVENTS_PATH, type HostEvent } from '#shared/wire/host/events.ts';

const outbox: HostEvent = { kind: 'outbox', value: [] };
const disk: HostEvent = { kind: 'disk', value: { freeBytes: 7, journalWritable: true, reserve: 'held' } };
let heard: string[];
let stop: AbortController;
const hear = (what: Heard): void => void heard.push(what === 'lost' ? what : what.kind);

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  Reflect.deleteProperty(window, 'bridge');
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('over the preload: events are parsed, three beats of silence are a lost host, and one word brings it back', async () => {
  let tell = (_told: unknown): void => undefined;
  let watching = false;
  Reflect.set(window, 'bridge', {
    watch: (listener: typeof tell) => {
      [tell, watching] = [listener, true];
      return () => (watching = false);
    },
  });
  listen(hear, stop.signal);
  tell(outbox);
  tell({ kind: 'outbox', value: 'not one' });
  tell({ kind: 'something else', value: [] });
  expect(heard).toEqual(['outbox']);
  await vi.advanceTimersByTimeAsync(2 * BEAT_MS);
  expect(heard).toEqual(['outbox']);
  await vi.advanceTimersByTimeAsync(BEAT_MS);
  expect(heard).toEqual(['outbox', 'lost']);
  tell(disk);
  expect(heard).toEqual(['outbox', 'lost', 'disk']);
  stop.abort();
  expect(watching).toBe(false);
  await vi.advanceTimersByTimeAsync(10 * BEAT_MS);
  expect(heard).toHaveLength(3);
});

/** The server's answers in turn: the parts of a stream that then ends, or no server at all. */
function serve(...answers: (readonly string[] | null)[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string, { method }: { method: string }) => {
    asked.push(`${method} ${path}`);
    const parts = answers.shift();
    if (parts === undefined) return new Promise(() => undefined);
    if (parts === null) return Promise.reject(new TypeError('Failed to fetch'));
    const body = new ReadableStream({
      start(stream) {
        for (const part of parts) stream.enqueue(new TextEncoder().encode(part));
        stream.close();
      },
    });
    return Promise.resolve({ ok: true, body });
  });
  return asked;
}

test('over the loopback: a line a word wherever it was cut, a broken stream is a lost host, and it is called again', async () => {
  const [a, b] = [JSON.stringify(outbox), JSON.stringify(disk)];
  const asked = serve([`${a}\n${b.slice(0, 9)}`, `${b.slice(9)}\n${a}`], null, [`${b}\n`]);
  listen(hear, stop.signal);
  await vi.advanceTimersByTimeAsync(0);
  // the third line never ended, so it was never said
  expect(heard).toEqual(['outbox', 'disk', 'lost']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(heard.slice(3)).toEqual(['lost']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(heard.slice(4)).toEqual(['disk', 'lost']);
  expect(asked).toEqual(Array(3).fill(`POST ${EVENTS_PATH}`));
});
