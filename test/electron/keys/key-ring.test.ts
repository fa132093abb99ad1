import { createPublicKey, randomUUID, verify } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ed25519 } from '@noble/curves/ed25519.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { beforeEach, expect, test } from 'vitest';
import { ANCHOR_COPIES } from '#electron/anchors/anchors-file.ts';
import { createKeyRing } from '#electron/keys/key-ring.ts';
import { vaultGuard } from '#electron/keys/vault-guard.ts';
import { createStations, listStations } from '#electron/station/stations.ts';
import { signedText } from '#shared/base/signing/message.ts';
import { must } from '#test/support/must.ts';
import { testAnchors, testGuard, trusting } from '#test/support/vault.ts';

let root = '';
let time = Date.UTC(2026, 10, 20, 1);
const now = () => new Date(time);
const open = async () => {
  const ports = { root, guard: testGuard, keychain: null, anchors: await testAnchors(root), now };
  return { keys: createKeyRing(ports), stations: createStations(ports) };
};
const personId = randomUUID();
const holder = { practice: false, personId, pin: '27182845' };
const wrong = { ...holder, pin: '000000' };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'keys-'));
  time = Date.UTC(2026, 10, 20, 1);
});

test('a person signs exactly kaoping/<type>/1, newline, payload; two libraries agree that it is their signature', async () => {
  const { keys } = await open();
  const created = must(await keys.create(holder));
  const payload = '{"成绩":"92.50"}';
  const { publicKey, signature } = must(await keys.sign(holder, 'sheet-signature', payload));
  expect(publicKey).toBe(created.publicKey);
  const message = utf8ToBytes(signedText('sheet-signature', payload));
  expect(new TextDecoder().decode(message)).toBe(`kaoping/sheet-signature/1\n${payload}`);
  expect(ed25519.verify(hexToBytes(signature), message, hexToBytes(publicKey))).toBe(true);
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(publicKey, 'hex')]);
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  expect(verify(null, message, key, Buffer.from(signature, 'hex'))).toBe(true);
  const asSitting = utf8ToBytes(signedText('sitting-signature', payload));
  expect(ed25519.verify(hexToBytes(signature), asSitting, hexToBytes(publicKey))).toBe(false);
});

test('keys survive a restart; without one, or with one already, it says so', async () => {
  const { keys } = await open();
  expect(await keys.check(holder)).toEqual({ ok: false, error: { kind: 'key_missing' } });
  expect(must(await keys.made(holder))).toEqual({ made: false });
  const created = await keys.create(holder);
  expect(must(await (await open()).keys.made(holder))).toEqual({ made: true });
  expect(must(await keys.made({ ...holder, practice: true }))).toEqual({ made: false });
  expect(await keys.create({ ...holder, pin: '111111' })).toEqual({ ok: false, error: { kind: 'key_exists' } });
  expect(await (await open()).keys.check(holder)).toEqual(created);
});

test('five wrong PINs close the key for 30 s, each further one for twice as long, also across restarts', async () => {
  const { keys } = await open();
  must(await keys.create(holder));
  for (const left of [4, 3, 2, 1]) {
    expect(await (await open()).keys.check(wrong)).toEqual({
      ok: false,
      error: { kind: 'pin_wrong', detail: { left } },
    });
  }
  const locked = (seconds: number) => ({ ok: false, error: { kind: 'pin_locked', detail: { seconds } } });
  expect(await (await open()).keys.check(wrong)).toEqual(locked(30));
  time += 29_000;
  const { keys: again } = await open();
  expect(await again.check(holder)).toEqual(locked(1));
  time += 1000;
  expect(await again.sign(wrong, 'sheet-signature', '')).toEqual(locked(60));
  time += 60_000;
  expect(await again.check(wrong)).toEqual(locked(120));
  time += 120_000;
  expect((await again.check(holder)).ok).toBe(true);
  expect(await again.check(wrong)).toMatchObject({ error: { kind: 'pin_wrong', detail: { left: 4 } } });
});

test('a key made anew takes the place of the one before, with a PIN and tries of its own', async () => {
  const { keys } = await open();
  const old = must(await keys.create(holder));
  for (let n = 0; n < 5; n += 1) expect((await keys.check(wrong)).ok).toBe(false);
  const fresh = must(await keys.renew({ ...holder, pin: '60221407' }));
  expect(fresh.publicKey).not.toBe(old.publicKey);
  const { keys: again } = await open();
  expect(await again.check(holder)).toMatchObject({ error: { kind: 'pin_wrong', detail: { left: 4 } } });
  expect(must(await again.check({ ...holder, pin: '60221407' }))).toEqual(fresh);
});

test('a clock set back restarts the wait instead of stretching it over the day', async () => {
  const { keys } = await open();
  must(await keys.create(holder));
  for (let n = 0; n < 5; n += 1) expect((await keys.check(wrong)).ok).toBe(false);
  time -= 86_400_000;
  expect(await keys.check(holder)).toMatchObject({ error: { kind: 'pin_locked', detail: { seconds: 30 } } });
  time += 30_000;
  expect((await keys.check(holder)).ok).toBe(true);
});

test('tries made all at once count one by one', async () => {
  const { keys } = await open();
  must(await keys.create(holder));
  const answers = await Promise.all(Array.from({ length: 8 }, () => keys.check(wrong)));
  const kinds = answers.map((answer) => (answer.ok ? 'open' : answer.error.kind));
  expect(kinds).toEqual([...Array<string>(4).fill('pin_wrong'), ...Array<string>(4).fill('pin_locked')]);
});

test('a count of tries that was taken away is no fresh start', async () => {
  const { keys } = await open();
  must(await keys.create(holder));
  expect((await keys.check(wrong)).ok).toBe(false);
  for (const name of ANCHOR_COPIES) await rm(join(root, name));
  const again = createKeyRing({ root, guard: testGuard, keychain: null, anchors: await testAnchors(root, true), now });
  expect(await again.check(wrong)).toMatchObject({ error: { kind: 'pin_locked' } });
});

test('what was counted in files of its own counts on, and the files go', async () => {
  await mkdir(join(root, 'keys'));
  const tries = join(root, 'keys', `${personId}.tries.json`);
  await writeFile(tries, JSON.stringify({ failed: 4, lastAt: time }));
  const { keys } = await open();
  must(await keys.create(holder));
  expect(await readdir(join(root, 'keys'))).toEqual([`${personId}.json`]);
  expect(await keys.check(wrong)).toMatchObject({ error: { kind: 'pin_locked' } });
});

test('practice has keys of its own, also for the same person and PIN', async () => {
  const { keys, stations } = await open();
  const real = await keys.create(holder);
  expect(await keys.check({ ...holder, practice: true })).toEqual({ ok: false, error: { kind: 'key_missing' } });
  const practice = await keys.create({ ...holder, practice: true });
  expect(practice).not.toEqual(real);
  const station = { name: '一号工位', organiser: '' };
  const one = must(await stations.create({ ...station, practice: false }));
  expect(await stations.sign(true, 'batch', 'x')).toEqual({ ok: false, error: { kind: 'station_missing' } });
  const two = must(await stations.create({ ...station, practice: true }));
  expect(one.publicKey).not.toBe(two.publicKey);
  expect(must(await listStations(root))).toEqual([one, two]);
  expect(await stations.create({ ...station, practice: false })).toEqual({
    ok: false,
    error: { kind: 'station_exists' },
  });
});

test('a station signs text and bytes alike', async () => {
  const { stations } = await open();
  must(await stations.create({ name: '一号工位', organiser: '', practice: false }));
  const text = '批次一';
  const byText = must(await stations.sign(false, 'batch', text));
  expect(byText).toEqual(must(await stations.sign(false, 'batch', utf8ToBytes(text))));
  const message = utf8ToBytes(signedText('batch', text));
  expect(ed25519.verify(hexToBytes(byText.signature), message, hexToBytes(byText.publicKey))).toBe(true);
});

test('no private key lies on the disk in the open, and a key file is useless without this computer’s key', async () => {
  const { keys } = await open();
  must(await keys.create(holder));
  const path = join(root, 'keys', `${personId}.json`);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(Object.keys(JSON.parse(await readFile(path, 'utf8')) as object).sort()).toEqual(
    ['guard', 'personId', 'publicKey', 'salt', 'sealed', 'v'].sort(),
  );
  const elsewhere = createKeyRing({
    root,
    guard: vaultGuard(Buffer.alloc(32, 8)),
    keychain: null,
    anchors: trusting(),
    now,
  });
  expect(await elsewhere.check(holder)).toEqual({ ok: false, error: { kind: 'key_unreadable' } });
  expect(await readdir(join(root, 'keys'))).toEqual([`${personId}.json`]);
});

test('an older key file put back, whose PIN somebody knows, opens nothing; a PIN chosen anew does', async () => {
  const { keys } = await open();
  must(await keys.create(holder));
  const path = join(root, 'keys', `${personId}.json`);
  const old = await readFile(path);
  must(await keys.change(holder, '60221407'));
  const today = await readFile(path);
  await writeFile(path, old);
  const unreadable = { ok: false, error: { kind: 'key_unreadable' } };
  for (const ring of [keys, (await open()).keys]) expect(await ring.check(holder)).toEqual(unreadable);
  await writeFile(path, today);
  must(await (await open()).keys.check({ ...holder, pin: '60221407' }));
});

test('a key file from before such files were known is known once it was opened', async () => {
  const before = createKeyRing({ root, guard: testGuard, keychain: null, anchors: trusting(), now });
  const path = join(root, 'keys', `${personId}.json`);
  must(await before.create(holder));
  const [old] = [await readFile(path), must(await before.change(holder, '60221407'))];
  const changed = { ...holder, pin: '60221407' };
  must(await (await open()).keys.check(changed));
  await writeFile(path, old);
  expect(await (await open()).keys.check(holder)).toEqual({ ok: false, error: { kind: 'key_unreadable' } });
});

test('a key file put under another person’s name does not open for them', async () => {
  const { keys } = await open();
  must(await keys.create(holder));
  const thief = randomUUID();
  const stolen = JSON.parse(await readFile(join(root, 'keys', `${personId}.json`), 'utf8')) as object;
  for (const file of [stolen, { ...stolen, personId: thief }]) {
    await writeFile(join(root, 'keys', `${thief}.json`), JSON.stringify(file));
    expect(await keys.check({ ...holder, personId: thief })).toMatchObject({ ok: false, error: { kind: 'pin_wrong' } });
  }
});
