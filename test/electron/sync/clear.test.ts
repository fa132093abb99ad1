import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readBatch } from '#electron/sync/batch-file.ts';
import { must } from '../../support/must.ts';
import { signedLog, sittingOf, stationOf } from '../../support/handover.ts';
import { hostOf, type TestHost } from '../../support/sync-room.ts';
import { certificateOf } from '../../support/takeover.ts';
import { testKeys } from '../../support/vault.ts';

// A hand-over folder of an earlier version, in which batches and the news of a takeover lie in clear.

const [own, spare] = [stationOf(1), stationOf(2)];
const sitting = sittingOf(own);
const replacing = certificateOf(own, spare);
let host: TestHost;
let batch: string;
let bytes: Buffer;
let id: string;

beforeEach(async () => {
  host = hostOf(own);
  host.record(signedLog(sitting));
  const room = await host.open();
  id = must(await room.handlers['batch:seal']({ practice: false, log: sitting.sittingId })).batchId;
  room.close();
  batch = join(host.ports.root, 'outbox', id);
  bytes = (await readBatch(testKeys.outbox, batch, id))!;
});

async function itemsAtStart() {
  const room = await host.open();
  const items = must(await room.handlers['outbox:list']({}));
  room.close();
  return items.map(({ batchId, state }) => [batchId, state]);
}
const NAMES = ['batch.sealed', 'batch.sig', 'state.json'];

/** What a power cut may leave after each step of sealing a batch that lay in clear. */
const CUTS = {
  'before anything': () => rm(join(batch, 'batch.sealed')),
  'while the sealed one is written': () => writeFile(join(batch, 'batch.sealed'), 'half a file'),
  'before the clear one is removed': () => Promise.resolve(),
};
for (const [moment, cut] of Object.entries(CUTS)) {
  test(`a batch in clear is sealed after a power cut ${moment}, read back, and gone in clear`, async () => {
    await writeFile(join(batch, 'batch.txt'), bytes);
    await cut();
    for (let starts = 0; starts < 2; starts += 1) {
      expect(await itemsAtStart()).toEqual([[id, 'waiting']]);
      expect((await readdir(batch)).sort()).toEqual(NAMES);
      expect(await readBatch(testKeys.outbox, batch, id)).toEqual(bytes);
    }
    expect((await readFile(join(batch, 'batch.sealed'))).includes('sitting_opened')).toBe(false);
  });
}

test('the news of a takeover in clear is sealed, still believed, and gone in clear', async () => {
  const clear = join(host.ports.root, 'replaced.json');
  await writeFile(clear, JSON.stringify(replacing));
  for (let starts = 0; starts < 2; starts += 1) {
    const room = await host.open();
    expect(must(await room.handlers['station:standing']({})).replacedBy).toMatchObject({
      name: spare.name,
      by: '罗芳',
    });
    room.close();
    const names = (await readdir(host.ports.root)).filter((name) => name.startsWith('replaced'));
    expect(names).toEqual(['replaced.sealed']);
  }
  expect((await readFile(join(host.ports.root, 'replaced.sealed'))).includes('罗芳')).toBe(false);
});

test('news that does not open, or proves nothing, puts nobody out of use', async () => {
  await mkdir(host.ports.root, { recursive: true });
  for (const [name, text] of [
    ['replaced.sealed', 'neither sealed nor readable'],
    ['replaced.json', JSON.stringify(certificateOf(spare, own))],
    ['replaced.json', 'half a fi'],
  ] as const) {
    await rm(join(host.ports.root, 'replaced.sealed'), { force: true });
    await writeFile(join(host.ports.root, name), text);
    const room = await host.open();
    expect(must(await room.handlers['station:standing']({})).replacedBy).toBeNull();
    room.close();
  }
});
