import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { filePictures } from '#electron/print/enclosed.ts';
import { EDITION } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { computer, type TestComputer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';
import { viewPdf } from './view-pdf.ts';

// An archive holds every picture that its records name, and says which the computer that made it lacks.

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
const PIN = '31415926';
const JPEG = readFileSync(join(import.meta.dirname, '../../fixtures/photo.jpg'));
/** The same picture with a comment in it: other bytes, another digest. */
const OTHER = Buffer.concat([JPEG.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, 4, 1, 2]), JPEG.subarray(2)]);
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

let room: TestComputer;
let where: string;
const verified = (folder: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verify.mjs', folder], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
};
const inPython = (folder: string): string =>
  spawnSync('python3', ['test/interop/verify.py', folder], { encoding: 'utf8' }).stdout;

beforeAll(async () => {
  const day = readySitting({ edition: EDITION, practice: true });
  const { sitting, lead, candidates } = day;
  const owner = { practice: true, log: sitting.sittingId };
  room = await computer();
  const { host } = room;
  must(await host['station:create']({ name: '一号机', organiser: '示例企业', practice: true }));
  must(await host['keys:create']({ practice: true, personId: lead.personId, idNumber: '', pin: PIN }));
  must(await host['journal:append']({ ...owner, sessions: [], lines: day.links.map(({ line }) => line) }));
  const { session } = must(await host['session:open']({ ...owner, personId: lead.personId, pin: PIN }));
  let { state } = day;
  for (const bytes of [JPEG, OTHER]) {
    const { sha256: photo } = must(await host['photo:keep']({ practice: true, bytes: bytes.toString('base64') }));
    const { candidateId } = candidates[0]!;
    const body: Body = {
      ...{ type: 'incident_recorded', kind: 'rule_breaking', candidateId, time: '09:40' },
      ...{ text: '超时操作', witness: '邓芳磊', photo },
    };
    const links = linksOf(sitting, [[body, lead.personId]], state);
    must(await host['journal:append']({ ...owner, sessions: [session], lines: links.map(({ line }) => line) }));
    state = foldAll(state, links);
  }
  // one of them is lost since
  rmSync(join(room.root, 'practice', 'photos', `${sha256(OTHER)}.sealed`));
  const wanted = [{ form: 'candidate-sign-in' as const, candidateId: null, examinerId: null }];
  const order = { copies: 1, collate: true, way: 'archive' as const, wanted };
  ({ where } = must(await host['print:make']({ ...order, ...owner, session })));
});

it('holds the picture itself, and both verifiers hold it against the entry', () => {
  expect(readFileSync(join(where, '照片', `${sha256(JPEG)}.jpg`)).equals(JPEG)).toBe(true);
  const { status, said } = verified(where);
  expect([status, said]).toEqual([
    0,
    expect.stringMatching(/✓ 照片：1 张[\s\S]*✓ SHA256SUMS\.txt 由导出记录的工位签名/),
  ]);
  expect(said).toMatch(new RegExp(`– .*第 \\d+ 行所写的照片不在档案里：${sha256(OTHER)}`));
  expect(inPython(where)).toMatch(/: ok, without the picture of 记录\/\S+ entry \d+\n$/);
});

it('says on the contents how many there are, and by name which one is not', async () => {
  const pages = await viewPdf(readFileSync(join(where, '档案目录.pdf')), 'read');
  const text = pages.map((page) => page.text).join('');
  for (const said of ['记录所写的照片', '现场记事照片', '缺：本机没有保存', '照片1张（缺1张）'])
    expect(text).toContain(said);
});

it('reads one picture at a time, however many there are, and each once', async () => {
  let [open, most, read] = [0, 0, 0];
  const pictures = Array.from({ length: 500 }, (_, n) => ({ sha256: String(n % 250), of: '' }));
  const filed = await filePictures(
    {
      pictures,
      picture: () => {
        [open, read] = [open + 1, read + 1];
        most = Math.max(most, open);
        return Promise.resolve(new Uint8Array(1));
      },
    },
    {
      add: () => {
        open -= 1;
        return Promise.resolve();
      },
    },
  );
  expect([filed, most, read]).toEqual([{ held: 250, missing: [] }, 1, 250]);
});
