import { expect, test } from 'vitest';
import { answer } from '#electron/ipc/answer.ts';
import { registerIpc } from '#electron/ipc/register.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { ok } from '#shared/base/result.ts';

const logged: string[] = [];
const log = (event: string, detail: string) => void logged.push(`${event} ${detail}`);
const handlers = {
  'app:health': async () => ok({ freeBytes: 1, journalWritable: true, reserve: 'held' }),
  'journal:list': async () => ok([{ wrong: 'shape' }]),
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
])('%s %j', async (channel, input, expected) => {
  expect(await answer(handlers, log, channel, input)).toEqual(expected);
});

test('bugs are logged with their channel', () => {
  expect(logged.some((line) => line.startsWith('bad_output journal:list'))).toBe(true);
  expect(logged.some((line) => line.startsWith('handler_threw outbox:list'))).toBe(true);
});

test('only the top frame of our own page is answered', async () => {
  type Listener = Parameters<Parameters<typeof registerIpc>[0]['handle']>[1];
  const listeners = new Map<string, Listener>();
  const ipcMain = { handle: (channel: string, listener: Listener) => void listeners.set(channel, listener) };
  registerIpc(ipcMain, Promise.resolve(handlers), log, 'app://kaoping');
  expect([...listeners.keys()]).toEqual(['bridge']);
  const call = (senderFrame: { url: string; parent: unknown } | null) =>
    listeners.get('bridge')!({ senderFrame }, 'app:health', {});
  expect(await call({ url: 'app://kaoping/index.html', parent: null })).toMatchObject({ ok: true });
  const refused = { ok: false, error: { kind: 'untrusted_sender' } };
  expect(await call({ url: 'app://kaoping/index.html', parent: {} })).toEqual(refused);
  expect(await call({ url: 'https://evil.example/', parent: null })).toEqual(refused);
  expect(await call(null)).toEqual(refused);
});
