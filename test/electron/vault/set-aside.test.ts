import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { DOOR_TRIES } from '#electron/vault/door-tries.ts';
import { ANCHOR_COPIES } from '#electron/anchors/anchors-file.ts';
import { writeTakeovers } from '#electron/station/takeovers.ts';
import { must } from '#test/support/must.ts';
import { computer, DOOR, hostOn } from '#test/support/host.ts';
import { testKeys } from '#test/support/vault.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

test('a computer whose key is lost begins anew, and nothing sealed under the old key is in its way', async () => {
  const { root, host } = await computer();
  must(await host['station:create']({ name: '一号机', organiser: '示例', practice: false }));
  // a spare machine has this file, which stops every start that can't open it
  await writeTakeovers(root, testKeys.takeover, []);
  for (const name of ['vault.json', 'vault.json.bak']) await rm(join(root, name));

  const saved = await mkdtemp(join(tmpdir(), 'saved-'));
  const { handlers: again } = await hostOn(root, {
    choosePath: () => Promise.resolve(saved),
    now: () => new Date('2026-11-21T02:00:00.000Z'),
  });
  expect(must(await again['vault:state']({})).state).toBe('lost');
  const { where } = must(await again['vault:set-aside']({}));
  expect((await readdir(where)).sort()).toEqual([
    ...ANCHOR_COPIES,
    DOOR_TRIES,
    'handover',
    'journal',
    'practice',
    'station.json',
    'station.json.bak',
    'takeovers.sealed',
  ]);
  expect(must(await again['vault:create']({ passphrase: DOOR })).state).toBe('open');
  expect(must(await again['journal:list']({}))).toEqual([]);
  // the page's rows of before do not open any more either
  expect(must(await again['store:state']({}))).toMatchObject({ real: 2, practice: 2 });
});
