import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { newCode, seedOf } from '#electron/slips/slip-code.ts';
import { createSlips } from '#electron/slips/slips.ts';
import { createKeyRing } from '#electron/keys/key-ring.ts';
import { publicKeyOf } from '#electron/keys/ed25519.ts';
import { verifies } from '#electron/keys/verify.ts';
import type { SittingState } from '#shared/record/state.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { slipText } from '#shared/record/slip.ts';
import { must } from '#test/support/must.ts';
import { testAnchors, testGuard } from '#test/support/vault.ts';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';

vi.setConfig({ testTimeout: 60_000 });
const owner = { practice: false, log: crypto.randomUUID() };
const [personId, other] = [crypto.randomUUID(), crypto.randomUUID()];
const user = { ...owner, personId, pin: '31415926' };
let time = Date.UTC(2026, 10, 20, 1);
const now = () => new Date(time);
const folder = mkdtempSync(join(tmpdir(), 'slips-'));
const open = async () => {
  const anchors = await testAnchors(folder);
  const ring = createKeyRing({ root: folder, guard: testGuard, keychain: null, anchors, now });
  return { ring, slips: createSlips({ ring, anchors, now }) };
};
let state: SittingState = EMPTY_STATE;
let room: Awaited<ReturnType<typeof open>>;
let code = '';
beforeAll(async () => {
  room = await open();
  const [slip] = await room.slips.make(owner, [personId]);
  state = { ...EMPTY_STATE, slips: new Map([[personId, slip!]]) };
  ({ code } = room.slips.printable(owner, state)[0]!);
});

test('a code has 50 bits, reads in groups, and gives another key for every person, sitting and salt', async () => {
  expect(code).toMatch(/^[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{2}$/);
  expect(new Set(Array.from({ length: 200 }, newCode)).size).toBe(200);
  const about = { log: owner.log, personId, salt: '0'.repeat(32) };
  const keyOf = async (over: object, as = code) => publicKeyOf(await seedOf(as, { ...about, ...over }));
  const keys = [
    await keyOf({}),
    await keyOf({ log: other }),
    await keyOf({ personId: other }),
    await keyOf({ salt: '1' }),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(await keyOf({}, ` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(keys[0]);
});

test('prints only what is on record as it was made here, for whoever has no key', () => {
  expect(room.slips.printable({ ...owner, practice: true }, state)).toEqual([]);
  expect(room.slips.printable({ ...owner, log: other }, state)).toEqual([]);
  expect(room.slips.printable(owner, { ...state, slips: new Map([[other, state.slips.get(personId)!]]) })).toEqual([]);
  expect(room.slips.printable(owner, { ...state, keys: new Map([[personId, 'ab'.repeat(32)]]) })).toEqual([]);
});

test('five wrong codes close it for 30 s and longer, across restarts; nothing of the person is made meanwhile', async () => {
  const wrong = { ...user, code: 'AAAA-AAAA-AA' };
  for (const left of [4, 3, 2, 1])
    expect(await (await open()).slips.use(state, wrong)).toEqual({
      ok: false,
      error: { kind: 'slip_wrong', detail: { left } },
    });
  const locked = { error: { kind: 'slip_locked', detail: { seconds: 30 } } };
  expect(await (await open()).slips.use(state, wrong)).toMatchObject(locked);
  expect(await (await open()).slips.use(state, { ...user, code })).toMatchObject(locked);
  expect(must(await room.ring.made(user))).toEqual({ made: false });
  time += 30_000;
  expect(await (await open()).slips.use({ ...state, slips: new Map() }, { ...user, code })).toMatchObject({
    error: { kind: 'slip_none' },
  });
});

test('the right code makes the key under the PIN, and the slip signs for it', async () => {
  const { slips, ring } = await open();
  const used = must(await slips.use(state, { ...user, code: code.toLowerCase() }));
  expect(must(await ring.check(user)).publicKey).toBe(used.publicKey);
  const text = slipText(owner.log, personId, used.publicKey);
  expect(verifies('slip', text, state.slips.get(personId)!.slipKey, used.signature)).toBe(true);
  const again = await slips.use({ ...state, keys: new Map([[personId, used.publicKey]]) }, { ...user, code });
  expect(again).toMatchObject({ error: { kind: 'slip_none' } });
});

test('the code lies in no file', async () => {
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (file.isFile()) {
      const text = await readFile(join(file.parentPath, file.name), 'latin1');
      expect(text.includes(code) || text.includes(code.replaceAll('-', '')), file.name).toBe(false);
    }
});
