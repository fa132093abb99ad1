import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { findVault } from '#electron/vault/vault.ts';
import { keychainOf } from '#test/support/keychain.ts';
import { must } from '#test/support/must.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

const FIRST = '焊接 二号 海河';
const OTHER = '另一句口令 2026';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vault-'));
});

const start = (keychain: ReturnType<typeof keychainOf> = null) => findVault({ root, keychain, now: () => new Date() });

test('is made once, opens with its passphrase and no other, and gives the same keys each time', async () => {
  const vault = await start();
  expect(vault.state()).toEqual({ state: 'new', keychain: 'none', clearRecords: false });
  expect(await vault.open(FIRST)).toEqual({ ok: false, error: { kind: 'locked' } });
  const keys = must(await vault.create(FIRST));
  expect(await vault.create(FIRST)).toEqual({ ok: false, error: { kind: 'vault_exists' } });
  expect(new Set(Object.values(keys).map((key) => key.toString('hex'))).size).toBe(Object.keys(keys).length);

  const again = await start();
  expect([again.state().state, again.keys()]).toEqual(['locked', null]);
  expect(await again.open(`${FIRST} `)).toEqual({ ok: false, error: { kind: 'passphrase_wrong' } });
  expect(again.state().state).toBe('locked');
  expect(must(await again.open(FIRST))).toEqual(keys);
});

test('another passphrase opens the same keys, and the old one nothing', async () => {
  const vault = await start();
  const keys = must(await vault.create(FIRST));
  expect(await vault.change(OTHER, FIRST)).toEqual({ ok: false, error: { kind: 'passphrase_wrong' } });
  must(await vault.change(FIRST, OTHER));
  const again = await start();
  expect((await again.open(FIRST)).ok).toBe(false);
  expect(must(await again.open(OTHER))).toEqual(keys);
});

test('a keychain opens it daily; one that is lost, or not there, leaves the passphrase', async () => {
  const keys = must(await (await start(keychainOf('one'))).create(FIRST));
  expect((await start(keychainOf('one'))).keys()).toEqual(keys);
  expect((await start()).state()).toMatchObject({ state: 'locked', keychain: 'none' });

  const moved = await start(keychainOf('two'));
  expect(moved.state()).toMatchObject({ state: 'locked', keychain: 'failed' });
  expect(must(await moved.open(FIRST))).toEqual(keys);
  expect((await start(keychainOf('two'))).keys()).toEqual(keys);
});

test('either copy of its file is enough, and the other is made again', async () => {
  const keys = must(await (await start()).create(FIRST));
  const whole = await readFile(join(root, 'vault.json'), 'utf8');
  for (const [name, harm] of [
    ['vault.json', (path: string) => writeFile(path, whole.slice(0, 90))],
    ['vault.json', (path: string) => rm(path)],
    ['vault.json.bak', (path: string) => rm(path)],
  ] as const) {
    await harm(join(root, name));
    expect(must(await (await start()).open(FIRST))).toEqual(keys);
    expect(await readFile(join(root, name), 'utf8')).toBe(whole);
  }
});

test('sealed records without their key are said to be lost, and never get a new key', async () => {
  must(await (await start()).create(FIRST));
  await writeFile(join(root, 'station.json'), JSON.stringify({ guard: 'vault' }));
  for (const name of ['vault.json', 'vault.json.bak']) await rm(join(root, name));
  const vault = await start();
  expect(vault.state().state).toBe('lost');
  for (const answer of [await vault.create(OTHER), await vault.open(FIRST)]) {
    expect(answer).toEqual({ ok: false, error: { kind: 'vault_lost' } });
  }
});
