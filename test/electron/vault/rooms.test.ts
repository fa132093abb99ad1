import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import type { KeyGuard } from '#electron/keys/guard.ts';
import { STATION_COPIES } from '#electron/station/copies.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { keychainOf } from '#test/support/keychain.ts';
import { must } from '#test/support/must.ts';
import { readySitting } from '#test/support/sitting.ts';
import { computer, DOOR, hostOn } from '#test/support/host.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

let root: string;
beforeAll(async () => {
  ({ root } = await computer());
});
const again = async (keychain: KeyGuard | null = null, home = root): Promise<Handlers> =>
  (await hostOn(home, { keychain })).handlers;

test('a file behind the door that does not open is named, and the door stays open for another try', async () => {
  const path = join(root, 'takeovers.sealed');
  await writeFile(path, 'nothing that was ever sealed, and longer than a nonce and a tag');
  const host = await again();
  expect(await host['vault:open']({ passphrase: DOOR })).toEqual({
    ok: false,
    error: { kind: 'rooms_closed', detail: { reason: 'the certificates of takeovers do not open' } },
  });
  expect(must(await host['vault:state']({})).state).toBe('locked');
  await rm(path);
  expect(must(await host['vault:open']({ passphrase: DOOR })).state).toBe('open');
});

test('a damaged address of central keeps nobody from scoring: the screen asks to enrol again', async () => {
  const path = join(root, 'handover', 'central.json');
  await writeFile(path, '{"url":');
  const host = await again();
  must(await host['vault:open']({ passphrase: DOOR }));
  expect(must(await host['central:status']({}))).toEqual({ central: null, confirmed: false, reachable: null });
  expect(must(await host['journal:list']({}))).toEqual([]);
});

test('both copies of the station damaged: the door says where a whole one goes, and opens once it is there', async () => {
  const first = await again();
  must(await first['vault:open']({ passphrase: DOOR }));
  must(await first['station:create']({ name: '一号机', organiser: '天津滨海重工', practice: false }));
  const whole = await readFile(join(root, 'station.json'));
  for (const name of STATION_COPIES) await writeFile(join(root, name), '');
  const host = await again();
  expect(await host['vault:open']({ passphrase: DOOR })).toEqual({
    ok: false,
    error: { kind: 'station_damaged', detail: { folder: root } },
  });
  // as somebody copies it from the stick
  await writeFile(join(root, 'station.json'), whole);
  expect(must(await host['vault:open']({ passphrase: DOOR })).state).toBe('open');
  expect(must(await host['app:info']({})).stations).toHaveLength(1);
  expect(await readFile(join(root, 'station.json.bak'))).toEqual(whole);
});

test('where the keychain opens the vault and a file behind it does not read, the door says so after the passphrase', async () => {
  const keychain = keychainOf('one');
  must(await (await again(keychain))['vault:open']({ passphrase: DOOR }));
  expect(must(await (await again(keychain))['vault:state']({})).state).toBe('open');
  const path = join(root, 'takeovers.sealed');
  await writeFile(path, 'nothing that was ever sealed, and longer than a nonce and a tag');
  const host = await again(keychain);
  expect(must(await host['vault:state']({})).state).toBe('locked');
  expect(await host['vault:open']({ passphrase: DOOR })).toMatchObject({ error: { kind: 'rooms_closed' } });
  await rm(path);
  expect(must(await host['vault:open']({ passphrase: DOOR })).state).toBe('open');
});

test('a vault that a first press made is opened by the second, where only the rooms behind it failed', async () => {
  const home = await mkdtemp(join(tmpdir(), 'rooms-'));
  const host = await again(null, home);
  const path = join(home, 'takeovers.sealed');
  await writeFile(path, 'nothing that was ever sealed, and longer than a nonce and a tag');
  expect(await host['vault:create']({ passphrase: DOOR })).toMatchObject({ error: { kind: 'rooms_closed' } });
  expect(await host['vault:create']({ passphrase: `${DOOR}。` })).toMatchObject({ error: { kind: 'vault_exists' } });
  await rm(path);
  expect(must(await host['vault:create']({ passphrase: DOOR })).state).toBe('open');
  expect(await host['vault:create']({ passphrase: DOOR })).toMatchObject({ error: { kind: 'vault_exists' } });
});

test('records without their station are a restore that was cut off: no other station is set up in its way', async () => {
  const { host } = await computer();
  const { sitting, links } = readySitting();
  const lines = links.slice(0, 1).map(({ line }) => line);
  must(await host['journal:append']({ practice: false, log: sitting.sittingId, sessions: [], lines }));
  const station = { name: '一号机', organiser: '示例企业' };
  expect(await host['station:create']({ ...station, practice: false })).toMatchObject({
    error: { kind: 'restore_unfinished' },
  });
  must(await host['station:create']({ ...station, practice: true }));
});
