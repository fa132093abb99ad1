import '../support/cheap-passphrases.ts';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { DOOR, type TestComputer } from '../support/host.ts';
import { must } from '../support/must.ts';
import { planRoom, type PlanRoom } from '../support/plan-room.ts';
import { aCandidate, aSitting, linksOf } from '../support/sitting.ts';

// What the host leaves on the disk and in a backup, read by a second implementation (test/interop, plain Python) that was written
// from docs/at-rest.md, docs/backup.md and docs/format.md: each byte that was sealed, and every key.

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
const INTEROP = join(import.meta.dirname, '../interop');
const PLAN = '11111111-2222-4333-8444-777777777777';
const BACKUP = '一号考场 备份口令';
const PIN = '31415926';
const JPEG = readFileSync(join(import.meta.dirname, '../fixtures/photo.jpg'));
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

type Told = Record<string, Record<string, unknown>>;
/** What a reader of `test/interop` says, or why it refuses. */
function read(script: string, path: string, secrets: object): Told | string {
  const input = `${JSON.stringify({ pins: {}, ...secrets })}\n`;
  const { status, stdout, stderr } = spawnSync('python3', [join(INTEROP, script), path], { input, encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return status === 0 ? (JSON.parse(stdout) as Told) : stdout.trim();
}

let room: PlanRoom;
let practice: string;
let photo: string;
let backup: string;
/** A copy of the folder as it lies there, to be spoilt. */
const copied = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'at-rest-'));
  cpSync(room.root, folder, { recursive: true });
  return folder;
};
const linesIn = async (host: TestComputer['host'], isPractice: boolean, log: string) =>
  must(await host['journal:read']({ practice: isPractice, log, fromSeq: 0, limit: 1000 })).lines;

beforeAll(async () => {
  room = await planRoom(PLAN, [aCandidate('001', '陈婷华'), aCandidate('002', '𠮷田')]);
  const { host, head, clerk, log } = room;
  const candidateId = null;
  for (let n = 0; n < 40; n += 1)
    await room.append({ type: 'note_added', candidateId, text: `第${String(n)}条 ${'停电'.repeat(n)}` }, clerk);
  must(await host['batch:seal']({ practice: false, log }));
  photo = must(await host['photo:keep']({ practice: false, bytes: JPEG.toString('base64') })).sha256;
  const session = await room.seated(head);
  const body = { type: 'plan_settled' as const, settings: { ...FIRST_SETTINGS, resits: 2 }, reason: '' };
  must(await host['plan:keep']({ practice: false, planId: PLAN, session, body }));
  const trial = must(await host['station:create']({ name: '一号机', organiser: '示例企业', practice: true }));
  const sitting = aSitting({ practice: true, stationId: trial.stationId });
  practice = sitting.sittingId;
  const lines = linksOf(sitting, [[{ type: 'sitting_opened', sitting }, null]]).map(({ line }) => line);
  must(await host['journal:append']({ practice: true, log: practice, sessions: [], lines }));
  const wanted = [{ form: 'plan-register' as const, candidateId: null, examinerId: null }];
  must(
    await host['plan:print']({
      session: null,
      practice: false,
      planId: PLAN,
      wanted,
      copies: 1,
      collate: true,
      way: 'file',
    }),
  );
  backup = must(await host['backup:write']({ passphrase: BACKUP })).where;
});

it('keeps to AES-256-GCM as NIST tells it', () => {
  expect(spawnSync('python3', [join(INTEROP, 'gcm_test.py')]).status).toBe(0);
});

it('opens the folder of a computer, practice and real, and knows its keys', async () => {
  const pins = { [room.head.personId]: PIN, [room.clerk.personId]: PIN };
  const told = read('at_rest.py', room.root, { passphrase: DOOR, pins }) as Told;
  const [real, trial] = [await linesIn(room.host, false, room.log), await linesIn(room.host, true, practice)];
  const whole = (lines: readonly string[]) => [lines.length, sha256(lines.map((line) => `${line}\n`).join(''))];
  expect(told['journals']).toEqual({ [`real/${room.log}`]: whole(real), [`practice/${practice}`]: whole(trial) });
  expect(told['photos']).toEqual({ [`real/${photo}`]: JPEG.length });
  expect(Object.keys(told['plans']!)).toEqual([`real/${PLAN}`]);
  expect(Object.keys(told['batches']!)).toHaveLength(1);
  expect(Object.keys(told['stations']!)).toEqual(['real', 'practice']);
  expect(Object.keys(told['beside']!)).toEqual([expect.stringContaining('prints/')]);
  expect(told['keys']).toMatchObject({
    [`real/${room.head.personId}`]: true,
    [`real/${room.examiner.personId}`]: false,
  });
  expect(told['anchored']).toEqual(expect.arrayContaining([`real/${room.log}`, 'station.json', `plans/${PLAN}.jsonl`]));
});

it('opens a backup to the byte', async () => {
  const told = read('backup.py', backup, { passphrase: BACKUP, pins: { [room.clerk.personId]: PIN } }) as Told;
  const parts = told['parts']!;
  const lines = (await linesIn(room.host, false, room.log)).map((line) => `${line}\n`).join('');
  expect(parts[`journal/${room.log}.jsonl`]).toEqual([Buffer.byteLength(lines), sha256(lines)]);
  expect(parts[`photos/${photo}.jpg`]).toEqual([JPEG.length, sha256(JPEG)]);
  expect(Object.keys(parts).some((name) => name.endsWith('/batch.txt'))).toBe(true);
  expect(parts).toHaveProperty([`plans/${PLAN}.jsonl`]);
  expect(told['keys']).toMatchObject({ [room.clerk.personId]: true });
});

it('opens neither under another passphrase or PIN, and tells what was cut or altered', () => {
  const wrong = { passphrase: `${DOOR}。` };
  expect(read('at_rest.py', room.root, wrong)).toContain('does not open: kaoping/vault/1 passphrase');
  expect(read('backup.py', backup, { passphrase: DOOR })).toBe('another passphrase');
  const pins = { [room.head.personId]: '314158' };
  expect(read('at_rest.py', room.root, { passphrase: DOOR, pins })).toContain('does not open: kaoping/person-key');
  expect(read('backup.py', backup, { passphrase: BACKUP, pins })).toContain('does not open: kaoping/person-key');

  const spoilt = (how: (folder: string, journal: string) => void): unknown => {
    const folder = copied();
    how(folder, join(folder, 'journal', `${room.log}.kpj`));
    return read('at_rest.py', folder, { passphrase: DOOR });
  };
  const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n');
  expect(
    spoilt((_, journal) => writeFileSync(journal, `${lines(journal).slice(0, -3).join('\n')}\n`)),
    'a journal cut at a line end',
  ).toContain('was cut');
  expect(
    spoilt((_, journal) =>
      writeFileSync(journal, lines(journal).toSpliced(1, 2, lines(journal)[2]!, lines(journal)[1]!).join('\n')),
    ),
    'two lines exchanged',
  ).toContain('does not open');
  expect(
    spoilt((folder) => {
      const path = join(folder, 'station.json');
      writeFileSync(path, readFileSync(path, 'utf8').replace('示例企业', '另一企业'));
    }),
    'the station renamed',
  ).toContain('is not what was written');
  expect(
    spoilt((folder) => {
      rmSync(join(folder, 'anchors.sealed.bak'));
      cpSync(join(folder, 'plans', `${PLAN}.kpl`), join(folder, 'anchors.sealed.bak'));
    }),
    'other bytes as anchors',
  ).toContain('does not open');

  const file = readFileSync(backup);
  const altered = join(mkdtempSync(join(tmpdir(), 'backup-')), '备份.kpb');
  writeFileSync(altered, file.subarray(0, -1));
  expect(read('backup.py', altered, { passphrase: BACKUP })).toBe('cut short or damaged');
  writeFileSync(altered, file.toString('latin1').replace('"practice":false', '"practice":true'), 'latin1');
  expect(read('backup.py', altered, { passphrase: BACKUP })).toBe('another passphrase');
});
