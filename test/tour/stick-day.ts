import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createStation, goTo, importList, newSitting, PASSPHRASE, scoreSheet, signIn } from '../e2e/steps.ts';
import type { Stage } from './camera.ts';

/** The third copy on a stick, the stick pulled out, and a spare machine that goes on from it and makes a backup. */
export async function stickDay({ page, shoot, stick, another, world }: Stage): Promise<void> {
  await createStation(page);
  await newSitting(page);
  await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
  await importList(page, '考生名册', 'tj-welder-roster.xlsx', /导入 36 人/);
  await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);
  await goTo(page, '设置');
  const choose = async (on: typeof page, button: string): Promise<void> => {
    if (world === 'electron') await on.getByRole('button', { name: /选择 U 盘/ }).click();
    else {
      await on.getByLabel('U 盘上的文件夹').fill(stick);
      await on.getByRole('button', { name: button, exact: true }).click();
    }
  };
  await shoot('stick-01-settings-none');
  await choose(page, '使用');
  await page.getByRole('contentinfo').getByText('第三份已同步').waitFor();
  await shoot('stick-02-settings-kept');
  await signIn(page, '周婷');
  await goTo(page, '评分');
  await scoreSheet(page, ['2', '0', '5.5', '10', '0', '3', '0', '5', '3']);
  await page.getByRole('contentinfo').getByText('第三份已同步').waitFor();
  await rename(stick, `${stick}-pulled`);
  await page.getByText('没有第三份：U 盘不在').waitFor();
  await shoot('stick-03-pulled-out');
  await goTo(page, '设置');
  await shoot('stick-04-settings-pulled-out');
  await rename(`${stick}-pulled`, stick);
  await page.getByRole('contentinfo').getByText('第三份已同步').waitFor();

  const spare = await another();
  await shoot('stick-05-first-screen');
  await choose(spare, '查找');
  await spare.getByRole('radio').waitFor();
  await spare.getByLabel('原来那台电脑的本机口令').fill('不是这个口令');
  await spare.getByRole('button', { name: '打开并核对' }).click();
  await spare.getByText(/^口令不正确/).waitFor();
  await shoot('stick-06-wrong-passphrase');
  await spare.getByLabel('原来那台电脑的本机口令').fill(PASSPHRASE);
  await spare.getByRole('button', { name: '打开并核对' }).click();
  await spare.getByText('U 盘上的内容可以接替').waitFor();
  await shoot('stick-07-what-is-there');
  await setTouch(spare, true);
  await choose(spare, '查找');
  await spare.getByLabel('原来那台电脑的本机口令').fill(PASSPHRASE);
  await shoot('stick-08-passphrase-touch');
  await spare.getByRole('button', { name: '打开并核对' }).click();
  await spare.getByText('U 盘上的内容可以接替').waitFor();
  await shoot('stick-09-what-is-there-touch');
  await setTouch(spare, false);
  // the journal's end is harmed on the stick: what is whole of it can still be gone on with
  await harmLastLine(stick);
  await choose(spare, '查找');
  await spare.getByLabel('原来那台电脑的本机口令').fill(PASSPHRASE);
  await spare.getByRole('button', { name: '打开并核对' }).click();
  await spare.getByText('U 盘上的内容不完整').waitFor();
  await shoot('stick-10-not-whole');
  await spare.getByRole('checkbox').first().check();
  await spare.getByLabel('更换原因').fill('一号机被盗');
  await spare.getByLabel('经办人').fill('罗芳');
  await spare.getByRole('checkbox').nth(1).check();
  await spare.getByRole('button', { name: '接替', exact: true }).click();
  await spare.getByRole('button', { name: '用这个 U 盘继续保第三份' }).click();
  await spare.getByText('本机的第三份已写到这个 U 盘。').waitFor();
  await shoot('stick-11-taken-over');
  await spare.getByRole('button', { name: '查看场次' }).click();
  await spare.getByRole('button', { name: '打开', exact: true }).click();
  await spare.getByText('内容来自 U 盘第三份').waitFor();
  await shoot('stick-12-first-opening');
  await goTo(spare, '设置');
  await spare.getByText('触摸、戴手套（大按钮）').click();
  await shoot('stick-13-settings-touch');
  await spare.getByText('键盘、鼠标').click();
  await spare.getByRole('button', { name: '备份与恢复' }).click();
  await spare.getByLabel('备份口令').fill('1234');
  await spare.keyboard.press('Enter');
  await spare.getByText('至少 8 个字符。', { exact: true }).waitFor();
  await shoot('stick-14-backup-too-short');
  await spare.getByLabel('备份口令').fill(PASSPHRASE);
  await spare.getByLabel('再输入一次').fill(PASSPHRASE);
  await spare.keyboard.press('Enter');
  await spare.getByText('已备份，并已读回核对').waitFor();
  await shoot('stick-15-backed-up');
}

/** Large targets on the first screen, where there are no settings yet; the page loads anew. */
async function setTouch(page: Page, touch: boolean): Promise<void> {
  await page.evaluate((on) => localStorage.setItem('kaoping.preferences', JSON.stringify({ touch: on })), touch);
  await page.reload();
}

/** Zeroes a piece of the last line but one of the only journal on a stick. */
async function harmLastLine(stick: string): Promise<void> {
  const [home = ''] = await readdir(stick);
  const [name = ''] = await readdir(join(stick, home, 'journal'));
  const path = join(stick, home, 'journal', name);
  const file = await readFile(path);
  file.fill('A', file.length - 400, file.length - 380);
  await writeFile(path, file);
}
