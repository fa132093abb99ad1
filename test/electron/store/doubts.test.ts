import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openDoubts } from '#electron/store/doubts.ts';
import { createStoreHandlers } from '#electron/store/handlers.ts';
import { must } from '#test/support/must.ts';

let root: string;
const log = () => undefined;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'doubts-'));
});

/** A host that starts on what lies in the folder. */
async function start() {
  const doubts = await openDoubts(root, log);
  const store = createStoreHandlers({ root, now: () => new Date('2026-11-20T02:00:00.000Z'), log, doubts });
  return {
    raise: doubts.raise,
    doubted: async () => must(await store['store:state']({})).doubted,
    next: async (practice: boolean, generation: number) =>
      must(await store['store:next']({ practice, generation, reason: 'write_failed' })),
  };
}

test('after a failed write both databases are in doubt, across a restart, until each is left for its next', async () => {
  const host = await start();
  expect(await host.doubted()).toEqual([]);
  await host.raise();
  expect(await host.doubted()).toEqual([false, true]);
  const again = await start();
  expect(await again.doubted()).toEqual([false, true]);
  await again.next(false, 2);
  expect(await again.doubted()).toEqual([true]);
  await again.next(true, 2);
  expect(await (await start()).doubted()).toEqual([]);
  // the next full disk puts the new ones in doubt too
  await again.raise();
  expect(await again.doubted()).toEqual([false, true]);
});

test('a full disk is enough to remember it: the file is written where it lies', async () => {
  const host = await start();
  const before = await stat(join(root, 'store-doubt'));
  await host.raise();
  const after = await stat(join(root, 'store-doubt'));
  expect([after.ino, after.size]).toEqual([before.ino, before.size]);
  expect(await readFile(join(root, 'store-doubt'), 'utf8')).toBe('000001 000001\n');
});

test('what can’t be remembered still counts while this host lives', async () => {
  const host = await start();
  await rm(join(root, 'store-doubt'));
  await host.raise();
  expect(await host.doubted()).toEqual([false, true]);
});
