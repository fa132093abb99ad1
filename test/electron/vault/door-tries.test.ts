import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { createDoorTries, DOOR_TRIES } from '#electron/vault/door-tries.ts';
import { findVault } from '#electron/vault/vault.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import { must } from '#test/support/must.ts';

// the last test stretches passphrases, which takes its time on purpose
vi.setConfig({ testTimeout: 90_000 });

let root = '';
let at = 0;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'door-'));
  at = Date.parse('2026-11-20T02:00:00.000Z');
});
const now = (): Date => new Date(at);
const start = () => createDoorTries(root, now);
const wrong = () => Promise.resolve(null);
const right = () => Promise.resolve(Buffer.from('key'));
const said = (answer: Result<unknown, HostFailure>): unknown => (answer.ok ? 'open' : answer.error);
const locked = (seconds: number): HostFailure => ({ kind: 'passphrase_locked', detail: { seconds } });
const WRONG = { kind: 'passphrase_wrong' };

test('five wrong ones, then waits that grow to four minutes and no further', async () => {
  const tries = start();
  await tries.begin();
  for (let n = 0; n < 4; n += 1) expect(said(await tries.attempt(wrong))).toEqual(WRONG);
  for (const seconds of [30, 60, 120, 240, 240]) {
    expect(said(await tries.attempt(wrong))).toEqual(locked(seconds));
    at += (seconds - 1) * 1000;
    const look = vi.fn(right);
    expect(said(await tries.attempt(look))).toEqual(locked(1));
    expect(look).not.toHaveBeenCalled();
    at += 1000;
  }
  expect(said(await tries.attempt(right))).toBe('open');
  expect(said(await tries.attempt(wrong))).toEqual(WRONG);
});

test('a restart, and one in the middle of a try, gives no fresh tries', async () => {
  await start().begin();
  for (let n = 0; n < 3; n += 1) expect(said(await start().attempt(wrong))).toEqual(WRONG);
  await expect(start().attempt(() => Promise.reject(new Error('the plug was pulled')))).rejects.toThrow();
  expect(said(await start().attempt(wrong))).toEqual(locked(30));
  expect(said(await start().attempt(right))).toEqual(locked(30));
});

test('a count that was deleted or written over leaves one try, while the app runs it changes nothing', async () => {
  const harms = [() => rm(join(root, DOOR_TRIES)), () => writeFile(join(root, DOOR_TRIES), '{"failed":-9}')];
  for (const harm of harms) {
    const tries = start();
    await tries.begin();
    await harm();
    expect(said(await tries.attempt(wrong))).toEqual(WRONG);
    await harm();
    expect(said(await start().attempt(wrong))).toEqual(locked(30));
  }
});

test('a clock that is set back makes the wait begin anew, not last for ever', async () => {
  await start().begin();
  for (let n = 0; n < 5; n += 1) said(await start().attempt(wrong));
  at -= 86_400_000;
  expect(said(await start().attempt(right))).toEqual(locked(30));
});

test('the vault counts what opens it and what changes its passphrase as one', async () => {
  const passphrase = '焊接 二号 海河';
  const find = () => findVault({ root, keychain: null, now });
  must(await (await find()).create(passphrase));
  expect(JSON.parse(await readFile(join(root, DOOR_TRIES), 'utf8'))).toMatchObject({ failed: 0 });
  const vault = await find();
  for (let n = 0; n < 2; n += 1) {
    expect(said(await vault.open('不是这句'))).toEqual(WRONG);
    expect(said(await vault.change('不是这句', passphrase))).toEqual(WRONG);
  }
  expect(said(await vault.change('不是这句', passphrase))).toEqual(locked(30));
  expect(said(await (await find()).open(passphrase))).toEqual(locked(30));
  at += 30_000;
  must(await (await find()).open(passphrase));
});
