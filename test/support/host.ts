import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { intoFolder } from '#electron/files/save.ts';
import { createHandlers } from '#electron/handlers.ts';
import { fileGuard } from '#electron/keys/file-guard.ts';
import type { Handlers } from '#shared/host/failure.ts';

export type TestComputer = { readonly root: string; readonly stick: string; readonly host: Handlers };

/** A whole host on a computer of its own, with its own guard; `stick` is where it saves. */
export async function computer(root?: string): Promise<TestComputer> {
  const home = root ?? (await mkdtemp(join(tmpdir(), 'computer-')));
  const stick = await mkdtemp(join(tmpdir(), 'stick-'));
  const host = await createHandlers({
    world: 'portable',
    version: '0.0.0',
    root: home,
    guard: await fileGuard(join(home, 'device.key')),
    keychain: null,
    choosePath: intoFolder(stick),
    chooseFolder: () => Promise.resolve(stick),
    openPath: () => Promise.resolve(),
    printWorker: '/nowhere.mjs',
    now: () => new Date('2026-11-20T02:00:00.000Z'),
    log: () => undefined,
  });
  return { root: home, stick, host };
}
