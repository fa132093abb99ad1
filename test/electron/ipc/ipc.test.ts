import { expect, test } from 'vitest';
import { answer } from '#electron/ipc/answer.ts';
import { registerIpc } from '#electron/ipc/register.ts';
import type { HostEvent } from '#shared/wire/host/events.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { ok } from '#shared/base/result.ts';

const logged: string[] = [];
const log = (event: string, detail: string) => void logged.push(`${event} ${detail}`);
const handlers = {
  'app:health': async () => ok({ freeBytes: 1, journalWritable: true, reserve: 'held' }),
  'journal:list': async () => ok([{ wrong: 'shape' }]),
  'store:state': async () => {
    throw Object.assign(new Error('a sector'), { code: 'EIO' });
  },
  'outbox:list': async () => {
    throw new Error('a bug');
  },
} as unknown as Handlers;

test.each([
  ['app:health', {}, { ok: true, value: { freeBytes: 1, journalWritable: true, reserve: 'held' } }],
  ['app:health', { extra: 1 }, { ok: false, error: { kind: 'bad_input' } }],
  ['app:health', undefined, { ok: false, error: { kind: 'bad_input' } }],
  ['toString', {}, { ok: false, error: { kind: 'unknown_channel' } }],
  ['__proto__', {}, { ok: false, error: { kind: 'unknown_channel' } }],
  ['journal:list', {}, { ok: false, error: { kind: 'internal' } }],
  ['outbox:list', {}, { ok: false, error: { kind: 'internal' } }],
  // nobody expected it, but a person can do something about it
  ['store:state', {}, { ok: false, error: { kind: 'disk_broken', detail: { file: 'other' } } }],
])('%s %j', async (channel, input, expected) => {
  expect(await answer(handlers, log, channel, input)).toEqual(expected);
});

test('bugs are logged with their channel', () => {
  expect(logged.some((line) => line.startsWith('bad_output journal:list'))).toBe(true);
  expect(logged.some((line) => line.startsWith('handler_threw outbox:list'))).toBe(true);
});

type IpcMain = Parameters<typeof registerIpc>[0];
type Frame = { url: string; parent: unknown } | null;
const own = { url: 'app://kaoping/index.html', parent: null };
const foreign: Frame[] = [
  { url: 'app://kaoping/index.html', parent: {} },
  { url: 'https://evil.example/', parent: null },
  null,
];

/** A main process with the app's IPC in it, and pages that call, listen and go. */
function world() {
  const handled = new Map<string, Parameters<IpcMain['handle']>[1]>();
  const heard = new Map<string, Parameters<IpcMain['on']>[1]>();
  let watching = 0;
  const tells = new Set<(event: HostEvent) => void>();
  const events = {
    watch: (listener: (event: HostEvent) => void) => {
      watching += 1;
      tells.add(listener);
      return () => {
        watching -= 1;
        tells.delete(listener);
      };
    },
  };
  registerIpc(
    {
      handle: (channel, listener) => void handled.set(channel, listener),
      on: (channel, listener) => heard.set(channel, listener),
    },
    { answer: (channel, input) => answer(handlers, log, channel, input), host: Promise.resolve({ events }) },
    'app://kaoping',
  );
  const page = () => {
    const sent: unknown[] = [];
    const gone: (() => void)[] = [];
    let [destroyed, crashed] = [false, false];
    const sender = {
      send: (_channel: string, told: unknown) => void sent.push(told),
      isDestroyed: () => destroyed,
      isCrashed: () => crashed,
      once: (_event: string, listener: () => void) => gone.push(listener),
    };
    return {
      sent,
      call: async (senderFrame: Frame): Promise<unknown> =>
        JSON.parse(await handled.get('bridge')!({ senderFrame, sender }, 'app:health', {})),
      watch: async (wanted: unknown, senderFrame: Frame = own) => {
        heard.get('watch')!({ senderFrame, sender }, wanted);
        await new Promise((done) => setImmediate(done));
      },
      crash: () => (crashed = true),
      close: () => {
        destroyed = true;
        for (const listener of gone) listener();
      },
      closers: gone,
    };
  };
  const tell = (event: HostEvent): void => tells.forEach((listener) => listener(event));
  return { page, tell, watching: () => watching, channels: [...handled.keys(), ...heard.keys()] };
}
const outbox: HostEvent = { kind: 'outbox', value: [] };

test('only the top frame of our own page is answered', async () => {
  const { page, channels } = world();
  expect(channels).toEqual(['bridge', 'watch']);
  const { call } = page();
  expect(await call(own)).toMatchObject({ ok: true });
  const refused = { ok: false, error: { kind: 'untrusted_sender' } };
  for (const frame of foreign) expect(await call(frame)).toEqual(refused);
});

test('only the top frame of our own page hears the host, once however often it was loaded, and until it goes', async () => {
  const { page, tell, watching } = world();
  const { sent, watch, close, closers } = page();
  for (const frame of foreign) await watch(true, frame);
  expect(watching()).toBe(0);
  await watch(true);
  await watch(true);
  expect(watching()).toBe(1);
  tell(outbox);
  expect(sent).toEqual([outbox]);
  await watch(false);
  expect(watching()).toBe(0);
  await watch(true);
  expect([watching(), closers.length]).toEqual([1, 1]);
  close();
  expect(watching()).toBe(0);
});

test('a page that crashed is sent nothing until it was loaded again', async () => {
  const { page, tell } = world();
  const { sent, watch, crash } = page();
  await watch(true);
  crash();
  tell(outbox);
  expect(sent).toEqual([]);
});
