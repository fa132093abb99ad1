import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Host } from '#electron/shell/host.ts';
import { readLater } from '#electron/shell/read-later.ts';
import type { VaultState } from '#shared/wire/host/vault.ts';

const LOCKED: VaultState = { state: 'locked', keychain: 'none', clearRecords: false };
const seen: string[] = [];
let hold: () => void;
let glance: VaultState | null;

beforeEach(() => {
  vi.useFakeTimers();
  seen.length = 0;
  glance = LOCKED;
});
afterEach(() => vi.useRealTimers());

const host = {
  answer: (channel: string) => {
    seen.push(`host ${channel}`);
    return Promise.resolve({ ok: true, value: 'by the host' });
  },
  close: () => {
    seen.push('closed');
    return Promise.resolve();
  },
} as unknown as Host;
const later = () =>
  readLater({
    held: new Promise<void>((resolve) => (hold = resolve)),
    glance: () => Promise.resolve(glance),
    ahead: (channel) => {
      seen.push(`ahead ${channel}`);
      return Promise.resolve();
    },
    read: () => {
      seen.push('read');
      return Promise.resolve(host);
    },
  });
const byGlance = { ok: true, value: LOCKED };
const byHost = { ok: true, value: 'by the host' };

it('how the vault is, is answered without the host, while the root is still being held; nothing else is', async () => {
  const { answer } = later();
  expect(await answer('vault:state', {})).toEqual(byGlance);
  let answered = false;
  void answer('vault:open', { passphrase: '六月' }).then(() => (answered = true));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(answered).toBe(false);
  expect(seen).toEqual([]);
  hold();
  await vi.advanceTimersByTimeAsync(0);
  expect(answered).toBe(true);
});

it('the host is read once the window is on the screen and has its answer for a moment, and answers from then on', async () => {
  const { answer, seen: shown } = later();
  hold();
  shown();
  await vi.advanceTimersByTimeAsync(1000);
  expect(seen).toEqual([]);
  expect(await answer('vault:state', {})).toEqual(byGlance);
  await vi.advanceTimersByTimeAsync(200);
  expect(seen).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(seen).toEqual(['read']);
  expect(await answer('vault:state', {})).toEqual(byHost);
});

it('a window that never shows keeps no host from standing', async () => {
  later();
  hold();
  await vi.advanceTimersByTimeAsync(6000);
  expect(seen).toEqual(['read']);
});

it.each([
  ['vault:open', { passphrase: '六月' }],
  ['vault:state', { more: 1 }],
  ['vault:state', undefined],
  ['app:health', {}],
  ['nothing', {}],
])('%s %j is the host’s to answer, and has it read at once', async (channel, input) => {
  const { answer } = later();
  hold();
  expect(await answer(channel, input)).toEqual(byHost);
  expect(seen).toEqual([`ahead ${channel}`, 'read', `host ${channel}`]);
  await answer(channel, input);
  expect(seen.slice(3)).toEqual([`host ${channel}`]);
});

it('a vault that cannot be told at a glance is asked of the host', async () => {
  glance = null;
  const { answer } = later();
  hold();
  expect(await answer('vault:state', {})).toEqual(byHost);
});

it('closing ends the host where there is one, and reads none where there is not', async () => {
  const none = later();
  hold();
  await none.close();
  await vi.advanceTimersByTimeAsync(6000);
  expect(seen).toEqual([]);
  const one = later();
  hold();
  expect(await one.answer('app:health', {})).toEqual(byHost);
  await one.close();
  expect(seen).toEqual(['ahead app:health', 'read', 'host app:health', 'closed']);
});
