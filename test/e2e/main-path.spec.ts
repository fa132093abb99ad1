import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { scan } from '#test/support/scan.ts';
import { startCentral } from '#central/start.ts';
import { viewPdf } from '#test/electron/print/view-pdf.ts';
import { toPng } from '#test/support/picture.ts';
import { callHost, expect, test } from './fixtures.ts';
import {
  confirmWithPin,
  createStation,
  enterPin,
  goTo,
  importList,
  newSitting,
  PASSPHRASE,
  savedFiles,
  scoreSheet,
  signIn,
  signSheet,
} from './steps.ts';

// The main job, end to end, on the files as the office sent them: from a roster to a signed receipt.

const VERIFIER = join(import.meta.dirname, '..', '..', 'scripts', 'verify.mjs');
const DIST = join(import.meta.dirname, '..', '..', 'dist');
const EXAMINERS = ['周婷', '于辉', '朱军敏'];
/** Two candidates are scored, the other thirty-four are absent: the same steps in a tenth of the time. */
const PRESENT = 2;
const DEDUCTIONS = ['2', '0', '5.5', '10', '0', '3', '0', '5', '3'];

/** The upper half of a PDF's first page as a scanner at 288 dpi sees it. */
async function firstPageAsPng(file: string): Promise<Buffer> {
  const scale = 4;
  const [page] = await viewPdf(readFileSync(file), 'draw', scale);
  const [width, height] = [Math.floor((page?.width ?? 0) * scale), 1200];
  const ink = page?.ink({ x: 0, y: 0, width: width / scale, height: height / scale }) ?? new Uint8Array();
  return toPng({ width, height, greys: ink.map((dark) => dark >> 4) });
}

test('from a roster to a signed receipt', { tag: '@electron' }, async ({ app }) => {
  test.setTimeout(240_000);
  const data = join(app.home, 'central');
  const central = await startCentral({
    host: '127.0.0.1',
    port: 0,
    data,
    name: '测试中心',
    now: () => new Date(),
    log: () => undefined,
  });
  const { page } = app;

  await test.step('1 start: create a station and a sitting', async () => {
    await createStation(page);
    await newSitting(page);
  });

  await test.step('2 and 3 import staff, roster and scheme as the office sent them', async () => {
    await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
    await importList(page, '考生名册', 'messy-roster.xlsx', /^先导入 13 人/);
    await importList(page, '考生名册', 'tj-welder-roster.xlsx', /导入 36 人/);
    await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);
  });

  await test.step('check in: two are there', async () => {
    await signIn(page, '罗芳');
    await goTo(page, '检录');
    await expect(page.getByText('应到')).toBeVisible();
    await page.getByRole('row').nth(1).click();
    for (let i = 0; i < 49; i += 1) await page.keyboard.press(i < PRESENT ? '1' : '2');
    await expect(page.getByText('检录完成')).toBeVisible();
  });

  await test.step('4 and 6 three examiners score and sign their sheets', async () => {
    for (const examiner of EXAMINERS) {
      await signIn(page, examiner);
      await goTo(page, '评分');
      for (let i = 0; i < PRESENT; i += 1) {
        await scoreSheet(page, DEDUCTIONS);
        await signSheet(page);
      }
    }
  });

  await test.step('5 results: exact, with their clauses', async () => {
    await goTo(page, '成绩');
    const detail = page.getByRole('article');
    await expect(detail.getByText('合格', { exact: true })).toBeVisible();
    await detail.getByRole('button', { name: '附件1 四（四）' }).click();
    await expect(page.getByText('技能操作考核由考评员负责')).toBeVisible();
    await page.keyboard.press('Escape');
    // task 1: 100 − 17.5 = 82.5 at 60 %, task 2: 100 − 11 = 89 at 40 %
    await expect(detail.locator('.results-mark')).toHaveText('85.10');
  });

  await test.step('6 sign off: checker, lead, supervisor', async () => {
    await goTo(page, '签字');
    await expect(page.getByTestId('digest')).toHaveText(/^[0-9a-f]{8}$/);
    const shown = await page.getByTestId('digest').innerText();
    for (const signer of ['宋勇', '罗辉莉', '邓芳磊']) {
      await page.getByRole('button', { name: new RegExp(`${signer}.*登录后签字`) }).click();
      await enterPin(page, signer);
      await page.getByRole('button', { name: new RegExp(`由${signer}.*签字`) }).click();
      await confirmWithPin(page);
      await expect(page.getByText(new RegExp(`^${signer}，\\d{4}`))).toBeVisible();
    }
    await expect(page.getByTestId('digest')).toHaveText(shown);
    await page.getByRole('button', { name: '结束场次' }).click();
    await page.getByRole('button', { name: '确认结束' }).click();
    await expect(page.getByText('场次已结束，可以打印和上报。')).toBeVisible();
  });

  await test.step('certificates: a number goes to whom name and ID number name, wherever the row stands', async () => {
    await signIn(page, '罗芳');
    await goTo(page, '证书');
    const rows = page.locator('.certificates tbody tr.ant-table-row');
    await expect(rows).toHaveCount(PRESENT);
    const people = (await rows.allInnerTexts()).map((row) => row.split(/\s+/));
    const list = people
      .map(([, name, idNumber], index) => [`261201100130000${String(index)}`, idNumber, name])
      .reverse();
    const stranger = ['2612011001300009', people[0]?.[2], '赵敏'];
    const csv = [['证书编号', '身份证号码', '姓名'], stranger, ...list.slice(0, 1)]
      .map((row) => row.join(','))
      .join('\n');
    await page.getByRole('button', { name: '导入编号' }).click();
    const file = { name: '编号.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByText(/姓名与证件号码不是同一人/)).toBeVisible();
    await page.getByRole('button', { name: /^先登记 1 个/ }).click();
    await expect(page.getByText('已登记 1 个编号。')).toBeVisible();
    await page.getByRole('button', { name: '返回', exact: true }).click();
    await expect(rows.nth(1)).toContainText('2612011001300001');
    await expect(rows.nth(0)).not.toContainText('26120110013');
  });

  await test.step('7 print: both forms as PDF', async () => {
    await goTo(page, '打印');
    await expect(page.locator('canvas').first()).toBeVisible();
    await page.getByRole('button', { name: /保存 ?PDF/ }).click();
    await expect.poll(() => savedFiles(app.saved).filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(0);
    await expect(page.getByText(/已编号并保存/)).toBeVisible();
  });

  await test.step('7a what an applicant says is typed, on record, and on the paper', async () => {
    await page.getByText('职业技能鉴定申请表', { exact: true }).click();
    await page.getByRole('option').nth(1).click();
    await page.getByRole('button', { name: '填写申报内容' }).click();
    await page.getByLabel('工作经历').fill('2008年至今 机修车间 电焊工');
    await page.getByRole('button', { name: /记 ?入/ }).click();
    await expect(page.getByRole('button', { name: /记 ?入/ })).toBeHidden();
    await page.getByRole('button', { name: '填写申报内容' }).click();
    await expect(page.getByLabel('工作经历')).toHaveValue('2008年至今 机修车间 电焊工');
    await page.keyboard.press('Escape');
  });

  await test.step('7b the whole archive from the forms desk, and a page of it checked from a picture', async () => {
    await page.getByText('全场表单', { exact: true }).click();
    await expect(page.getByRole('row', { name: /成绩汇总表/ }).first()).toContainText('卷四');
    await page.getByRole('button', { name: '归档文件夹' }).click();
    await expect(page.getByText(/正在打印：\d+ \/ \d+ 份|已编号并保存：.*档案/)).toBeVisible();
    await expect(page.getByText(/已编号并保存：.*档案/)).toBeVisible({ timeout: 120_000 });
    const archive = savedFiles(app.saved).find((name) => name.startsWith('档案') && !name.endsWith('.tmp')) ?? '';
    expect(readFileSync(join(app.saved, archive, '核验报告.txt'), 'utf8')).toContain('结论：全部相符');
    await expect(page.getByRole('row', { name: /罗芳|考务|成绩汇总表/ }).last()).toContainText('第 1 次');
    const summary = join(app.saved, archive, '卷四 试卷及结果', '01 成绩汇总表.pdf');
    const picture = join(app.home, 'page.png');
    writeFileSync(picture, await firstPageAsPng(summary));
    await page.getByText('电子表格', { exact: true }).click();
    await page
      .getByRole('row', { name: /成绩名册（12 列）/ })
      .getByRole('button', { name: /保存 \.xls$/ })
      .click();
    await expect.poll(() => savedFiles(app.saved).filter((name) => name.endsWith('.xls'))).toHaveLength(1);
    await page
      .getByRole('row', { name: /考生名册/ })
      .getByRole('button', { name: /复 ?制/ })
      .click();
    await expect(page.getByText(/已复制 \d+ 行/)).toBeVisible();
    await page.getByText('核对纸面', { exact: true }).click();
    await page.locator('input[type=file]').setInputFiles(picture);
    await expect(page.getByText('签名有效，成绩与本机记录一致。')).toBeVisible();
    await expect(page.getByText('成绩汇总表', { exact: true })).toBeVisible();
    await page.getByText('打印一种表', { exact: true }).click();
  });

  await test.step('8 hand over: central stores the very bytes and answers a receipt', async () => {
    await goTo(page, '上报');
    await page.getByLabel('中心地址').fill(central.url);
    await page.getByLabel('登记码').fill(await central.code());
    await page.getByLabel('本机口令').fill(PASSPHRASE);
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByRole('button', { name: '封存并上报' }).click();
    await expect(page.getByText('有回执', { exact: true })).toBeVisible();
  });

  await test.step('export: anybody can verify the file, without the app', async () => {
    await page.getByRole('button', { name: '导出场次' }).click();
    await expect(page.getByText(/^已导出：/)).toBeVisible();
    const name = savedFiles(app.saved).find((saved) => saved.endsWith('.kpx')) ?? '';
    const verified = spawnSync(process.execPath, [VERIFIER, join(app.saved, name)], { encoding: 'utf8' });
    expect({ status: verified.status, said: verified.stderr }).toEqual({ status: 0, said: '' });
  });

  const journals = await callHost(page, 'journal:list', {});
  const log = (journals.ok && journals.value[0]?.log) || '';
  const journal = await callHost(page, 'journal:read', { practice: false, log, fromSeq: 0, limit: 10_000 });
  const lines = journal.ok ? journal.value.lines.map((line) => `${line}\n`).join('') : 'no journal';
  const stored = storedBatches(data);
  expect(stored).toHaveLength(1);
  // What central keeps is a header and then the journal's own lines, byte for byte.
  expect(stored[0]?.bytes.toString('utf8').endsWith(lines)).toBe(true);
  expect(
    createHash('sha256')
      .update(stored[0]?.bytes ?? '')
      .digest('hex'),
  ).toBe(stored[0]?.sha256);
  await central.close();

  await test.step('at rest: nobody’s name or number lies in any file of the computer', async () => {
    // the app itself ships some invented people for practice: what stands in its own files gives nobody away
    const shipped = new Set(scan(DIST, [...new Set(people(lines))]).map(({ secret }) => secret));
    const secrets = [...new Set(people(lines))].filter((secret) => !shipped.has(secret));
    expect(secrets.filter((secret) => /^\d/.test(secret)).length).toBeGreaterThan(20);
    expect(secrets.filter((secret) => !/^\d/.test(secret)).length).toBeGreaterThan(20);
    const backup = await callHost(page, 'backup:write', { passphrase: '海河边的第三个考场' });
    if (!backup.ok) throw new Error(backup.error.kind);
    renameSync(backup.value.where, join(app.home, 'backup.kpb'));
    await app.relaunch();
    // what was exported is in clear, and one number is planted in UTF-16: the scanner finds every one of them there
    expect(new Set(scan(app.saved, secrets).map(({ secret }) => secret)).size).toBe(secrets.length);
    const planted = secrets.find((secret) => /^\d/.test(secret)) ?? '';
    writeFileSync(join(app.home, 'planted'), Buffer.from(planted, 'utf16le'));
    // the reserve holds random bytes, in which short names turn up by chance
    expect(scan(app.home, secrets, ['saved', 'central', 'reserve'])).toEqual([
      { file: 'planted', secret: planted, form: 'UTF-16LE' },
    ]);
  });
});

/** The names and ID numbers of everybody in a journal. */
function people(lines: string): string[] {
  type Body = { type: string; candidates?: Person[]; people?: Person[] };
  type Person = { name: string; identity?: { number?: string } | string; idNumber?: string };
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { body: Body }).body)
    .flatMap(({ candidates = [], people: staff = [] }) => [...candidates, ...staff])
    .flatMap((person) => [person.name, ...(JSON.stringify(person).match(/\d{17}[\dX]/g) ?? [])]);
}

function storedBatches(data: string): { readonly bytes: Buffer; readonly sha256: string }[] {
  const db = new DatabaseSync(join(data, 'central.db'), { readOnly: true });
  const rows = db.prepare('SELECT bytes, sha256 FROM batches').all() as { bytes: Uint8Array; sha256: string }[];
  db.close();
  return rows.map(({ bytes, sha256 }) => ({ bytes: Buffer.from(bytes), sha256 }));
}
