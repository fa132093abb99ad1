import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PrintOrder } from '#shared/wire/paper/printing.ts';
import { planForms } from '#shared/forms/registry.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { textIn } from '#renderer/features/printing/square-in-picture.ts';
import { must } from '#test/support/must.ts';
import { planRoom, type PlanRoom } from '#test/support/plan-room.ts';
import { aCandidate } from '#test/support/sitting.ts';
import { viewPdf } from './view-pdf.ts';

// Papers of a plan as the host prints them from its own record, and the archive of a plan, which anybody can verify.

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });
const PLAN = '11111111-2222-4333-8444-777777777777';
const people = [aCandidate('001', '陈婷华'), aCandidate('002', '彭博')];
const ONE: Omit<PrintOrder, 'wanted'> = { copies: 1, collate: true, way: 'file' };
const all = (form: PrintOrder['wanted'][number]['form']) => ({ form, candidateId: null, examinerId: null });

let room: PlanRoom;
const owner = { practice: false, planId: PLAN };
const print = (order: Partial<PrintOrder> & Pick<PrintOrder, 'wanted'>, session: string | null = null) =>
  room.host['plan:print']({ ...ONE, ...order, ...owner, session });
const prints = async () => must(await room.host['plan:prints'](owner)).rows;
const textOf = async (file: string): Promise<string> =>
  (await viewPdf(readFileSync(file), 'read')).map(({ text }) => text).join('');
const inFolder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const verify = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verify.mjs', ...args], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

beforeAll(async () => {
  room = await planRoom(PLAN, people);
  await room.append(
    { type: 'attendance_recorded', candidateId: people[1]!.candidateId, attendance: 'absent', reason: '' },
    room.clerk,
  );
  const session = await room.seated(room.head);
  const settings = { ...FIRST_SETTINGS, resits: 2 };
  must(await room.host['plan:keep']({ ...owner, session, body: { type: 'plan_settled', settings, reason: '' } }));
});

describe('plan:print', () => {
  it('numbers each print of a plan’s paper on the plan’s own register, and says 未生效 while a sitting is open', async () => {
    const wanted = [all('plan-register')];
    const first = must(await print({ wanted }));
    expect(first.where).toMatch(/职业技能等级认定成绩登记表 第三批\.pdf$/);
    expect(await textOf(first.where)).toContain('第1次打印');
    const again = must(await print({ wanted, copies: 2 }, await room.seated(room.clerk)));
    const text = await textOf(again.where);
    for (const said of ['未生效', '第2次打印第2份，共2份', '彭博', '缺考']) expect(text).toContain(said);
    expect(await prints()).toMatchObject([
      { form: 'plan-register', print: 1, isDraft: true, isMade: true, by: '' },
      { form: 'plan-register', print: 2, copies: 2, by: room.clerk.name },
    ]);
    expect(must(await room.host['print:register']({ practice: false, log: room.log })).rows).toEqual([]);
  });

  it('writes a file a person, and what is about everybody beside them', async () => {
    const { where, papers } = must(await print({ wanted: [all('plan-person'), all('plan-absences')], way: 'people' }));
    expect([inFolder(where), papers]).toEqual([['001 陈婷华.pdf', '002 彭博.pdf', '全计划.pdf'], 3]);
    expect(await textOf(join(where, '001 陈婷华.pdf'))).not.toContain('彭博');
  });

  it('refuses a plan that is not here, and forms of a sitting', async () => {
    const other = '11111111-2222-4333-8444-000000000000';
    expect(
      await room.host['plan:print']({ ...ONE, ...owner, session: null, planId: other, wanted: [all('plan-register')] }),
    ).toEqual({
      ok: false,
      error: { kind: 'plan_unknown' },
    });
    expect(await print({ wanted: [all('summary')] })).toEqual({ ok: false, error: { kind: 'print_nothing' } });
  });
});

describe('the archive of a plan', () => {
  let where = '';
  beforeAll(async () => {
    ({ where } = must(await print({ wanted: planForms().map(all), way: 'archive' })));
  });
  /** A copy of it, to be spoilt. */
  const copy = (name: string): string => {
    const to = join(room.stick, name);
    cpSync(where, to, { recursive: true });
    return to;
  };

  it('holds the plan and its sittings in volumes, records, report, contents and hashes', async () => {
    const files = inFolder(where);
    expect(files).toEqual(
      expect.arrayContaining([
        'SHA256SUMS.txt',
        '核验报告.txt',
        '档案目录（计划）.pdf',
        '卷二 备案/01 批次安排表（计划）.pdf',
        '卷四 试卷及结果/01 成绩登记表（计划）.pdf',
        expect.stringMatching(/^卷三 过程材料\/01 .*\/\d\d 考生签到表\.pdf$/),
        expect.stringMatching(/^记录\/计划-11111111\.kpp$/),
        expect.stringMatching(/^记录\/场次-.*\.kpx$/),
      ]),
    );
    const contents = await textOf(join(where, '档案目录（计划）.pdf'));
    for (const said of ['卷二备案', '成绩登记表（计划）', '考生签到表', '未生效']) expect(contents).toContain(said);
    expect(readFileSync(join(where, '核验报告.txt'), 'utf8').match(/结论：全部相符/g)).toHaveLength(2);
    // what was filed of a sitting is on that sitting's register
    const { rows } = must(await room.host['print:register']({ practice: false, log: room.log }));
    expect(rows.some(({ form, isMade }) => form === 'candidate-sign-in' && isMade)).toBe(true);
  });

  it('is verified as a folder, in Chinese and in English', () => {
    const whole = verify(where);
    expect(whole.said).toContain('计划与 1 个场次的记录相符');
    expect([whole.status, whole.said]).toEqual([0, expect.stringContaining('结论：全部相符')]);
    const english = verify(where, '--en');
    expect(english.status, english.said).toBe(0);
    expect(english.said).toContain('everything agrees');
    const kpp = inFolder(where).find((name) => name.endsWith('.kpp'))!;
    expect(verify(join(where, kpp))).toMatchObject({ status: 0 });
    expect(verify(join(where, kpp), '--key', 'ab'.repeat(32))).toMatchObject({ status: 1 });
  });

  it('proves by the square of a page that the page is of these records, and of no others', async () => {
    const { where: file } = must(await print({ wanted: [all('plan-register')] }));
    const [page] = await viewPdf(readFileSync(file), 'draw', 4);
    const [width, height] = [Math.floor(page!.width * 4), 400];
    const ink = page!.ink({ x: 0, y: 0, width: width / 4, height: height / 4 });
    const data = Uint8Array.from({ length: ink.length * 4 }, (_, at) => 255 - (ink[at >> 2] ?? 0));
    const square = (await textIn({ width, height, data })) ?? '';
    const record = join(
      where,
      inFolder(where).find((name) => name.endsWith('.kpp'))!,
    );
    const same = verify('--qr', square, record);
    expect(same.said).toContain('与计划记录相符');
    expect(same.status).toBe(0);
    // once more is settled, the page no longer is of what is on record
    const session = await room.seated(room.head);
    const settings = { ...FIRST_SETTINGS, resits: 1 };
    must(await room.host['plan:keep']({ ...owner, session, body: { type: 'plan_settled', settings, reason: '' } }));
    const later = must(await print({ wanted: [all('plan-register')], way: 'archive' })).where;
    const differs = verify(
      '--qr',
      square,
      join(
        later,
        inFolder(later).find((name) => name.endsWith('.kpp'))!,
      ),
    );
    expect(differs.said).toContain('与计划记录不符');
    expect(differs.status).toBe(1);
  });

  it('is found altered, lacking or added to, and a plan that lacks a sitting', () => {
    const spoilt = (name: string, how: (folder: string) => void): string => {
      const folder = copy(name);
      how(folder);
      const { status, said } = verify(folder);
      expect(status, said).toBe(1);
      return said;
    };
    const record = inFolder(where).find((name) => name.endsWith('.kpp'))!;
    const sitting = inFolder(where).find((name) => name.endsWith('.kpx'))!;
    expect(spoilt('a', (folder) => appendFileSync(join(folder, '档案目录（计划）.pdf'), ' '))).toContain('摘要不符');
    expect(spoilt('b', (folder) => rmSync(join(folder, '核验报告.txt')))).toContain('文件不在');
    expect(spoilt('c', (folder) => writeFileSync(join(folder, '另加.txt'), ''))).toContain('没有列在');
    expect(spoilt('d', (folder) => rmSync(join(folder, sitting)))).toContain('没有记录');
    expect(
      spoilt('e', (folder) => {
        const text = readFileSync(join(folder, record), 'utf8');
        writeFileSync(join(folder, record), text.replace('"resits":2', '"resits":9'));
      }),
    ).toMatch(/摘要不符[\s\S]*条数或末条摘要|条数或末条摘要/);
  });
});
