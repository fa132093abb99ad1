import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readAnchors } from '#electron/anchors/anchors-file.ts';
import { readPersonKeyText } from '#electron/keys/key-file.ts';
import { createKeyRing } from '#electron/keys/key-ring.ts';
import { vaultGuard } from '#electron/keys/vault-guard.ts';
import { filesIn, FOLDERS, keysOf, oldFolder } from '#test/support/old-folder.ts';
import { computer } from '#test/support/host.ts';
import { keychainOf } from '#test/support/keychain.ts';
import { must } from '#test/support/must.ts';
import { trusting } from '#test/support/vault.ts';

// Stations under a vault as builds left them that kept no anchors, or other ones (test/fixtures/folders), opened by the host of today.

vi.setConfig({ testTimeout: 90_000 });
const [FIRST, OTHER] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'] as const;
const LOGS = { unanchored: 'cbd15962-6f54-4ba7-aa08-1dcaf63f9aef', uncounted: '569dca69-a5d9-4058-84b2-14ad43a0e05f' };
const read = (root: string, name: string): Promise<string> => readFile(join(root, name), 'utf8');
const anchorsOf = async (root: string) => {
  const held = await readAnchors(root, (await keysOf(root)).anchors);
  return typeof held === 'string' ? expect.fail(held) : held;
};
/** What every one of them has to keep: its lines, and a batch with a receipt before one without. */
async function holdsAll({ host }: Awaited<ReturnType<typeof computer>>, log: string): Promise<void> {
  const { lines } = must(await host['journal:read']({ log, practice: false, fromSeq: 0, limit: 100 }));
  expect(lines).toHaveLength(7);
  expect(must(await host['outbox:list']({})).map(({ state, fromSeq, toSeq }) => [state, fromSeq, toSeq])).toEqual([
    ['receipt', 0, 4],
    ['waiting', 5, 6],
  ]);
}

test('what lies there before there are anchors is anchored as it is, wrong PINs included', async () => {
  const one = await computer(await oldFolder('unanchored'));
  await holdsAll(one, LOGS.unanchored);
  const held = await anchorsOf(one.root);
  expect(held.tries[`real/${OTHER}`]).toEqual(
    JSON.parse(await read(join(FOLDERS, 'unanchored'), `keys/${OTHER}.tries.json`)),
  );
  expect(held.unsure).toBe(false);
  const kept = (await filesIn(one.root)).filter((name) => name.endsWith('/state.json'));
  for (const name of ['handover/central.json', ...kept, 'station.json'])
    expect(Object.keys(held.files)).toContain(name);
  expect((await filesIn(one.root)).filter((name) => name.endsWith('.tries.json'))).toEqual([]);
  // a third wrong PIN is the third, not the first
  const wrong = await one.host['session:open']({
    practice: false,
    log: LOGS.unanchored,
    personId: OTHER,
    pin: '111111',
  });
  expect(wrong).toMatchObject({ ok: false, error: { detail: { left: 2 } } });
});

test('keys under the vault’s first label go under that of today', async () => {
  const one = await computer(await oldFolder('unanchored'));
  for (const name of ['station.json', `keys/${FIRST}.json`, `keys/${OTHER}.json`]) {
    const was = JSON.parse(await read(join(FOLDERS, 'unanchored'), name)) as object;
    const is = JSON.parse(await read(one.root, name)) as object;
    expect([was, is]).toMatchObject([{ guard: 'vault' }, { guard: 'anchored' }]);
    expect({ ...is, guard: '', sealed: '' }).toEqual({ ...was, guard: '', sealed: '' });
  }
  const opened = await one.host['session:open']({
    practice: false,
    log: LOGS.unanchored,
    personId: FIRST,
    pin: '31415926',
  });
  expect(must(opened).publicKey).toBe(readPersonKeyText(await read(one.root, `keys/${FIRST}.json`))?.publicKey);
});

test('anchors that nobody counted are the earlier ones of any that are', async () => {
  const root = await oldFolder('uncounted');
  expect((await anchorsOf(root)).n).toBe(0);
  const one = await computer(root);
  await holdsAll(one, LOGS.uncounted);
  const was = await anchorsOf(join(FOLDERS, 'uncounted'));
  expect((await anchorsOf(root)).heads).toEqual(was.heads);
  const wrong = await one.host['session:open']({
    practice: false,
    log: LOGS.uncounted,
    personId: OTHER,
    pin: '111111',
  });
  expect(wrong).toMatchObject({ ok: false, error: { detail: { left: 2 } } });
  expect((await anchorsOf(root)).n).toBeGreaterThan(0);
});

test('a key file that no anchor knows counts as it lies there, and is known from its first opening on', async () => {
  const one = await computer(await oldFolder('uncounted'));
  const name = `keys/${FIRST}.json`;
  expect(Object.keys((await anchorsOf(one.root)).files)).not.toContain(name);
  must(await one.host['session:open']({ practice: false, log: LOGS.uncounted, personId: FIRST, pin: '31415926' }));
  expect(Object.keys((await anchorsOf(one.root)).files)).toContain(name);
});

test('keys from before PINs were told apart are sealed by what theirs are, the site head’s first', async () => {
  const one = await computer(await oldFolder('unanchored'));
  const versionOf = async (personId: string) => readPersonKeyText(await read(one.root, `keys/${personId}.json`))?.v;
  const keyOf = (personId: string) =>
    JSON.parse(readFileSync(join(FOLDERS, 'unanchored/keys', `${personId}.json`), 'utf8')) as object;
  expect([keyOf(FIRST), keyOf(OTHER)]).toMatchObject([{ v: 1 }, { v: 1 }]);
  const guard = vaultGuard((await keysOf(one.root)).keys);
  const ring = createKeyRing({
    ...{ root: one.root, guard, keychain: keychainOf('this account'), anchors: trusting(), now: () => new Date(0) },
  });
  const [head, other] = [
    { practice: false, personId: FIRST, pin: '31415926' },
    { practice: false, personId: OTHER, pin: '271828' },
  ];
  // while no site head carries the station's secret, nobody's key is made to hang on it
  must(await ring.check(other));
  expect(await versionOf(OTHER)).toBe(1);
  must(await ring.endorser(head, true));
  must(await ring.check(other));
  expect([await versionOf(FIRST), await versionOf(OTHER)]).toEqual([2, 3]);
  for (const holder of [head, other])
    expect(must(await ring.check(holder))).toMatchObject({
      publicKey: (keyOf(holder.personId) as { publicKey: string }).publicKey,
    });
});
