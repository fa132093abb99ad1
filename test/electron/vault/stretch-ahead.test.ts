import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stretchPassphrase } from '#electron/keys/passphrase-key.ts';
import { VAULT_COPIES } from '#electron/vault/copies.ts';
import { stretchAhead } from '#electron/vault/stretch-ahead.ts';
import { findVault } from '#electron/vault/vault.ts';
import { must } from '#test/support/must.ts';

vi.setConfig({ testTimeout: 90_000 });

const PASSPHRASE = '六月的第一个考场';
let root: string;
let stretched: string[];
const stretch: typeof stretchPassphrase = (passphrase, kdf) => {
  stretched.push(passphrase);
  return stretchPassphrase(passphrase, kdf);
};
const find = (ahead: ReturnType<typeof stretchAhead>) =>
  findVault({ root, keychain: null, now: () => new Date(), stretch: ahead.stretch });

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kaoping-ahead-'));
  stretched = [];
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('the vault opens with what was begun before it was found, and the passphrase is stretched once', async () => {
  const made = must(await (await findVault({ root, keychain: null, now: () => new Date() })).create(PASSPHRASE));
  const ahead = stretchAhead(root, stretch);
  await ahead.hear('vault:open', { passphrase: PASSPHRASE });
  await ahead.hear('vault:open', { passphrase: PASSPHRASE });
  expect(stretched).toEqual([PASSPHRASE]);
  expect(must(await (await find(ahead)).open(PASSPHRASE))).toEqual(made);
  expect(stretched).toEqual([PASSPHRASE]);
});

test('what was begun for one passphrase opens with no other, and each wrong one is counted', async () => {
  must(await (await findVault({ root, keychain: null, now: () => new Date() })).create(PASSPHRASE));
  const ahead = stretchAhead(root, stretch);
  await ahead.hear('vault:open', { passphrase: PASSPHRASE });
  const vault = await find(ahead);
  for (let wrong = 0; wrong < 5; wrong += 1) expect((await vault.open(`别的口令${wrong}`)).ok).toBe(false);
  expect(await vault.open(PASSPHRASE)).toMatchObject({ ok: false, error: { kind: 'passphrase_locked' } });
});

test.each([
  ['vault:create', { passphrase: PASSPHRASE }],
  ['vault:open', {}],
  ['vault:open', { passphrase: 7 }],
  ['vault:open', null],
  ['vault:open', undefined],
])('%s %j begins nothing', async (channel, input) => {
  must(await (await findVault({ root, keychain: null, now: () => new Date() })).create(PASSPHRASE));
  await stretchAhead(root, stretch).hear(channel, input);
  expect(stretched).toEqual([]);
});

test('nothing is begun where there is no vault, or one that only the vault itself can judge', async () => {
  const ahead = stretchAhead(root, stretch);
  await ahead.hear('vault:open', { passphrase: PASSPHRASE });
  for (const name of VAULT_COPIES) await writeFile(join(root, name), '{"v":1,"kdf":{"N":1e12}}');
  await ahead.hear('vault:open', { passphrase: PASSPHRASE });
  expect(stretched).toEqual([]);
});
