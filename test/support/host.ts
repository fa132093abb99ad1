import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { intoFolder } from '#electron/files/save.ts';
import type { Teller } from '#electron/events/teller.ts';
import { createHost } from '#electron/shell/host.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { must } from './must.ts';

export type TestComputer = {
  readonly root: string;
  readonly stick: string;
  readonly host: Handlers;
  readonly events: Teller;
};

/** The passphrase of every such computer. */
export const DOOR = '这台电脑的口令';

/** A whole host on a computer of its own, its vault open; `stick` is where it saves. */
export async function computer(root?: string): Promise<TestComputer> {
  const home = root ?? (await mkdtemp(join(tmpdir(), 'computer-')));
  const stick = await mkdtemp(join(tmpdir(), 'stick-'));
  const { handlers: host, events } = await createHost({
    world: 'portable',
    version: '0.0.0',
    root: home,
    keychain: null,
    choosePath: intoFolder(stick),
    chooseFolder: () => Promise.resolve(stick),
    openPath: () => Promise.resolve(),
    printWorker: '/nowhere.mjs',
    now: () => new Date('2026-11-20T02:00:00.000Z'),
    log: () => undefined,
  });
  const { state } = must(await host['vault:state']({}));
  must(await host[state === 'new' ? 'vault:create' : 'vault:open']({ passphrase: DOOR }));
  return { root: home, stick, host, events };
}
