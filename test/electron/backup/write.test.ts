import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { beforeAll, expect, test, vi } from 'vitest';
import { createBackupHandlers } from '#electron/backup/handlers.ts';
import { intoFolder } from '#electron/files/save.ts';
import { openJournals } from '#electron/journal/journals.ts';
import { vaultGuard } from '#electron/keys/vault-guard.ts';
import { createPhotos } from '#electron/photos/photos.ts';
import { createStations } from '#electron/station/stations.ts';
import { findVault } from '#electron/vault/vault.ts';
import { computer, DOOR, type TestComputer } from '#test/support/host.ts';
import { trusting } from '#test/support/vault.ts';
import { must } from '#test/support/must.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

const PASSPHRASE = '一号考场 备份口令';

let old: TestComputer;
beforeAll(async () => {
  old = await computer();
  must(await old.host['station:create']({ name: '一号机', organiser: '示例企业', practice: false }));
});

test.each<[string, (bytes: Uint8Array) => number]>([
  ['in its head', () => 40],
  ['in what is sealed', (bytes) => bytes.length - 200],
  ['in its last byte', (bytes) => bytes.length - 1],
])('a stick that gives back something else %s is found out, and what it holds is removed', async (_, changed) => {
  const now = () => new Date('2026-11-20T02:00:00.000Z');
  const keys = must(await (await findVault({ root: old.root, keychain: null, now: () => new Date() })).open(DOOR));
  const ports = { root: old.root, guard: vaultGuard(keys.keys), keys, anchors: trusting(), now };
  const journals = await openJournals({ ...ports, key: keys.journal, log: () => undefined });
  let where = '';
  const backup = createBackupHandlers({
    ...{ ...ports, stations: createStations(ports), journals, photos: createPhotos(old.root, keys.photos) },
    choosePath: intoFolder(old.stick),
    chooseFolder: () => Promise.resolve(null),
    steady: now,
    restored: () => Promise.resolve(),
    progressed: () => undefined,
    readBack: async function* (path) {
      where = path;
      const bytes = await readFile(path);
      bytes[changed(bytes)]! ^= 1;
      yield bytes.subarray(0, 100);
      yield bytes.subarray(100);
    },
  });
  expect(await backup['backup:write']({ passphrase: PASSPHRASE })).toEqual({
    ok: false,
    error: { kind: 'backup_unverified' },
  });
  await expect(stat(where)).rejects.toThrow('ENOENT');
});

test('a backup is not said to be made where it could not be written', async () => {
  await rm(old.stick, { recursive: true });
  await writeFile(old.stick, 'a file where the stick should be');
  const answer = await old.host['backup:write']({ passphrase: PASSPHRASE }).catch(() => 'threw');
  expect(answer).toEqual({ ok: false, error: { kind: 'backup_failed' } });
});
