import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createStickSource } from '#electron/backup/stick-source.ts';
import { STATION_COPIES } from '#electron/station/station-file.ts';
import { realStick, type StickDisk } from '#electron/stick/stick-disk.ts';
import { checkExport } from '#shared/export/check.ts';
import type { Handlers } from '#shared/host/failure.ts';
import { followAll } from '#shared/record/chain.ts';
import { checkCertificate } from '#shared/takeover/check-certificate.ts';
import { sourceOf } from '#shared/takeover/source.ts';
import { computer, DOOR } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { alterLine } from '#test/support/stick-room.ts';
import {
  computerWithStick,
  copyOf,
  everything,
  homeOn,
  keptUp,
  kindOf,
  openAt,
  PIN,
  real,
} from '#test/support/stick-taken.ts';
import { testGuard } from '#test/support/vault.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const takeOver = { oldOutOfUse: true, wholePartOnly: false, name: '二号机', reason: '一号机被盗', by: '罗芳' } as const;

let old: Awaited<ReturnType<typeof computerWithStick>>;
beforeAll(async () => {
  old = await computerWithStick();
});

const linesOf = async (host: Handlers, log: string): Promise<string[]> =>
  must(await host['journal:read']({ ...real, log, fromSeq: 0, limit: 1000 })).lines;
const journalOn = async (stick: string): Promise<string> => join(await homeOn(stick), 'journal', `${old.log}.kpj`);

describe('a computer goes on from a stick', () => {
  test('with everything that was on it, under a key of its own; the stick is not written to', async () => {
    const stick = await copyOf(old.stick);
    const before = await everything(stick);
    const { host, root } = await computer();
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
    // the wrong PIN typed on the old computer still counts
    const tries = await readFile(join(root, 'keys', `${old.personId}.tries.json`), 'utf8');
    expect(JSON.parse(tries)).toMatchObject({ failed: 1 });
    expect((await host['keys:check']({ ...real, personId: old.personId, pin: PIN })).ok).toBe(true);
    const exported = must(await host['sitting:export']({ ...real, log: old.log }));
    expect(checkExport(Buffer.from(exported.bytes, 'base64').toString())).toMatchObject({ ok: true });
  });

  test('and another from the stick that one keeps then, beside the first one’s folder', async () => {
    const stick = await copyOf(old.stick);
    const second = await computer();
    must(await openAt(second.host, stick));
    must(await second.host['backup:restore'](takeOver));
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
    expect(checkExport(Buffer.from(exported.bytes, 'base64').toString())).toMatchObject({ ok: true });
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
    const stick = await copyOf(old.stick);
    const spare = await computer();
    expect(must(await openAt(spare.host, stick))).toMatchObject({ batches: 1 });
    must(await spare.host['backup:restore'](takeOver));
    expect(must(await spare.host['outbox:list']({}))).toEqual([]);
    expect(must(await spare.host['batch:seal']({ ...real, log: old.log }))).toMatchObject({ fromSeq: 0, toSeq: 6 });
  });
});

describe('a stick that is not whole', () => {
  test('with a damaged journal gives its whole part, but only to whoever agrees', async () => {
    const stick = await copyOf(old.stick);
    await alterLine(await journalOn(stick), 4);
    const { host } = await computer();
    expect(must(await openAt(host, stick))).toMatchObject({
      ...{ entries: 4, incomplete: 1, createdAt: '2026-11-20T01:00:03.000Z' },
      logs: [{ entries: 4, problem: { kind: 'entry_unreadable', seq: 4 }, lastMarkAt: null }],
    });
    expect(await host['backup:restore'](takeOver)).toMatchObject({ ok: false, error: { kind: 'restore_incomplete' } });
    expect(must(await host['journal:list']({}))).toEqual([]);
    must(await host['backup:restore']({ ...takeOver, wholePartOnly: true }));
    expect((await linesOf(host, old.log)).slice(0, 4)).toEqual(old.lines.slice(0, 4));
  });

  test('with an entry that was never written whole says so and needs no agreement', async () => {
    const stick = await copyOf(old.stick);
    const path = await journalOn(stick);
    await writeFile(path, (await readFile(path)).subarray(0, -30));
    const { host } = await computer();
    expect(must(await openAt(host, stick))).toMatchObject({
      ...{ entries: 5, incomplete: 0 },
      logs: [{ entries: 5, problem: { kind: 'torn_tail', seq: 5 } }],
    });
    must(await host['backup:restore'](takeOver));
  });

  test('with a person’s key damaged goes on without it and says so', async () => {
    const stick = await copyOf(old.stick);
    await writeFile(join(await homeOn(stick), 'keys', `${old.personId}.json`), '{"guard":"vault","sealed":"AAAA"}');
    const { host } = await computer();
    expect(must(await openAt(host, stick))).toMatchObject({ people: 0, keysLost: 1, entries: 6 });
    must(await host['backup:restore'](takeOver));
  });

  test('that is pulled out while it is read leaves nothing behind, and can be read once it is back', async () => {
    const stick = await copyOf(old.stick);
    for (const at of [1, 2, 3]) {
      let calls = 0;
      const pulled: StickDisk = {
        ...realStick,
        open: async (path, flags) => {
          const file = await realStick.open(path, flags);
          const go = async () => {
            calls += 1;
            if (calls !== at) return;
            await rename(stick, `${stick}-pulled`);
            throw Object.assign(new Error('pulled out'), { code: 'EIO' });
          };
          return {
            ...file,
            size: async () => (await go(), file.size()),
            read: async (into, from) => (await go(), file.read(into, from)),
            close: async () => (await file.close(), go()),
          };
        },
      };
      const source = createStickSource({ guard: testGuard, now: () => new Date(), disk: pulled });
      const [place] = must(await source.find(stick));
      const open = () => source.open(place!.place, DOOR, () => undefined);
      expect([at, kindOf(await open())]).toEqual([at, { kind: 'stick_unreadable' }]);
      await rename(`${stick}-pulled`, stick);
      expect(must(await open()).summary.entries).toBe(6);
    }
  });

  test('with a sector that can’t be read gives what lies before it', async () => {
    const broken: StickDisk = {
      ...realStick,
      open: async (path, flags) => {
        const file = await realStick.open(path, flags);
        const fails = (at: number): never => {
          throw Object.assign(new Error(`sector at ${at}`), { code: 'EIO' });
        };
        return {
          ...file,
          size: async () => (await file.size()) + 1,
          read: async (into, at) => (at === 0 ? file.read(into.subarray(0, (await file.size()) - 10), at) : fails(at)),
        };
      },
    };
    const source = createStickSource({ guard: testGuard, now: () => new Date(), disk: broken });
    const [place] = must(await source.find(old.stick));
    const checked = must(await source.open(place!.place, DOOR, () => undefined));
    expect(checked.summary).toMatchObject({
      ...{ entries: 5, incomplete: 1 },
      logs: [{ problem: { kind: 'journal_unreadable', seq: 5 } }],
    });
  });

  test('can be gone on from again where the taking over was cut off', async () => {
    const stick = await copyOf(old.stick);
    const { host, root } = await computer();
    must(await openAt(host, stick));
    must(await host['backup:restore'](takeOver));
    for (const name of STATION_COPIES) await rm(join(root, name));
    const { host: later } = await computer(root);
    must(await openAt(later, stick));
    must(await later['backup:restore'](takeOver));
    expect((await linesOf(later, old.log)).slice(0, 6)).toEqual(old.lines);
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

test('a stick on which one copy of the station’s file rotted is gone on from by the other', async () => {
  const stick = await copyOf(old.stick);
  await writeFile(join(await homeOn(stick), 'station.json'), '');
  const { host } = await computer();
  must(await openAt(host, stick));
  must(await host['backup:restore'](takeOver));
  expect((await linesOf(host, old.log)).slice(0, 6)).toEqual(old.lines);
});

describe('one file of a stick', () => {
  /** A stick on which reading that file ends as told; everything else on it reads. */
  const reading = (name: string, end: () => Promise<never>) => {
    const disk: StickDisk = { ...realStick, read: (path) => (basename(path) === name ? end() : realStick.read(path)) };
    return createStickSource({ guard: testGuard, now: () => new Date(), disk, limitMs: 500 });
  };
  const broken = (): Promise<never> => Promise.reject(Object.assign(new Error('bad sector'), { code: 'EIO' }));
  const silent = (): Promise<never> => new Promise(() => undefined);
  const cases: [string, string, () => Promise<never>, string | object][] = [
    ['can’t be read, and its copy is taken', 'station.json', broken, 'ok'],
    ['can’t be read, and its copy is taken', 'vault.json', broken, 'ok'],
    [
      'can’t be read and is named',
      'takeovers.sealed',
      broken,
      { kind: 'stick_part_damaged', detail: { name: 'takeovers.sealed' } },
    ],
    ['never answers, and nobody waits for it', 'takeovers.sealed', silent, { kind: 'stick_unreadable' }],
  ];
  test.each(cases)('%s: %s', async (_, name, end, answer) => {
    const source = reading(name, end);
    const [place] = must(await source.find(old.stick));
    const before = await everything(old.stick);
    const temporary = await mkdtemp(join(tmpdir(), 'temporary-'));
    for (const variable of ['TMPDIR', 'TEMP']) vi.stubEnv(variable, temporary);
    expect(kindOf(await source.open(place!.place, DOOR, () => undefined))).toEqual(answer);
    expect(await everything(old.stick)).toEqual(before);
    expect(await readdir(temporary)).toEqual([]);
    vi.unstubAllEnvs();
  });
});
