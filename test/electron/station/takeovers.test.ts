import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTakeovers, sealClearTakeovers, writeTakeovers } from '#electron/station/takeovers.ts';
import { stationOf } from '../../support/handover.ts';
import { certificateOf } from '../../support/takeover.ts';
import { testKeys } from '../../support/vault.ts';

const certificates = [certificateOf(stationOf(1), stationOf(2)), certificateOf(stationOf(2), stationOf(3))];
const key = testKeys.takeover;
const aFolder = () => mkdtemp(join(tmpdir(), 'takeovers-'));

test('an older computer’s certificates are sealed, read back, and gone in clear', async () => {
  const root = await aFolder();
  await writeFile(join(root, 'takeovers.json'), JSON.stringify(certificates));
  for (let starts = 0; starts < 2; starts += 1) {
    await sealClearTakeovers(root, key);
    expect(await readTakeovers(root, key)).toEqual(certificates);
    expect(await readdir(root)).toEqual(['takeovers.sealed']);
  }
  expect((await readFile(join(root, 'takeovers.sealed'))).includes('罗芳')).toBe(false);
});

test('a power cut before the clear file was removed leaves nothing behind at the next start', async () => {
  const root = await aFolder();
  await writeTakeovers(root, key, certificates);
  await writeFile(join(root, 'takeovers.json'), JSON.stringify(certificates));
  await sealClearTakeovers(root, key);
  expect(await readTakeovers(root, key)).toEqual(certificates);
  expect(await readdir(root)).toEqual(['takeovers.sealed']);
});

test('what does not open stops the start: a station must not forget for whom it writes', async () => {
  const root = await aFolder();
  expect(await readTakeovers(root, key)).toEqual([]);
  await writeTakeovers(root, key, certificates);
  await expect(readTakeovers(root, testKeys.outbox)).rejects.toThrow('do not open');
});
