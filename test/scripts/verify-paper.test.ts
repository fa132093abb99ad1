import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { paperReport } from '#scripts/verify/paper-report.mjs';
import { verifies } from '#shared/base/signing/verify.ts';
import { papersOf, orderedPapers } from '#shared/forms/papers.ts';
import type { FormId } from '#shared/forms/registry.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { checkPaper } from '#shared/wire/paper/check.ts';
import { sealer } from '#shared/wire/paper/marks.ts';
import { sealPayload, sealText, type PaperSeal } from '#shared/wire/paper/seal.ts';
import { batchesOf, exported, finishedDay, STATION } from '../support/exports.ts';
import { keyOf, type Key } from '../support/handover.ts';

vi.setConfig({ testTimeout: 120_000 });
const day = finishedDay();
const record = Buffer.from(exported(day.lines, batchesOf(day)));

/** What a station says of the n-th paper of a form, as the record stands. */
function squareOf(
  form: FormId,
  over: Partial<PaperSeal> = {},
  at: SittingState = day.state,
  key: Key = STATION.key,
  n = 0,
): string {
  const ordered = orderedPapers(at, { form, candidateId: null, examinerId: null })[n]!;
  const payload = sealPayload({ ...sealer(at)(ordered), print: '2', copy: '1/3', ...over });
  return sealText({ payload, publicKey: key.publicKey, signature: key.sign('paper', payload) });
}
const told = (text: string, options: Parameters<typeof paperReport>[1] = {}) => {
  const { code, lines } = paperReport(text, options);
  return { code, said: lines.join('\n') };
};

describe('the square of a printed page', () => {
  it('is read by the verifier and by the app without anything else, in capitals or not, broken over lines or not', () => {
    const square = squareOf('score-sheet');
    const typed = square.toLowerCase().replace(/(.{60})/g, '$1\n');
    const { code, said } = told(typed);
    expect(code).toBe(0);
    expect(said).toContain('考件编号：A1');
    expect(said).toContain('第 2 次打印，第 1 份，共 3 份');
    const checked = checkPaper(typed, day.state, verifies);
    expect(checked).toMatchObject({ ok: true, value: { standing: 'same', publicKey: STATION.key.publicKey } });
    expect(checkPaper(typed, null, verifies)).toMatchObject({ value: { standing: 'other' } });
    // no scanner's keyboard, no Caps Lock and no input method changes capitals and digits
    expect(square).toMatch(/^KP1[A-Z2-7]+$/);
  });

  it.each(['score-sheet', 'explanation', 'summary'] as const)('of a %s agrees with the record, recomputed', (form) => {
    const { code, said } = told(squareOf(form), { record });
    expect([code, said]).toEqual([0, expect.stringContaining('重算，成绩摘要相符')]);
    expect(said).toContain('A1 陈婷华');
  });

  it('says when the record changed after the print', () => {
    const before = foldAll(
      EMPTY_STATE,
      day.links.slice(0, day.links.findIndex(({ entry }) => entry.body.type === 'sheet_signed') + 1),
    );
    const square = squareOf('score-sheet', {}, before);
    expect(checkPaper(square, day.state, verifies)).toMatchObject({ value: { standing: 'changed' } });
    const { code, said } = told(square, { record });
    expect([code, said]).toEqual([1, expect.stringContaining('打印之后记录有更改')]);
    expect(said).toContain('由记录前');
  });

  it('with a single sign changed is forged or damaged, wherever it is', () => {
    const square = squareOf('summary');
    for (let at = 3; at < square.length; at += 7) {
      const other = square[at] === 'A' ? 'B' : 'A';
      const changed = square.slice(0, at) + other + square.slice(at + 1);
      expect(told(changed).code, String(at)).not.toBe(0);
      expect(checkPaper(changed, day.state, verifies).ok, String(at)).toBe(false);
    }
    expect(told('https://example.org').code).toBe(2);
    expect(checkPaper('https://example.org', null, verifies)).toEqual({ ok: false, error: { kind: 'not_a_seal' } });
  });

  it('of a station that never wrote the record, of marks it never held, or under another key than asked for, is told', () => {
    const stranger = squareOf('summary', {}, day.state, keyOf(99));
    expect(told(stranger, { record })).toMatchObject({
      code: 1,
      said: expect.stringContaining('没有写过这个场次') as string,
    });
    const invented = squareOf('summary', { digest: 'a'.repeat(64) });
    expect(told(invented, { record })).toMatchObject({
      code: 1,
      said: expect.stringContaining('方码与记录不符') as string,
    });
    expect(told(stranger, { pinned: STATION.key.publicKey }).code).toBe(1);
    expect(told(squareOf('summary'), { pinned: STATION.key.publicKey, record }).code).toBe(0);
    expect(told(squareOf('summary', { entries: '99999' }), { record }).said).toContain('记录比打印时少');
    const other = finishedDay();
    expect(told(squareOf('summary'), { record: Buffer.from(exported(other.lines)) }).said).toContain('另一个场次');
  });

  it('says that a form nobody signs on screen has no marks, and that a draft is none in force', () => {
    expect(told(squareOf('fallback-sheet'), { record })).toMatchObject({
      code: 0,
      said: expect.stringContaining('没有成绩') as string,
    });
    const open = foldAll(EMPTY_STATE, day.links.slice(0, -6));
    expect(papersOf(open, { form: 'summary', candidateId: null, examinerId: null })[0]?.digest).toBeNull();
    expect(told(squareOf('summary', {}, open)).said).toContain('未生效');
  });
});

describe('npm run -s verify -- --qr', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-paper-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/verify.mjs', ...args], { encoding: 'utf8' });

  it('takes what a scanner typed, or a file of it, and holds it against the exported sitting', () => {
    const square = squareOf('score-sheet');
    const [typed, file] = [join(folder, 'typed.txt'), join(folder, 'day.kpx')];
    writeFileSync(typed, `${square}\r\n`);
    writeFileSync(file, record);
    const read = run('--qr', typed, file);
    expect([read.status, read.stderr]).toEqual([0, '']);
    expect(read.stdout).toContain('成绩摘要相符');
    expect(run('--qr', square).status).toBe(0);
    expect(run('--qr', `${square.slice(0, -1)}${square.endsWith('A') ? 'B' : 'A'}`).status).not.toBe(0);
  });

  it('says where pictures are read, and how it is called', () => {
    const picture = join(folder, 'page.png');
    writeFileSync(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
    expect(run('--qr', picture)).toMatchObject({ status: 2, stderr: expect.stringContaining('核对纸面') as string });
    expect(run('--qr')).toMatchObject({ status: 2, stderr: expect.stringContaining('--qr') as string });
  });
});
