import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { STATION_COPIES } from '#electron/station/copies.ts';
import { checkExport } from '#shared/wire/export/check.ts';
import { followAll } from '#shared/record/chain.ts';
import { checkCertificate } from '#shared/record/check-certificate.ts';
import { sourceOf } from '#shared/wire/takeover/source.ts';
import { computer, DOOR } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import {
  computerWithStick,
  copyOf,
  everything,
  homeOn,
  keptUp,
  linesOf,
  openAt,
  PIN,
  real,
  takeOver,
} from '#test/support/stick-taken.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let old: Awaited<ReturnType<typeof computerWithStick>>;
beforeAll(async () => {
  old = await computerWithStick();
});

describe('a computer goes on from a stick', () => {
  test('with everything that was on it, under a key of its own; the stick is not written to', async () => {
    const stick = await copyOf(old.stick);
    const before = await everything(stick);
    const { host } = await computer();
    const found = must(await host['backup:find-stick']({ folder: stick })).places;
    expect(found).toMatchObject([{ stationName: '一号机', marked: true, problem: null, place: await homeOn(stick) }]);
    const summary = must(await openAt(host, stick));
    expect(summary).toMatchObject({
      ...{ source: 'stick', stationName: '一号机', createdAt: '2026-11-20T01:00:05.000Z' },
      ...{ sittings: 1, entries: 6, batches: 0, people: 1, incomplete: 0, keysLost: 0 },
      logs: [{ log: old.log, entries: 6, lastMarkAt: '2026-11-20T01:00:05.000Z', unsigned: 1, problem: null }],
    });
    expect(must(await host['journal:list']({}))).toEqual([]);
    must(await host['backup:restore'](takeOver));
    expect(await everything(stick)).toEqual(before);

    const kept = await linesOf(host, old.log);
    expect(kept.slice(0, 6)).toEqual(old.lines);
    const last = must(followAll(kept)).at(-1)!.entry;
    if (last.body.type !== 'station_replaced') expect.fail(last.body.type);
    const said = must(checkCertificate(last.body));
    expect([said.backupAt, said.reason]).toEqual(['2026-11-20T01:00:05.000Z', '一号机被盗（数据取自 U 盘第三份）']);
    expect(sourceOf(said)).toBe('stick');
    const [station] = must(await host['app:info']({})).stations;
    expect([station?.name, said.newStationId]).toEqual(['二号机', station?.stationId]);
    expect((await host['session:open']({ ...real, log: old.log, personId: old.personId, pin: PIN })).ok).toBe(true);
    const exported = must(await host['sitting:export']({ ...real, log: old.log }));
    expect(checkExport(await readFile(exported.where, 'utf8'))).toMatchObject({ ok: true });
  });

  test('and another from the stick that one keeps then, beside the first one’s folder', async () => {
    const stick = await copyOf(old.stick);
    const second = await computer();
    must(await openAt(second.host, stick));
    must(await second.host['backup:restore'](takeOver));
    // nobody knows how many wrong PINs were typed on the old computer: one is left
    const wrong = { ...real, log: old.log, personId: old.personId, pin: '802357' };
    expect(await second.host['session:open'](wrong)).toMatchObject({ error: { kind: 'pin_locked' } });
    must(await second.host['stick:choose']({ folder: `${await homeOn(stick)}/..` }));
    await keptUp(second.host);
    const third = await computer();
    const { places } = must(await third.host['backup:find-stick']({ folder: stick }));
    expect(places.map(({ stationName }) => stationName).sort()).toEqual(['一号机', '二号机']);
    const place = places.find(({ stationName }) => stationName === '二号机')!.place;
    must(await third.host['backup:open-stick']({ place, passphrase: DOOR }));
    must(await third.host['backup:restore']({ ...takeOver, name: '三号机' }));
    const entries = must(followAll(await linesOf(third.host, old.log))).map(({ entry }) => entry.body.type);
    expect(entries.slice(6)).toEqual(['station_replaced', 'station_replaced']);
    const exported = must(await third.host['sitting:export']({ ...real, log: old.log }));
    expect(checkExport(await readFile(exported.where, 'utf8'))).toMatchObject({ ok: true });
  });

  test('also where its mark and one copy of the vault are gone, or its folder was chosen itself', async () => {
    const stick = await copyOf(old.stick);
    const home = await homeOn(stick);
    await rm(join(home, 'third-copy.json'));
    await rm(join(home, 'vault.json'));
    const { host } = await computer();
    for (const folder of [stick, home]) {
      expect(must(await host['backup:find-stick']({ folder })).places).toMatchObject([
        { marked: false, problem: null },
      ]);
    }
    expect(must(await openAt(host, home))).toMatchObject({ entries: 6, incomplete: 0 });
  });

  test('with the batches that were delivered and nothing of the others', async () => {
    const { host } = old;
    const batch = must(await host['batch:seal']({ ...real, log: old.log }));
    await vi.waitFor(async () => {
      await readFile(join(await homeOn(old.stick), 'handover', 'outbox', batch.batchId, 'state.json'));
    }, 20_000);
    // the file that was waited for is one of several of the batch: the stick says when it has them all
    await keptUp(host);
    const stick = await copyOf(old.stick);
    const spare = await computer();
    expect(must(await openAt(spare.host, stick))).toMatchObject({ batches: 1 });
    must(await spare.host['backup:restore'](takeOver));
    expect(must(await spare.host['outbox:list']({}))).toEqual([]);
    expect(must(await spare.host['batch:seal']({ ...real, log: old.log }))).toMatchObject({ fromSeq: 0, toSeq: 6 });
  });
});

test('several third copies on one stick are told apart, and one that is no use says why', async () => {
  const stick = await copyOf(old.stick);
  const other = `${await homeOn(stick)}-2`;
  await cp(await homeOn(stick), other, { recursive: true });
  const station = JSON.parse(await readFile(join(other, 'station.json'), 'utf8')) as { station: object };
  const renamed = { ...station, station: { ...station.station, name: '三号机' } };
  for (const name of STATION_COPIES) await writeFile(join(other, name), JSON.stringify(renamed));
  await rm(join(other, 'vault.json'));
  await rm(join(other, 'vault.json.bak'));
  const { host } = await computer();
  const { places } = must(await host['backup:find-stick']({ folder: stick }));
  const told = places.map(({ stationName, problem }) => [stationName, problem]);
  expect(told.sort()).toEqual(
    [
      ['一号机', null],
      ['三号机', 'stick_vault_gone'],
    ].sort(),
  );
});
