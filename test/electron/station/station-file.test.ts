import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { vaultGuard } from '#electron/keys/vault-guard.ts';
import { STATION_COPIES } from '#electron/station/copies.ts';
import { mendStationFile, readStationFile, StationDamaged, writeStationFile } from '#electron/station/station-file.ts';
import { createStations, listStations } from '#electron/station/stations.ts';
import { must } from '#test/support/must.ts';
import { testKeys, trusting } from '#test/support/vault.ts';

const now = (): Date => new Date('2026-11-21T02:00:00.000Z');
const [FIRST, SECOND] = STATION_COPIES;
let root = '';
let stations: ReturnType<typeof createStations>;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'station-'));
  stations = createStations({ root, guard: vaultGuard(testKeys.keys), anchors: trusting(), now });
});
const create = async (practice = false) =>
  must(await stations.create({ name: '一号机', organiser: '天津滨海重工', practice }));
const textOf = (name: string): Promise<string> => readFile(join(root, name), 'utf8');

/** What may become of a copy. */
const HARMS: Readonly<Record<string, (path: string) => Promise<void>>> = {
  'is gone': (path) => rm(path),
  'is empty': (path) => writeFile(path, ''),
  'is cut off': async (path) => writeFile(path, (await readFile(path)).subarray(0, 40)),
  'is zeros': async (path) => writeFile(path, Buffer.alloc((await readFile(path)).length)),
};
for (const [harm, strike] of Object.entries(HARMS)) {
  for (const name of STATION_COPIES) {
    test(`the station signs on where ${name} ${harm}, and the next start writes it anew`, async () => {
      const station = await create();
      const whole = await textOf(name);
      await strike(join(root, name));
      expect(await stations.find(false)).toEqual(station);
      expect((await stations.sign(false, 'batch', 'x')).ok).toBe(true);
      expect((await stations.create({ name: '另一台', organiser: '', practice: false })).ok).toBe(false);
      await mendStationFile(root, false);
      expect(await textOf(name)).toBe(whole);
    });
  }
}

test('a station of an earlier version gets its second copy at the next start', async () => {
  await create();
  const whole = await textOf(FIRST);
  await rm(join(root, SECOND));
  await mendStationFile(root, false);
  expect(await textOf(SECOND)).toBe(whole);
});

test('where neither copy reads it says so and where to put a whole one, and touches nothing', async () => {
  await create();
  for (const name of STATION_COPIES) await writeFile(join(root, name), 'rotten');
  await mendStationFile(root, false);
  await expect(readStationFile(root, false)).rejects.toThrow(StationDamaged);
  expect(await listStations(root)).toEqual({ ok: false, error: { kind: 'station_damaged', detail: { folder: root } } });
  for (const name of STATION_COPIES) expect(await textOf(name)).toBe('rotten');
});

test('a computer without a station stays without one', async () => {
  await mendStationFile(root, false);
  expect(await readdir(root)).toEqual([]);
  expect(must(await listStations(root))).toEqual([]);
});

test('damage in practice stands in nobody’s way: it gets a new station', async () => {
  const real = await create();
  const old = await create(true);
  for (const name of STATION_COPIES) await writeFile(join(root, 'practice', name), 'rotten');
  expect(must(await listStations(root))).toEqual([real]);
  const fresh = await create(true);
  expect(fresh.stationId).not.toBe(old.stationId);
  expect(must(await listStations(root))).toEqual([real, fresh]);
});

test('both copies are written, one after the other', async () => {
  await writeStationFile(root, false, 'x');
  expect([await textOf(FIRST), await textOf(SECOND)]).toEqual(['x', 'x']);
});
