import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { intoFolder } from '#electron/files/save.ts';
import type { Teller } from '#electron/events/teller.ts';
import { createHost, type Host } from '#electron/shell/host.ts';
import type { HostPorts } from '#electron/shell/host-ports.ts';
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

const opened: Host[] = [];
afterAll(async () => {
  for (const host of opened.splice(0)) await host.close();
});

/** A host on a folder, its vault as it lies there; the test file closes it in the end. */
export async function hostOn(root: string, over: Partial<HostPorts> = {}): Promise<Host> {
  const host = await createHost({
    ...{ world: 'portable', version: '0.0.0', root, keychain: null },
    printWorker: join(import.meta.dirname, '../../electron/print/worker.ts'),
    verifyWorker: join(import.meta.dirname, '../../scripts/verify-worker.mjs'),
    listWorker: join(import.meta.dirname, '../../scripts/list-worker.ts'),
    opensAnyEdition: true,
    choosePath: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(null),
    openPath: () => Promise.resolve(),
    now: () => new Date('2026-11-20T02:00:00.000Z'),
    log: () => undefined,
    ...over,
  });
  opened.push(host);
  return host;
}

/** A whole host on a computer of its own, its vault open; `stick` is where it saves. */
export async function computer(root?: string): Promise<TestComputer> {
  const home = root ?? (await mkdtemp(join(tmpdir(), 'computer-')));
  const stick = await mkdtemp(join(tmpdir(), 'stick-'));
  const { handlers: host, events } = await hostOn(home, {
    choosePath: intoFolder(stick),
    chooseFolder: () => Promise.resolve(stick),
  });
  const { state } = must(await host['vault:state']({}));
  must(await host[state === 'new' ? 'vault:create' : 'vault:open']({ passphrase: DOOR }));
  return { root: home, stick, host, events };
}
