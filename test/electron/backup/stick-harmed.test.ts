import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createStickSource } from '#electron/backup/stick-source.ts';
import { uncounted } from '#electron/backup/takeover-tries.ts';
import { STATION_COPIES } from '#electron/station/copies.ts';
import { realStick, type StickDisk } from '#electron/stick/stick-disk.ts';
import { computer, DOOR } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { alterLine } from '#test/support/stick-room.ts';
import {
  computerWithStick,
  copyOf,
  everything,
  homeOn,
  kindOf,
  linesOf,
  openAt,
  takeOver,
} from '#test/support/stick-taken.ts';
import { testGuard } from '#test/support/vault.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let old: Awaited<ReturnType<typeof computerWithStick>>;
beforeAll(async () => {
  old = await computerWithStick();
});

const journalOn = async (stick: string): Promise<string> => join(await homeOn(stick), 'journal', `${old.log}.kpj`);

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
      const source = createStickSource({
        root: tmpdir(),
        guard: testGuard,
        now: () => new Date(),
        tries: uncounted,
        disk: pulled,
      });
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
    const source = createStickSource({
      root: tmpdir(),
      guard: testGuard,
      now: () => new Date(),
      tries: uncounted,
      disk: broken,
    });
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
    return createStickSource({
      root: tmpdir(),
      guard: testGuard,
      now: () => new Date(),
      tries: uncounted,
      disk,
      limitMs: 500,
    });
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
