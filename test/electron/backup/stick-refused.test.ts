import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { HostFailureKind } from '#shared/wire/host/failure.ts';
import { STATION_COPIES } from '#electron/station/copies.ts';
import { computer, DOOR } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { computerWithStick, copyOf, homeOn, kindOf, openAt, takeOver } from '#test/support/stick-taken.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let old: Awaited<ReturnType<typeof computerWithStick>>;
beforeAll(async () => {
  old = await computerWithStick();
});

describe('a stick is refused before anything is written', () => {
  const cases: [string, HostFailureKind, (home: string) => Promise<unknown>][] = [
    [
      'its vault is missing',
      'stick_vault_gone',
      async (home) => {
        await rm(join(home, 'vault.json'));
        await rm(join(home, 'vault.json.bak'));
      },
    ],
    [
      'its vault is damaged',
      'stick_vault_gone',
      async (home) => {
        for (const name of ['vault.json', 'vault.json.bak']) await writeFile(join(home, name), '{"v":1,"finger');
      },
    ],
    [
      'its station is missing',
      'stick_station_gone',
      async (home) => {
        for (const name of STATION_COPIES) await rm(join(home, name));
      },
    ],
    ['it is of a newer version', 'stick_newer', (home) => writeFile(join(home, 'third-copy.json'), '{"v":2}')],
    ['its vault is of a newer version', 'stick_newer', (home) => writeFile(join(home, 'vault.json'), '{"v":2}')],
    [
      'its certificates are damaged',
      'stick_part_damaged',
      (home) => writeFile(join(home, 'takeovers.sealed'), 'x'.repeat(80)),
    ],
    [
      'its station’s key is damaged',
      'stick_part_damaged',
      async (home) => {
        const path = join(home, 'station.json');
        const file = JSON.parse(await readFile(path, 'utf8')) as { sealed: string };
        const unopened = JSON.stringify({ ...file, sealed: Buffer.alloc(60).toString('base64') });
        for (const name of STATION_COPIES) await writeFile(join(home, name), unopened);
      },
    ],
  ];
  test.each(cases)('where %s', async (_, kind, harm) => {
    const stick = await copyOf(old.stick);
    await harm(await homeOn(stick));
    const { host } = await computer();
    expect(kindOf(await openAt(host, stick))).toMatchObject({ kind });
    expect(await host['backup:restore'](takeOver)).toMatchObject({ ok: false, error: { kind: 'bad_input' } });
    expect(must(await host['journal:list']({}))).toEqual([]);
  });

  test('for a wrong passphrase, and opens with the right one after it', async () => {
    const { host } = await computer();
    expect(kindOf(await openAt(host, old.stick, '不是这个口令'))).toEqual({ kind: 'stick_passphrase_wrong' });
    expect(await host['backup:restore'](takeOver)).toMatchObject({ ok: false, error: { kind: 'bad_input' } });
    must(await openAt(host, old.stick));
  });

  test('where there is none, the folder is none, or this computer has a station', async () => {
    const { host } = await computer();
    const empty = await mkdtemp(join(tmpdir(), 'empty-'));
    await mkdir(join(empty, '照片'));
    expect(kindOf(await openAt(host, empty))).toEqual({ kind: 'stick_no_copy' });
    expect(kindOf(await openAt(host, join(empty, 'nowhere')))).toEqual({ kind: 'stick_folder_missing' });
    expect(kindOf(await openAt(host, 'relative'))).toEqual({ kind: 'stick_folder_missing' });
    expect(kindOf(await host['backup:open-stick']({ place: empty, passphrase: DOOR }))).toEqual({ kind: 'bad_input' });
    expect(kindOf(await openAt(old.host, old.stick))).toEqual({ kind: 'restore_not_empty' });
  });
});
