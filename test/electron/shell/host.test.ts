import { mkdtemp, readdir, readlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DOOR, hostOn } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { readySitting } from '#test/support/sitting.ts';

/** The files below a folder that this process holds open, where the system says so. */
async function heldOpen(root: string): Promise<string[]> {
  const links = (await readdir('/proc/self/fd')).map((fd) => readlink(join('/proc/self/fd', fd)).catch(() => ''));
  return (await Promise.all(links)).filter((path) => path.startsWith(root));
}

test.runIf(process.platform === 'linux')(
  'a host that is closed holds no file, tells nothing and answers nobody',
  async () => {
    const root = await mkdtemp(join(tmpdir(), 'closing-'));
    const { handlers, events, close } = await hostOn(root);
    must(await handlers['vault:create']({ passphrase: DOOR }));
    const { sitting, links } = readySitting();
    const owner = { practice: false, log: sitting.sittingId };
    must(await handlers['journal:append']({ ...owner, sessions: [], lines: [links[0]!.line] }));
    expect(await heldOpen(root)).toEqual([join(root, 'journal', `${sitting.sittingId}.kpj`)]);
    const told: string[] = [];
    events.watch(({ kind }) => told.push(kind));
    await close();
    expect(await heldOpen(root)).toEqual([]);
    told.splice(0);
    events.changed('disk');
    expect(await handlers['journal:append']({ ...owner, sessions: [], lines: [links[1]!.line] })).toMatchObject({
      error: { kind: 'locked' },
    });
    expect(told).toEqual([]);
    await close();
  },
);
