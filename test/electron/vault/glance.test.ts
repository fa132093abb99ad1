import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KeyGuard } from '#electron/keys/guard.ts';
import { VAULT_COPIES } from '#electron/vault/copies.ts';
import { glanceAtVault } from '#electron/vault/glance.ts';
import { findVault } from '#electron/vault/vault.ts';
import { keychainOf } from '#test/support/keychain.ts';
import { must } from '#test/support/must.ts';

vi.setConfig({ testTimeout: 90_000 });

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kaoping-glance-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** At a glance, and by the vault itself, which may mend what it finds and is asked last. */
async function judged(keychain: KeyGuard | null = null) {
  const glance = await glanceAtVault(root, keychain !== null);
  const vault = await findVault({ root, keychain, now: () => new Date(0) });
  return { glance, state: vault.state() };
}
async function locked(keychain: KeyGuard | null = null): Promise<string> {
  const vault = await findVault({ root, keychain, now: () => new Date(0) });
  must(await vault.create('六月的第一个考场'));
  return readFile(join(root, VAULT_COPIES[0]), 'utf8');
}
const write = (texts: readonly (string | null)[]) =>
  Promise.all(
    VAULT_COPIES.map((name, at) => {
      const text = texts[at] ?? null;
      return text === null ? rm(join(root, name), { force: true }) : writeFile(join(root, name), text);
    }),
  );

test('a computer without a vault, and one under a passphrase, are told at a glance as the vault tells them', async () => {
  for (const keychain of [null, keychainOf('本机')]) {
    const { glance, state } = await judged(keychain);
    expect(glance).toEqual(state);
    expect(glance?.state).toBe('new');
  }
  await locked();
  for (const keychain of [null, keychainOf('本机')]) {
    const { glance, state } = await judged(keychain);
    expect(glance).toEqual(state);
    expect(glance?.state).toBe('locked');
  }
});

test('records from before there was a vault are told; sealed ones without their key are left to the vault', async () => {
  await writeFile(join(root, 'station.json'), '{"guard":"none"}');
  const clear = await judged();
  expect(clear.glance).toEqual({ state: 'new', keychain: 'none', clearRecords: true });
  expect(clear.state).toEqual(clear.glance);
  await mkdir(join(root, 'journal'));
  await writeFile(join(root, 'journal', 'a.kpj'), '');
  const lost = await judged();
  expect(lost).toMatchObject({ glance: null, state: { state: 'lost' } });
});

test('a file that the keychain may open is left to the vault', async () => {
  const keychain = keychainOf('本机');
  await locked(keychain);
  expect(await judged(keychain)).toMatchObject({ glance: null, state: { state: 'open' } });
  expect(await judged(null)).toMatchObject({ glance: null, state: { state: 'locked' } });
});

test('whatever is done to a file, what is told at a glance is what the vault would tell', async () => {
  const whole = await locked();
  const bent = Array.from({ length: whole.length }, (_, at) => at).flatMap((at) => [
    whole.slice(0, at),
    whole.slice(0, at) + whole.slice(at + 1),
    whole.slice(0, at) + (whole[at] === '0' ? '1' : '0') + whole.slice(at + 1),
    `${whole.slice(0, at)} ${whole.slice(at)}`,
  ]);
  let told = 0;
  for (const text of bent.filter((_, at) => at % 7 === 0)) {
    await write([text, text]);
    const { glance, state } = await judged();
    if (glance !== null) told += 1;
    if (glance !== null) expect({ text, ...glance }).toEqual({ text, ...state });
  }
  // a digit of the fingerprint or of what is sealed is nobody's to judge before the passphrase
  expect(told).toBeGreaterThan(0);
  for (const texts of [
    [whole, null],
    [null, whole],
    [whole, `${whole}\n`],
    ['', ''],
    [whole, '{'],
  ]) {
    await write(texts);
    expect((await judged()).glance, JSON.stringify(texts)).toBeNull();
  }
});
