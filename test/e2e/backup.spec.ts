import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startCentral } from '#central/start.ts';
import { expect, test } from './fixtures.ts';
import {
  createStation,
  enterPin,
  goTo,
  importList,
  newSitting,
  PIN,
  savedFiles,
  scoreSheet,
  signIn,
  signSheet,
} from './steps.ts';

const PASSPHRASE = '备份口令 2026';
const VERIFIER = join(import.meta.dirname, '..', '..', 'scripts', 'verify.mjs');
const DEDUCTIONS = ['2', '0', '5.5', '10', '0', '3', '0', '5', '3'];
/** Lines of the first sheet that were scored when the computer broke down. */
const HALF = 4;

test('a half-filled sheet is finished on a spare machine, which hands the sitting over under its own key', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const central = await startCentral({
    ...{ host: '127.0.0.1', port: 0, data: join(app.saved, 'central'), name: '测试中心' },
    now: () => new Date(),
    log: () => undefined,
  });
  const { page } = app;
  const lines = page.locator('[data-line][data-durability="both"]');

  await test.step('the first computer: enrolled, one sheet half filled', async () => {
    await createStation(page);
    await newSitting(page);
    await importList(page, '工作人员', 'staff.xlsx', /^导入 13 人/);
    await importList(page, '考生名册', 'tj-welder-roster.xlsx', /导入 36 人/);
    await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);
    await goTo(page, '上报');
    await page.getByLabel('中心地址').fill(central.url);
    await page.getByLabel('登记码').fill(await central.code());
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await expect(page.getByText('能连上')).toBeVisible();
    await signIn(page, '罗芳');
    await goTo(page, '检录');
    await page.getByRole('row').nth(1).click();
    for (let i = 0; i < 36; i += 1) await page.keyboard.press(i === 0 ? '1' : '2');
    await expect(page.getByText('检录完成')).toBeVisible();
    await signIn(page, '周婷');
    await goTo(page, '评分');
    await expect(page.locator('[data-line]')).toHaveCount(DEDUCTIONS.length);
    for (const deduction of DEDUCTIONS.slice(0, HALF)) {
      await page.keyboard.type(deduction);
      await page.keyboard.press('Enter');
    }
    await expect(lines).toHaveCount(HALF);
  });

  await test.step('its backup, read back', async () => {
    await goTo(page, '设置');
    await page.getByRole('button', { name: '备份与恢复' }).click();
    await page.getByLabel('备份口令').fill(PASSPHRASE);
    await page.getByLabel('再输入一次').fill(PASSPHRASE);
    await page.getByRole('button', { name: '写备份' }).click();
    await expect(page.getByText('已备份，并已读回核对')).toBeVisible({ timeout: 60_000 });
  });

  // another computer: nothing of the first is left but the file
  await app.kill();
  for (const name of await readdir(app.home)) {
    if (name !== 'saved') await rm(join(app.home, name), { recursive: true, force: true });
  }
  const file = savedFiles(app.saved).find((name) => name.endsWith('.kpb')) ?? '';
  const spare = await app.relaunch();

  await test.step('the spare machine: whole, answered for, taken over', async () => {
    await spare.getByLabel('选择备份文件').setInputFiles(join(app.saved, file));
    await spare.getByLabel('备份口令').fill('不是这个口令');
    await spare.getByRole('button', { name: '打开并核对' }).click();
    await expect(spare.getByRole('alert')).toHaveText('备份口令不正确。', { timeout: 60_000 });
    await spare.getByLabel('备份口令').fill(PASSPHRASE);
    await spare.getByRole('button', { name: '打开并核对' }).click();
    await expect(spare.getByText('备份完好，可以恢复')).toBeVisible({ timeout: 60_000 });
    const begin = spare.getByRole('button', { name: '恢复到本机' });
    await expect(spare.getByLabel('本机的工位名称')).toHaveValue('焊接实训室 1 号机（备用机）');
    await spare.getByLabel('更换原因').fill('一号机无法开机');
    await spare.getByLabel('经办人').fill('罗芳');
    await expect(begin).toBeDisabled();
    await spare.getByRole('checkbox').check();
    await begin.click();
    await spare.getByRole('button', { name: '查看场次' }).click();
    await spare.getByRole('button', { name: '打开', exact: true }).click();
    await expect(spare.getByText('“焊接实训室 1 号机（备用机）”从这里接着记录本场次')).toBeVisible();
  });

  await test.step('the half-filled sheet is there and goes on; everyone signs with the PIN they had', async () => {
    await signIn(spare, '周婷');
    await goTo(spare, '评分');
    const green = spare.locator('[data-line][data-durability="both"]');
    await expect(green).toHaveCount(HALF);
    for (const deduction of DEDUCTIONS.slice(HALF)) {
      await spare.keyboard.type(deduction);
      await spare.keyboard.press('Enter');
    }
    await expect(green).toHaveCount(DEDUCTIONS.length);
    await expect(spare.getByText('从这里接着记录本场次')).toBeHidden();
    await signSheet(spare);
    for (const examiner of ['于辉', '朱军敏']) {
      await signIn(spare, examiner);
      await goTo(spare, '评分');
      await scoreSheet(spare, DEDUCTIONS);
      await signSheet(spare);
    }
    await goTo(spare, '签字');
    for (const signer of ['宋勇', '罗辉莉', '邓芳磊']) {
      await spare.getByRole('button', { name: new RegExp(`${signer}.*登录后签字`) }).click();
      await enterPin(spare, signer);
      await spare.getByRole('button', { name: new RegExp(`由${signer}.*签字`) }).click();
      await spare.getByRole('dialog').locator('input[type=password]').fill(PIN);
      await spare.keyboard.press('Enter');
      await expect(spare.getByText(new RegExp(`^${signer}，\\d{4}`))).toBeVisible();
    }
    await spare.getByRole('button', { name: '结束场次' }).click();
    await expect(spare.getByText('场次已结束，可以打印和上报。')).toBeVisible();
  });

  await test.step('central takes it from the new station without a code, and the file proves who took over', async () => {
    await goTo(spare, '上报');
    await spare.getByRole('button', { name: '封存并上报' }).click();
    await expect(spare.getByText('有回执', { exact: true })).toBeVisible();
    await spare.getByRole('button', { name: '导出场次' }).click();
    await expect(spare.getByText(/^已导出：/)).toBeVisible();
    const name = savedFiles(app.saved).find((saved) => saved.endsWith('.kpx')) ?? '';
    const verified = spawnSync(process.execPath, [VERIFIER, join(app.saved, name)], { encoding: 'utf8' });
    expect({ status: verified.status, said: verified.stderr }).toEqual({ status: 0, said: '' });
    expect(verified.stdout).toContain('由“焊接实训室 1 号机（备用机）”接替');
    const keeper = await (await fetch(central.url)).text();
    expect(keeper).toContain('已由“焊接实训室 1 号机（备用机）”接替');
  });
  await central.close();
});
