import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createBackupHandlers } from '#electron/backup/handlers.ts';
import { intoFolder } from '#electron/files/save.ts';
import { openJournals } from '#electron/journal/journals.ts';
import { fileGuard } from '#electron/keys/file-guard.ts';
import { createStations } from '#electron/station/stations.ts';
import { readContainer, writeContainer } from '#shared/backup/container.ts';
import type { Output } from '#shared/host/contract.ts';
import type { Handlers } from '#shared/host/failure.ts';
import { computer, type TestComputer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

const PASSPHRASE = '一号考场 备份口令';
const PIN = '314159';
const personId = '00000000-0000-4000-8000-00000000000a';
const takeOver = { oldOutOfUse: true, reason: '一号机无法开机' } as const;

async function load(host: Handlers, file: Uint8Array): Promise<void> {
  const half = Math.ceil(file.length / 2);
  for (const offset of [0, half]) {
    const chunk = Buffer.from(file.subarray(offset, offset + half)).toString('base64');
    must(await host['backup:load']({ offset, chunk }));
  }
}

let old: TestComputer;
let lines: string[];
let log: string;
let personKey: string;
let written: Output<'backup:write'>;
let file: Buffer;

beforeAll(async () => {
  old = await computer();
  const { host } = old;
  const station = must(await host['station:create']({ name: '一号机', organiser: '示例企业', practice: false }));
  personKey = must(await host['keys:create']({ practice: false, personId, pin: PIN })).publicKey;
  const sitting = aSitting({ stationId: station.stationId });
  log = sitting.sittingId;
  const notes = Array.from({ length: 9 }, (_, n) => [
    { type: 'note_added', candidateId: null, text: `第${n}条` },
    null,
  ]);
  lines = linksOf(sitting, [[{ type: 'sitting_opened', sitting }, null], ...(notes as [])]).map(({ line }) => line);
  must(await host['journal:append']({ practice: false, log, lines: lines.slice(0, 5) }));
  must(await host['batch:seal']({ practice: false, log }));
  must(await host['journal:append']({ practice: false, log, lines: lines.slice(5, 9) }));
  written = must(await host['backup:write']({ passphrase: PASSPHRASE }));
  file = await readFile(written.where);
});

test('a stick that gives back something else is found out, and what it holds is removed', async () => {
  const guard = await fileGuard(join(old.root, 'device.key'));
  const now = () => new Date('2026-11-20T02:00:00.000Z');
  const ports = { root: old.root, guard, now };
  let where = '';
  const backup = createBackupHandlers({
    ...{ ...ports, stations: createStations(ports), journals: await openJournals(ports) },
    choosePath: intoFolder(old.stick),
    restored: () => Promise.resolve(),
    readBack: async (path) => {
      where = path;
      const bytes = await readFile(path);
      bytes[bytes.length - 1]! ^= 1;
      return bytes;
    },
  });
  expect(await backup['backup:write']({ passphrase: PASSPHRASE })).toEqual({
    ok: false,
    error: { kind: 'backup_unverified' },
  });
  await expect(stat(where)).rejects.toThrow('ENOENT');
});

describe('a backup', () => {
  test('says what it holds, and shows nothing of it', () => {
    expect(written.summary).toEqual({
      ...{ stationName: '一号机', createdAt: '2026-11-20T02:00:00.000Z' },
      ...{ sittings: 1, entries: 9, batches: 1, people: 1, incomplete: 0 },
    });
    for (const secret of ['示例企业', '第0条', personKey]) {
      expect(file.includes(Buffer.from(secret))).toBe(false);
      expect(file.includes(Buffer.from(secret, 'utf16le'))).toBe(false);
    }
  });

  test('takes over on an empty computer: entries, keys, outbox and the right to go on', async () => {
    const { host, root } = await computer();
    await load(host, file);
    expect(await host['backup:open']({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: written.summary });
    expect(must(await host['app:info']({})).stations).toEqual([]);
    expect(must(await host['backup:takeover']({}))).toBeNull();
    must(await host['backup:restore'](takeOver));

    expect(must(await host['app:info']({})).stations).toEqual(must(await old.host['app:info']({})).stations);
    const read = { practice: false, log, fromSeq: 0, limit: 100 };
    expect(must(await host['journal:read'](read)).lines).toEqual(lines.slice(0, 9));
    expect(must(await host['keys:check']({ practice: false, personId, pin: PIN })).publicKey).toBe(personKey);
    expect((await host['keys:check']({ practice: false, personId, pin: '000000' })).ok).toBe(false);
    expect(must(await host['outbox:list']({}))).toMatchObject([{ fromSeq: 0, toSeq: 4 }]);
    expect(must(await host['backup:takeover']({}))?.reason).toContain(takeOver.reason);

    must(await host['journal:append']({ practice: false, log, lines: lines.slice(9) }));
    expect(must(await host['batch:seal']({ practice: false, log }))).toMatchObject({ fromSeq: 5, toSeq: 9 });
    // the wrapping is the new computer's: its files open again after a restart, and the old guard was not copied
    const again = await computer(root);
    expect(must(await again.host['keys:check']({ practice: false, personId, pin: PIN })).publicKey).toBe(personKey);
    expect(await readFile(join(root, 'device.key'))).not.toEqual(await readFile(join(old.root, 'device.key')));
    expect((await stat(join(root, 'station.json'))).mode & 0o077).toBe(0);
  });

  test('writes nothing for a wrong passphrase, or without having been opened', async () => {
    const { host } = await computer();
    await load(host, file);
    expect(await host['backup:restore'](takeOver)).toMatchObject({ ok: false, error: { kind: 'bad_input' } });
    expect(await host['backup:open']({ passphrase: `${PASSPHRASE} ` })).toEqual({
      ok: false,
      error: { kind: 'backup_passphrase_wrong' },
    });
    expect(must(await host['app:info']({})).stations).toEqual([]);
    expect(must(await host['journal:list']({}))).toEqual([]);
  });

  test('is named damaged, cut short or exchanged before anything is written', async () => {
    const { host } = await computer();
    const flipped = Buffer.from(file);
    flipped[file.length - 20]! ^= 1;
    const container = must(readContainer(file));
    const renamed = { ...container.header, createdAt: '2026-11-20T03:00:00.000Z' };
    const cases: [Uint8Array, string][] = [
      [flipped, 'damaged'],
      [file.subarray(0, -3), 'cut_short'],
      [Buffer.from('PK'), 'not_a_backup'],
    ];
    for (const [bytes, problem] of cases) {
      await load(host, bytes);
      const opened = await host['backup:open']({ passphrase: PASSPHRASE });
      expect(opened).toMatchObject({ ok: false, error: { kind: 'backup_refused', detail: { problem } } });
    }
    await load(host, writeContainer(renamed, container.sealed));
    expect(await host['backup:open']({ passphrase: PASSPHRASE })).toMatchObject({ ok: false });
  });

  test('is refused on a computer that has a station of its own', async () => {
    await load(old.host, file);
    expect(await old.host['backup:open']({ passphrase: PASSPHRASE })).toEqual({
      ok: false,
      error: { kind: 'restore_not_empty' },
    });
  });

  test('can be restored again where a restore was cut off half way', async () => {
    const { host, root } = await computer();
    await load(host, file);
    must(await host['backup:open']({ passphrase: PASSPHRASE }));
    must(await host['backup:restore'](takeOver));
    await rm(join(root, 'station.json'));
    const path = join(root, 'journal', `${log}.jsonl`);
    await writeFile(path, `${lines.slice(0, 4).join('\n')}\n`);
    const { host: later } = await computer(root);
    await load(later, file);
    must(await later['backup:open']({ passphrase: PASSPHRASE }));
    must(await later['backup:restore'](takeOver));
    expect(await readFile(path, 'utf8')).toBe(`${lines.slice(0, 9).join('\n')}\n`);
  });

  test('is not said to be made where it could not be written', async () => {
    await rm(old.stick, { recursive: true });
    await writeFile(old.stick, 'a file where the stick should be');
    const answer = await old.host['backup:write']({ passphrase: PASSPHRASE }).catch(() => 'threw');
    expect(answer).toEqual({ ok: false, error: { kind: 'backup_failed' } });
  });
});
