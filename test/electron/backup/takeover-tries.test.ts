import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { backupTarget, createTakeoverTries, vaultTarget } from '#electron/backup/takeover-tries.ts';
import { ANCHOR_COPIES } from '#electron/anchors/anchors-file.ts';
import { rm } from 'node:fs/promises';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import { testAnchors } from '#test/support/vault.ts';

let root = '';
let at = 0;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tries-'));
  at = Date.parse('2026-11-20T02:00:00.000Z');
});
/** As the app starts: what was counted is read from the disk. */
const start = async (expected = false) => {
  const tries = createTakeoverTries({ anchors: await testAnchors(root, expected), now: () => new Date(at) });
  return async (target: string, look: () => Promise<string | null>): Promise<unknown> =>
    said(await tries(target, 'stick_passphrase_wrong', look));
};
const said = (answer: Result<unknown, HostFailure>): unknown => (answer.ok ? 'open' : answer.error);
const wrong = () => Promise.resolve(null);
const right = () => Promise.resolve('key');
const locked = (seconds: number): HostFailure => ({ kind: 'passphrase_locked', detail: { seconds } });
const WRONG: HostFailure = { kind: 'stick_passphrase_wrong' };

test('five wrong ones, then waits that grow, over starts of the app, and nothing is looked at meanwhile', async () => {
  for (let n = 0; n < 4; n += 1) expect(await (await start())('a', wrong)).toEqual(WRONG);
  expect(await (await start())('a', wrong)).toEqual(locked(30));
  const look = vi.fn(right);
  expect(await (await start())('a', look)).toEqual(locked(30));
  expect(look).not.toHaveBeenCalled();
  at += 30_000;
  expect(await (await start())('a', wrong)).toEqual(locked(60));
  at += 60_000;
  expect(await (await start())('a', right)).toBe('open');
  expect(await (await start())('a', wrong)).toEqual(WRONG);
});

test('opening one’s own stick in between gives no fresh tries at another’s', async () => {
  const open = await start();
  for (let n = 0; n < 4; n += 1) {
    expect(await open('a', wrong)).toEqual(WRONG);
    expect(await open('own', right)).toBe('open');
  }
  expect(await open('a', wrong)).toEqual(locked(30));
  expect(await open('own', right)).toBe('open');
});

test('where the counts were deleted, one try is left', async () => {
  await start();
  for (const name of ANCHOR_COPIES) await rm(join(root, name));
  expect(await (await start(true))('a', wrong)).toEqual(locked(30));
});

test('a clock that is set back has the wait begin once more, not with every look', async () => {
  const open = await start();
  for (let n = 0; n < 5; n += 1) await open('a', wrong);
  at -= 86_400_000;
  expect(await open('a', right)).toEqual(locked(30));
  at += 30_000;
  expect(await open('a', right)).toBe('open');
});

const kdf = { name: 'scrypt', N: 131_072, r: 8, p: 1, salt: 'AAECAwQFBgcICQoLDA0ODw==' } as const;
const vault = { v: 1, fingerprint: 'a'.repeat(64), kdf, underPassphrase: 'AQIDBA==', underKeychain: null } as const;

test('what is guessed at is told by what opens it, not by how its file is written', () => {
  const same = { ...vault, fingerprint: 'b'.repeat(64), underKeychain: 'AAAA' };
  expect(vaultTarget(same)).toBe(vaultTarget(vault));
  // base64 that ends on other idle bits says the same bytes
  expect(vaultTarget({ ...vault, underPassphrase: 'AQIDBB==' })).toBe(vaultTarget(vault));
  for (const other of [
    { ...vault, underPassphrase: 'AQIDBQ==' },
    { ...vault, kdf: { ...kdf, N: 65_536 } },
  ])
    expect(vaultTarget(other)).not.toBe(vaultTarget(vault));
  const sealed = { header: {} as never, lock: Uint8Array.of(1), sealed: Uint8Array.of(2) };
  expect(backupTarget(sealed)).not.toBe(backupTarget({ ...sealed, sealed: Uint8Array.of(3) }));
});
