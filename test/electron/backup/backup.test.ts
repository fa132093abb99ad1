import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { STATION_COPIES } from '#electron/station/copies.ts';
import { readContainer, writeContainer } from '#shared/wire/backup/container.ts';
import { checkExport } from '#shared/wire/export/check.ts';
import type { Output } from '#shared/wire/host/contract.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { followAll } from '#shared/record/chain.ts';
import { checkCertificate } from '#shared/record/check-certificate.ts';
import { computer, type TestComputer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

const PASSPHRASE = '一号考场 备份口令';
const PIN = '31415926';
const JPEG = await readFile(join(import.meta.dirname, '../../fixtures/photo.jpg'));
const personId = '00000000-0000-4000-8000-00000000000a';
const takeOver = {
  oldOutOfUse: true,
  wholePartOnly: false,
  name: '二号机',
  reason: '一号机无法开机',
  by: '罗芳',
} as const;

async function load(host: Handlers, file: Uint8Array): Promise<void> {
  const half = Math.ceil(file.length / 2);
  for (const offset of [0, half]) {
    const chunk = Buffer.from(file.subarray(offset, offset + half)).toString('base64');
    must(await host['backup:load']({ offset, chunk }));
  }
}

const stationOf = async ({ host }: Pick<TestComputer, 'host'>) => must(await host['app:info']({})).stations[0]!;
/** The stations that took the sitting over, as its journal names them. */
async function stationsIn(host: Handlers): Promise<string[]> {
  const { lines } = must(await host['journal:read']({ practice: false, log, fromSeq: 0, limit: 100 }));
  const entries = must(followAll(lines)).map(({ entry }) => entry);
  return entries.filter(({ body }) => body.type === 'station_replaced').map(({ station }) => station);
}

let old: TestComputer;
let lines: string[];
let log: string;
let personKey: string;
let written: Output<'backup:write'>;
let file: Buffer;
let photo: string;

beforeAll(async () => {
  old = await computer();
  const { host } = old;
  const station = must(await host['station:create']({ name: '一号机', organiser: '示例企业', practice: false }));
  personKey = must(await host['keys:create']({ practice: false, personId, idNumber: '', pin: PIN })).publicKey;
  const sitting = aSitting({ stationId: station.stationId });
  log = sitting.sittingId;
  const notes = Array.from({ length: 9 }, (_, n) => [
    { type: 'note_added', candidateId: null, text: `第${n}条` },
    null,
  ]);
  lines = linksOf(sitting, [[{ type: 'sitting_opened', sitting }, null], ...(notes as [])]).map(({ line }) => line);
  must(await host['journal:append']({ practice: false, log, sessions: [], lines: lines.slice(0, 5) }));
  must(await host['batch:seal']({ practice: false, log }));
  must(await host['journal:append']({ practice: false, log, sessions: [], lines: lines.slice(5, 9) }));
  photo = must(await host['photo:keep']({ practice: false, bytes: JPEG.toString('base64') })).sha256;
  written = must(await host['backup:write']({ passphrase: PASSPHRASE }));
  file = await readFile(written.where);
});

describe('a backup', () => {
  test('says what it holds, and shows nothing of it', () => {
    expect(written.summary).toEqual({
      ...{ source: 'backup', stationName: '一号机', createdAt: '2026-11-20T02:00:00.000Z' },
      ...{ sittings: 1, entries: 9, batches: 1, people: 1, incomplete: 0, keysLost: 0 },
      logs: [
        {
          ...{ log, title: '焊工三级 第一场', entries: 9, lastAt: '2026-11-20T01:00:08.000Z' },
          ...{ lastMarkAt: null, unsigned: 0, problem: null },
        },
      ],
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
    must(await host['backup:restore'](takeOver));
    expect(must(await host['photo:read']({ practice: false, sha256: photo })).bytes).toBe(JPEG.toString('base64'));

    const [was, is] = [await stationOf(old), await stationOf({ host })];
    expect(is).toMatchObject({ name: '二号机', organiser: '示例企业' });
    expect([is.stationId === was.stationId, is.publicKey === was.publicKey]).toEqual([false, false]);
    const read = { practice: false, log, fromSeq: 0, limit: 100 };
    const kept = must(await host['journal:read'](read)).lines;
    expect(kept.slice(0, 9)).toEqual(lines.slice(0, 9));
    const entries = must(followAll(kept)).map(({ entry }) => entry);
    const { station, body } = entries[9]!;
    if (body.type !== 'station_replaced') expect.fail(body.type);
    expect([station, entries.length]).toEqual([is.stationId, 10]);
    expect(must(checkCertificate(body))).toEqual({
      ...{ oldStationId: was.stationId, oldKey: was.publicKey, newStationId: is.stationId, newKey: is.publicKey },
      ...{ name: '二号机', organiser: '示例企业', reason: takeOver.reason, by: '罗芳' },
      ...{ backupAt: written.summary.createdAt, at: '2026-11-20T02:00:00.000Z' },
    });
    expect(must(await host['session:open']({ practice: false, log, personId, pin: PIN })).publicKey).toBe(personKey);
    expect((await host['session:open']({ practice: false, log, personId, pin: '000000' })).ok).toBe(false);
    // what the old station sealed and could not deliver is sealed anew, by the station that goes on
    expect(must(await host['outbox:list']({}))).toEqual([]);
    expect(must(await host['batch:seal']({ practice: false, log }))).toMatchObject({ fromSeq: 0, toSeq: 9 });
    const exported = must(await host['sitting:export']({ practice: false, log }));
    expect(checkExport(await readFile(exported.where, 'utf8'))).toMatchObject({ ok: true });
    // the wrapping is the new computer's: its files open again after a restart, and the old guard was not copied
    const again = await computer(root);
    expect(must(await again.host['session:open']({ practice: false, log, personId, pin: PIN })).publicKey).toBe(
      personKey,
    );
    expect(await readFile(join(root, 'vault.json'))).not.toEqual(await readFile(join(old.root, 'vault.json')));
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
    for (const name of STATION_COPIES) await rm(join(root, name));
    const path = join(root, 'journal', `${log}.kpj`);
    await writeFile(path, (await readFile(path, 'latin1')).split('\n').slice(0, 4).join('\n') + '\n');
    const { host: later } = await computer(root);
    await load(later, file);
    must(await later['backup:open']({ passphrase: PASSPHRASE }));
    must(await later['backup:restore'](takeOver));
    const read = { practice: false, log, fromSeq: 0, limit: 100 };
    expect(must(await later['journal:read'](read)).lines.slice(0, 9)).toEqual(lines.slice(0, 9));
    expect(await stationsIn(later)).toEqual([(await stationOf({ host: later })).stationId]);
  });

  test('takes over once only, also where the power went before the journals said so', async () => {
    const { host, root } = await computer();
    await load(host, file);
    must(await host['backup:open']({ passphrase: PASSPHRASE }));
    must(await host['backup:restore'](takeOver));
    const path = join(root, 'journal', `${log}.kpj`);
    await writeFile(path, (await readFile(path, 'latin1')).split('\n').slice(0, 9).join('\n') + '\n');
    for (const start of [1, 2]) {
      const { host: later } = await computer(root);
      expect([start, await stationsIn(later)]).toEqual([start, [(await stationOf({ host: later })).stationId]]);
    }
  });

  test('of a spare machine can be taken over again, and the record names all three', async () => {
    const second = await computer();
    await load(second.host, file);
    must(await second.host['backup:open']({ passphrase: PASSPHRASE }));
    must(await second.host['backup:restore'](takeOver));
    const again = must(await second.host['backup:write']({ passphrase: PASSPHRASE }));
    const third = await computer();
    await load(third.host, await readFile(again.where));
    must(await third.host['backup:open']({ passphrase: PASSPHRASE }));
    must(await third.host['backup:restore']({ ...takeOver, name: '三号机' }));
    const ids = [(await stationOf(second)).stationId, (await stationOf(third)).stationId];
    expect(await stationsIn(third.host)).toEqual(ids);
    const exported = must(await third.host['sitting:export']({ practice: false, log }));
    expect(checkExport(await readFile(exported.where, 'utf8'))).toMatchObject({ ok: true });
  });

  test('keeps no key of the old station', async () => {
    const { host, root } = await computer();
    await load(host, file);
    must(await host['backup:open']({ passphrase: PASSPHRASE }));
    must(await host['backup:restore'](takeOver));
    const was = await stationOf(old);
    for (const name of await readdir(root, { recursive: true })) {
      if (name === 'journal' || !(await stat(join(root, name))).isFile()) continue;
      const text = await readFile(join(root, name), 'utf8');
      expect([name, text.includes('"sealed"') && text.includes(was.publicKey)]).toEqual([name, false]);
    }
  });
});
