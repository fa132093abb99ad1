import { mkdtemp, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { createReserve } from '#electron/disk/reserve.ts';

const BYTES = 100_000;
let folder = '';
let path = '';
let free = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reserve-'));
  path = join(folder, 'reserve');
  free = 10 * BYTES;
});
const aReserve = () => createReserve({ path, bytes: BYTES, freeBytes: () => Promise.resolve(free) });

test('it takes real room, and gives all of it up once', async () => {
  const reserve = aReserve();
  expect(reserve.state()).toBe('none');
  await reserve.hold();
  expect(reserve.state()).toBe('held');
  const { size, blocks } = await stat(path);
  expect(size).toBe(BYTES);
  expect(blocks * 512).toBeGreaterThanOrEqual(BYTES);
  expect([await reserve.release(), await reserve.release()]).toEqual([true, false]);
  expect(reserve.state()).toBe('released');
  expect(await readdir(folder)).toEqual([]);
});

test('it is found again at the next start, and a half-made one is made anew', async () => {
  await aReserve().hold();
  const { mtimeMs } = await stat(path);
  await aReserve().hold();
  expect((await stat(path)).mtimeMs).toBe(mtimeMs);
  await writeFile(path, 'half');
  await aReserve().hold();
  expect((await stat(path)).size).toBe(BYTES);
});

test('it never takes the last room, and comes back only when there is plenty', async () => {
  const reserve = aReserve();
  free = 2 * BYTES - 1;
  await reserve.hold();
  expect([reserve.state(), await readdir(folder)]).toEqual(['none', []]);
  free = 2 * BYTES;
  await reserve.hold();
  await reserve.release();
  free = BYTES;
  await reserve.hold();
  expect(reserve.state()).toBe('released');
  free = 3 * BYTES;
  await reserve.hold();
  expect(reserve.state()).toBe('held');
});

test('the page is given it only where the disk is nearly full', async () => {
  const reserve = aReserve();
  await reserve.hold();
  expect(await reserve.releaseIfNeeded()).toBe(false);
  free = BYTES - 1;
  expect(await reserve.releaseIfNeeded()).toBe(true);
});

test('where it can’t be made nothing is thrown and nothing is left', async () => {
  const reserve = createReserve({ path: join(folder, 'no', 'such'), bytes: BYTES, freeBytes: async () => free });
  await reserve.hold();
  expect(reserve.state()).toBe('none');
  const unknown = createReserve({ path, bytes: BYTES, freeBytes: () => Promise.reject(new Error('no statfs')) });
  await unknown.hold();
  expect([unknown.state(), await readdir(folder)]).toEqual(['none', []]);
});
