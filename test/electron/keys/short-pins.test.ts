import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { KeyGuard } from '#electron/keys/guard.ts';
import { openPersonKey, readPersonKeyText, sealPersonKey } from '#electron/keys/key-file.ts';
import { createKeyRing, type KeyRing } from '#electron/keys/key-ring.ts';
import { keychainOf } from '#test/support/keychain.ts';
import { must } from '#test/support/must.ts';
import { testGuard, trusting } from '#test/support/vault.ts';

// A computer with a keychain: the site head's PIN is long, everybody else's may be six digits.

const real = { practice: false };
const [head, clerk] = [crypto.randomUUID(), crypto.randomUUID()];
const HEAD = { ...real, personId: head, pin: '60221407' };
const CLERK = { ...real, personId: clerk, pin: '271828' };

let root = '';
const ringOn = (at: string, keychain: KeyGuard | null): KeyRing =>
  createKeyRing({
    ...{ root: at, guard: testGuard, anchors: trusting(), now: () => new Date(0) },
    keychain,
  });
const keyOf = async (personId: string) =>
  readPersonKeyText(await readFile(join(root, 'keys', `${personId}.json`), 'utf8'))!;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'short-pins-'));
  const ring = ringOn(root, keychainOf('one'));
  must(await ring.create(HEAD));
  expect(await ring.takesShort()).toBe(false);
  must(await ring.endorser(HEAD, true));
  expect(await ring.takesShort()).toBe(true);
  must(await ring.create(CLERK));
});

test('on a copy of the folder, with the data key, no PIN of six digits can be tried; the site head’s can, and is long', async () => {
  const key = await keyOf(clerk);
  expect([key.v, (await keyOf(head)).v]).toEqual([3, 2]);
  for (const pin of [CLERK.pin, '000000']) expect(await openPersonKey(testGuard, key, pin)).toBe('secret_closed');
  // nor is the layer talked away by what the file says of itself
  for (const v of [1, 2] as const) expect(await openPersonKey(testGuard, { ...key, v }, CLERK.pin)).toBe('pin_wrong');
  expect(Buffer.isBuffer(await openPersonKey(testGuard, await keyOf(head), HEAD.pin))).toBe(true);
});

test('the day the computer breaks: the site head signs in on another one, then everybody else with the PIN they had', async () => {
  for (const keychain of [null, keychainOf('another')]) {
    const spare = await mkdtemp(join(tmpdir(), 'spare-'));
    await cp(join(root, 'keys'), join(spare, 'keys'), { recursive: true });
    const ring = ringOn(spare, keychain);
    expect(await ring.check(CLERK)).toEqual({ ok: false, error: { kind: 'key_closed' } });
    must(await ring.check(HEAD));
    must(await ring.check(CLERK));
    // where there is a keychain it knows the secret from then on; where there is none the site head signs in at every start
    expect((await ringOn(spare, keychain).check(CLERK)).ok).toBe(keychain !== null);
  }
});

test('the keychain’s half opens nothing by itself, and lies sealed', async () => {
  const [name = ''] = (await readdir(root)).filter((file) => file.startsWith('station-secret'));
  expect((await readFile(join(root, name))).toString('latin1')).not.toContain('one:');
  await rm(join(root, name));
  expect(await ringOn(root, keychainOf('one')).check(CLERK)).toMatchObject({ error: { kind: 'key_closed' } });
});

test('a key from before is sealed as one of today once its PIN is there', async () => {
  const personId = crypto.randomUUID();
  const [seed, holder] = [Buffer.alloc(32, 9), { ...real, personId, pin: '314159' }];
  const old = await sealPersonKey(testGuard, { ...holder, publicKey: 'ab'.repeat(32) }, seed);
  expect(old.v).toBe(1);
  await writeFile(join(root, 'keys', `${personId}.json`), JSON.stringify(old));
  // without a keychain it opens as it did, and stays as it is
  must(await ringOn(root, null).check(holder));
  expect((await keyOf(personId)).v).toBe(1);
  must(await ringOn(root, keychainOf('one')).check(holder));
  expect((await keyOf(personId)).v).toBe(3);
});

test('another PIN, the same key: what it signs is signed by the same person', async () => {
  const ring = ringOn(root, keychainOf('one'));
  const { publicKey } = must(await ring.check(CLERK));
  expect(must(await ring.change(CLERK, '31415926')).publicKey).toBe(publicKey);
  expect([await ring.isLong(CLERK), (await ring.check(CLERK)).ok]).toEqual([true, false]);
  expect(must(await ring.check({ ...CLERK, pin: '31415926' })).publicKey).toBe(publicKey);
});

test('a key file that opens under no PIN gives no fresh tries', async () => {
  const counted: number[] = [];
  let held = { failed: 3, lastAt: 0 };
  const anchors = {
    ...trusting(),
    tries: () => held,
    count: async (_: string, tries: typeof held) => void counted.push((held = tries).failed),
  };
  const ring = createKeyRing({
    ...{ root, guard: testGuard, now: () => new Date(0) },
    anchors,
    keychain: null,
  });
  expect(await ring.check(CLERK)).toMatchObject({ error: { kind: 'key_closed' } });
  await writeFile(join(root, 'keys', `${head}.json`), JSON.stringify({ ...(await keyOf(head)), sealed: 'AAAA' }));
  expect(await ring.check(HEAD)).toMatchObject({ error: { kind: 'key_unreadable' } });
  expect(counted).toEqual([4, 3, 4, 3]);
});
