// @vitest-environment happy-dom
import { read, utils } from 'xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CertificatesScreen } from '#renderer/features/certificates/certificates-screen.tsx';
import type { ImportSession } from '#renderer/importing/worker/import-client.ts';
import { openFile, readAs, type ImportAsk } from '#renderer/importing/worker/import-job.ts';
import { REPORTING_COLUMNS } from '#shared/importing/reporting-list.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import { ok } from '#shared/base/result.ts';
import { assigned, closingBodies, graduates, numberOf, recognised, under } from '#test/support/certified.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { CORRECTED_PLAN, correctedPlan } from '#test/support/corrected-plan.ts';
import { aPerson, readySitting } from '#test/support/sitting.ts';

// the worker's very job without the worker, which this environment has not
vi.mock('#renderer/importing/worker/import-client.ts', () => ({
  importFile: (file: File, ask: ImportAsk): ImportSession => {
    const opened = file.arrayBuffer().then((bytes) => openFile(new Uint8Array(bytes)));
    const answer = async (next: ImportAsk) => {
      const read = await opened;
      return read.ok ? ok(readAs(read.value, next)) : read;
    };
    return { first: answer(ask), readAgain: answer, stop: () => undefined };
  },
}));

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());
const enter = async (over: Partial<Sitting> = {}, as: Person = aPerson('clerk', '罗芳'), closed = true) => {
  const candidates = graduates();
  room = await markingRoom(<CertificatesScreen />, { ...recognised, ...over }, [], {
    candidates,
    as,
    before: (ready) => closingBodies(ready, as).slice(0, closed ? undefined : -1),
  });
  return candidates;
};
const button = (name: RegExp): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find((one) => name.test(one.textContent));
  if (found === undefined) throw new Error(`no button ${String(name)}`);
  return found;
};
const fieldOf = (label: string): HTMLInputElement => {
  const labels = [...document.querySelectorAll('label')].filter((one) => one.textContent === label);
  return document.getElementById(labels.at(-1)?.htmlFor ?? '') as HTMLInputElement;
};
const fill = (label: string, value: string): Promise<void> => room.type(value, fieldOf(label));
const importRows = async (rows: readonly (readonly string[])[]): Promise<void> => {
  await room.click(button(/^导入编号$/));
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const file = new File(
    [['姓名,证件号码,证书编号,发证日期', ...rows.map((row) => row.join(','))].join('\n')],
    '编号.csv',
  );
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await room.dispatch(input, new Event('change', { bubbles: true }));
  await room.settle();
  await room.settle();
};
const DATE = '2026-12-18';

describe('before there is anything to record', () => {
  it('says that numbers come after closing', async () => {
    await enter({}, aPerson('clerk', '罗芳'), false);
    expect(room.text()).toContain('场次结束之后登记证书编号');
  });

  it('says who may record them, and that the examiner may not', async () => {
    await enter({}, aPerson('examiner', '周婷'));
    expect(room.text()).toContain('周婷不能登记证书编号');
  });

  it('for 重庆 says with its clause that the system generates them, and offers no numbering', async () => {
    await enter({ policy: under('chongqing-crossover'), channel: 'crossover' });
    expect(room.text()).toContain('由认定管理系统生成证书编号');
    expect(room.text()).toContain('六（五）');
    expect(() => button(/^按号段编号$/)).toThrow('no button');
  });
});

describe('importing a list', () => {
  it('matches by name and ID number, shows what waits, and records the rest with the file it came from', async () => {
    const [chen, peng, bai, li] = await enter();
    await importRows([
      [li!.name, li!.idNumber, numberOf(4), DATE],
      [bai!.name, bai!.idNumber, numberOf(3), DATE],
      [chen!.name, peng!.idNumber, numberOf(1), DATE],
    ]);
    expect(room.text()).toContain('可导入 1 人');
    expect(room.text()).toContain('该号码在名册上是“彭博”');
    expect(room.text()).toContain('这名考生在本场次没有合格');
    await room.click(button(/^先登记 1 个/));
    await room.settle();
    const { candidateId } = bai!;
    expect(room.entries).toEqual([
      {
        ...assigned([{ candidateId, number: numberOf(3), issuedOn: DATE }]),
        source: { file: '编号.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, sheet: 'Sheet1' },
      },
    ]);
    expect(room.text()).toContain('已登记 1 人');
  });

  it('asks for a reason where the file replaces a number', async () => {
    const [chen] = await enter();
    const { candidateId } = chen!;
    await importRows([[chen!.name, chen!.idNumber, numberOf(1), DATE]]);
    await room.click(button(/^登记 1 个编号$/));
    await room.settle();
    await importRows([[chen!.name, chen!.idNumber, numberOf(8), DATE]]);
    expect(button(/^登记 1 个编号$/).disabled).toBe(true);
    await fill('更正的原因', '发证方来函更正');
    await room.click(button(/^登记 1 个编号$/));
    await room.settle();
    expect(room.entries.at(-1)).toMatchObject({
      certificates: [{ candidateId, number: numberOf(8) }],
      reason: '发证方来函更正',
    });
  });

  it('does not take a roster for a list of certificates', async () => {
    const [chen] = await enter();
    await room.click(button(/^导入编号$/));
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const head = '序号,职业工种名称,认定等级,申报条件,证件类型,证件号码,姓名,性别,出生日期,手机号码,证书编号,考试类型';
    const row = `1,焊工,三级/高级工,,居民身份证,${chen!.idNumber},${chen!.name},男,,,${numberOf(1)},正考`;
    const file = new File([`${head}\n${row}`], '报名表.csv');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    await room.dispatch(input, new Event('change', { bubbles: true }));
    await room.settle();
    await room.settle();
    expect(room.text()).toContain('这个文件像是考生名册');
    expect(button(/^登记 1 个编号$/).disabled).toBe(true);
  });
});

it('numbers within a segment in the order of the roster, but only who is chosen', async () => {
  const [chen, , bai] = await enter();
  await room.click(button(/^按号段编号$/));
  await fill('第 1 至 13 位', 'Y000050000001');
  expect(room.text()).toContain('省级代码与本场次所在地不一致');
  await fill('第 1 至 13 位', 'Y000012000001');
  await fill('流水号起', '7');
  await fill('流水号止', '8');
  await fill('发证日期', DATE);
  expect(room.text()).toContain('号段不够');
  await room.click(document.querySelectorAll<HTMLInputElement>('.ant-table-row input[type=checkbox]')[1]!);
  expect(room.text()).not.toContain('号段不够');
  await room.click(button(/^登记这 2 个编号$/));
  await room.settle();
  expect(room.entries).toEqual([
    assigned(
      [
        { candidateId: chen!.candidateId, number: numberOf(7), issuedOn: DATE },
        { candidateId: bai!.candidateId, number: numberOf(8), issuedOn: DATE },
      ],
      { segment: { prefix: 'Y000012000001', first: 7, last: 8 } },
    ),
  ]);
  expect(room.text()).toContain('合格 3 人，已有编号 2 人，缺 1 人');
});

it('a number is entered, found wrong before it is recorded, and taken back with a reason', async () => {
  await enter();
  await room.click(button(/^录 ?入$/));
  await fill('证书编号', numberOf(1, '2'));
  expect(room.text()).toContain('等级代码 2 与考生的等级 3 不一致');
  expect(button(/^登 ?记$/).disabled).toBe(true);
  await fill('证书编号', ` ${numberOf(1).toLowerCase()} `);
  await room.click(button(/^登 ?记$/));
  await room.settle();
  expect(room.entries.at(-1)).toMatchObject({ certificates: [{ number: numberOf(1), issuedOn: null }] });
  await room.click(button(/^更 ?正$/));
  await fill('更正的原因', '登记错人');
  await room.click(button(/^收回编号$/));
  await room.settle();
  expect(room.entries.at(-1)).toMatchObject({ certificates: [{ number: null }], reason: '登记错人' });
  expect(room.text()).toContain(`已收回 ${numberOf(1)}：登记错人`);
});

it('saves the list to fill in with the eleven columns, every cell a text', async () => {
  const { reportingWorkbook } = await import('#renderer/features/certificates/reporting-workbook.ts');
  const [chen] = await enter();
  const certificate = { number: numberOf(1), issuedOn: DATE };
  const bytes = await reportingWorkbook([{ candidate: chen!, certificate }], { organiser: '甲公司', issuer: '乙中心' });
  const book = read(bytes, { type: 'array' });
  const rows = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, raw: true });
  expect(rows[0]).toEqual([...REPORTING_COLUMNS]);
  const id = chen!.idNumber;
  expect(rows[1]).toEqual([
    '陈婷华',
    '201',
    id,
    chen!.employer,
    '焊工',
    '',
    '3',
    numberOf(1),
    DATE,
    '甲公司',
    '乙中心',
  ]);
});

describe('a result that an objection put right after the closing', () => {
  const corrected = async (which: number, outcome: 'passed' | 'failed') => {
    const candidates = graduates();
    const of = { planId: CORRECTED_PLAN, title: '第三批', source: { file: '', sha256: 'b'.repeat(64), sheet: '' } };
    const plan = { ...of, people: 4, applicants: 4, share: 4 };
    const clerk = aPerson('clerk', '罗芳');
    const ready = readySitting({ ...recognised, edition: 9, plan }, candidates);
    const { entries } = correctedPlan(ready.sitting, candidates[which]!, outcome);
    room = await markingRoom(<CertificatesScreen />, {}, [], {
      ...{ ready, as: clerk, before: (made) => closingBodies(made, clerk) },
      answers: { 'plan:read': () => Promise.resolve(ok({ entries, last: null })) },
    });
    await room.settle();
    return candidates[which]!;
  };

  it('brings a number, with the correction for its reason', async () => {
    const { candidateId } = await corrected(3, 'passed');
    expect(room.text()).toContain('缺 4 人');
    expect(room.text()).toContain('异议处理更正为合格');
    await room.click(button(/^按号段编号$/));
    await fill('第 1 至 13 位', 'Y000012000001');
    await fill('流水号起', '1');
    await fill('流水号止', '9');
    await fill('发证日期', DATE);
    await room.click(button(/^登记这 4 个编号$/));
    await room.settle();
    expect(
      room.entries.map((body) =>
        body.type === 'certificates_assigned' ? [body.certificates.length, body.reason] : [],
      ),
    ).toEqual([
      [3, ''],
      [1, '异议处理更正：第 3 项漏记'],
    ]);
    expect(room.entries.at(-1)).toMatchObject({ certificates: [{ candidateId, number: numberOf(4) }] });
  });

  it('asks for the number back, and offers none any more', async () => {
    await corrected(0, 'failed');
    expect(room.text()).toContain('缺 2 人');
    expect(room.text()).not.toContain('陈婷华');
  });
});
