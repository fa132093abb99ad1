import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { createHandlers } from '#electron/handlers.ts';
import type { Handlers } from '#shared/host/failure.ts';
import { must } from '#test/support/must.ts';
import { computer, DOOR } from '#test/support/host.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

let root: string;
beforeAll(async () => {
  ({ root } = await computer());
});
const again = (): Promise<Handlers> =>
  createHandlers({
    ...{ world: 'portable', version: '0.0.0', root, keychain: null, printWorker: '/nowhere.mjs' },
    choosePath: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(null),
    openPath: () => Promise.resolve(),
    now: () => new Date('2026-11-20T02:00:00.000Z'),
    log: () => undefined,
  });

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
  expect(must(await host['central:status']({}))).toEqual({ central: null, reachable: null });
  expect(must(await host['journal:list']({}))).toEqual([]);
});
