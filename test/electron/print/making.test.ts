import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PrintOrder } from '#shared/wire/paper/printing.ts';
import { readSeal } from '#shared/wire/paper/seal.ts';
import { verifies } from '#shared/base/signing/verify.ts';
import { textIn } from '#renderer/features/printing/square-in-picture.ts';
import { computer, type TestComputer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { aCandidate, readySitting } from '#test/support/sitting.ts';
import { viewPdf } from './view-pdf.ts';

// Papers as the host prints them, in its real thread, from its own record.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const PIN = '31415926';
const { sitting, candidates, scorers, links } = readySitting({}, [
  aCandidate('A1', '陈婷华'),
  aCandidate('A2', '彭博'),
]);
const owner = { practice: false, log: sitting.sittingId };
const ONE: Omit<PrintOrder, 'wanted'> = { copies: 1, collate: true, way: 'file' };
const all = (form: PrintOrder['wanted'][number]['form']) => ({ form, candidateId: null, examinerId: null });

let room: TestComputer;
let session: string;
const make = (order: Partial<PrintOrder> & Pick<PrintOrder, 'wanted'>, by: string | null = null) =>
  room.host['print:make']({ ...ONE, ...order, ...owner, session: by });
const register = async () => must(await room.host['print:register'](owner)).rows;
const textOf = async (file: string): Promise<string[]> =>
  (await viewPdf(readFileSync(file), 'read')).map(({ text }) => text);
const inFolder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

beforeAll(async () => {
  room = await computer();
  must(await room.host['station:create']({ name: '一号机', organiser: '示例企业', practice: false }));
  const { personId } = scorers[0]!;
  must(await room.host['keys:create']({ practice: false, personId, idNumber: '', pin: PIN }));
  must(await room.host['journal:append']({ ...owner, sessions: [], lines: links.map(({ line }) => line) }));
  ({ session } = must(await room.host['session:open']({ ...owner, personId, pin: PIN })));
});
beforeEach(() => {
  for (const name of readdirSync(room.stick)) rmSync(join(room.stick, name), { recursive: true });
});

describe('print:make', () => {
  it('numbers every print of a paper, says who printed it, and seals each page with the station’s key', async () => {
    const wanted = [
      { ...all('score-sheet'), candidateId: candidates[0]!.candidateId, examinerId: scorers[0]!.personId },
    ];
    const first = must(await make({ wanted }, session));
    const second = must(await make({ wanted, copies: 2 }));
    expect([first.papers, second.papers]).toEqual([1, 2]);
    const [page] = await viewPdf(readFileSync(first.where), 'draw', 4);
    expect(page!.text).toContain(`第1次打印2026.11.20打印人${scorers[0]!.name}`);
    expect(page!.text).toContain('未生效');
    const [width, height] = [Math.floor(page!.width * 4), 400];
    const ink = page!.ink({ x: 0, y: 0, width: width / 4, height: height / 4 });
    const data = Uint8Array.from({ length: ink.length * 4 }, (_, at) => 255 - (ink[at >> 2] ?? 0));
    const read = must(readSeal((await textIn({ width, height, data })) ?? ''));
    expect(read.seal).toMatchObject({
      form: 'score-sheet',
      number: 'A1',
      print: '1',
      copy: '1/1',
      state: 'draft',
      area: 'real',
    });
    expect(read.seal).toMatchObject({ sittingId: sitting.sittingId, entries: String(links.length) });
    expect(verifies('paper', read.payload, read.publicKey, read.signature)).toBe(true);
    const again = (await textOf(second.where)).join('');
    expect(again).toContain('第2次打印第1份，共2份');
    expect(again).toContain('第2次打印第2份，共2份');
    expect(await register()).toMatchObject([
      { form: 'score-sheet', print: 1, copies: 1, by: scorers[0]!.name, isDraft: true, isMade: true },
      { form: 'score-sheet', print: 2, copies: 2, by: '', isMade: true },
    ]);
  });

  it('lays whole sets one after the other, or the copies of each paper together', async () => {
    const wanted = [{ ...all('fallback-sheet'), examinerId: scorers[0]!.personId }];
    const isFirst = (text: string): boolean => text.includes('总成绩表');
    const orderIn = async (collate: boolean) => {
      const { where } = must(await make({ wanted, copies: 2, collate }));
      const pages = await textOf(where);
      return pages
        .filter(isFirst)
        .flatMap((text) => /考件编号(A\d).*第(\d)份，共2份/.exec(text)?.slice(1).join('/') ?? []);
    };
    expect(await orderIn(true)).toEqual(['A1/1', 'A2/1', 'A1/2', 'A2/2']);
    expect(await orderIn(false)).toEqual(['A1/1', 'A1/2', 'A2/1', 'A2/2']);
  });

  it('writes a file a person under a name that says whose it is', async () => {
    const { where } = must(
      await make({ wanted: [all('score-sheet'), all('explanation'), all('summary')], way: 'people' }),
    );
    expect(inFolder(where)).toEqual(['A1 陈婷华.pdf', 'A2 彭博.pdf', '全场.pdf']);
    const own = (await textOf(join(where, 'A2 彭博.pdf'))).join('');
    expect(own).not.toContain('陈婷华');
    expect(readdirSync(room.stick)).toHaveLength(1);
  });

  it('makes the archive in volumes, with contents, record, report and hashes that hold', async () => {
    const wanted = [all('batch-plan'), all('candidate-sign-in'), all('summary'), all('score-sheet')];
    const { where } = must(await make({ wanted, way: 'archive' }));
    const files = inFolder(where);
    expect(files).toEqual(
      expect.arrayContaining([
        'SHA256SUMS.txt',
        '核验报告.txt',
        '档案目录.pdf',
        '卷三 过程材料/01 考生签到表.pdf',
        '卷四 试卷及结果/01 成绩汇总表.pdf',
      ]),
    );
    const kpx = files.find((name) => name.startsWith('记录/'))!;
    expect(readFileSync(join(where, '核验报告.txt'), 'utf8')).toContain('结论：全部相符');
    expect(spawnSync(process.execPath, ['scripts/verify.mjs', join(where, kpx)]).status).toBe(0);
    const sums = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS.txt'], { cwd: where, encoding: 'utf8' });
    expect([sums.status, sums.stdout.trim().split('\n')]).toEqual([0, expect.any(Array)]);
    // all but the sums themselves and what the station signed over them
    expect(sums.stdout.trim().split('\n')).toHaveLength(files.length - 2);
    const contents = (await textOf(join(where, '档案目录.pdf'))).join('');
    for (const said of ['卷四试卷及结果', '成绩汇总表', '操作技能考核评分记录表', '未生效'])
      expect(contents).toContain(said);
  });

  it('stops without a torn file, tells how far it came, and keeps the number that was given', async () => {
    const told: number[] = [];
    const stop = room.events.watch((event) => {
      if (event.kind === 'print' && event.value.total > 0) told.push(event.value.done);
      if (event.kind === 'print' && event.value.done > 2) void room.host['print:stop']({});
    });
    const before = (await register()).length;
    const wanted = [all('score-sheet'), all('explanation')];
    const stopped = await make({ wanted, copies: 20, way: 'people' });
    stop();
    expect(stopped).toEqual({ ok: false, error: { kind: 'print_stopped' } });
    expect(told.some((done) => done > 2)).toBe(true);
    expect(readdirSync(room.stick)).toEqual([]);
    const left = (await register()).slice(before);
    expect(left.length).toBeGreaterThan(0);
    expect(left.every(({ isMade }) => !isMade)).toBe(true);
    const after = must(await make({ wanted: [all('explanation')], way: 'people' }));
    expect(after.papers).toBe(2);
    const rows = (await register()).filter(({ form, isMade }) => form === 'explanation' && isMade).slice(-2);
    const given = left.filter(({ form }) => form === 'explanation').map(({ print }) => print);
    for (const { print } of rows) expect(print).toBeGreaterThan(Math.max(...given));
  });

  it('prints nothing of what is not on record, nor of another sitting', async () => {
    expect(await make({ wanted: [all('correction-list')] })).toEqual({ ok: false, error: { kind: 'print_nothing' } });
    const other = { ...owner, log: candidates[0]!.candidateId };
    const answer = await room.host['print:make']({ ...ONE, ...other, wanted: [all('summary')], session: null });
    expect(answer).toEqual({ ok: false, error: { kind: 'log_missing' } });
  });
});
