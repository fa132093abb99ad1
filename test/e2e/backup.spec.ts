import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { createStation, goTo, importList, newSitting, signIn } from './steps.ts';

const PASSPHRASE = '备份口令 2026';

test('a broken computer’s backup is taken over on an empty one, and the record says so', async ({ app }) => {
  test.setTimeout(240_000);
  const { page } = app;
  await createStation(page);
  await newSitting(page);
  await importList(page, '工作人员', 'staff.xlsx', /^导入 13 人/);
  await signIn(page, '罗芳');
  await goTo(page, '设置');
  await page.getByRole('button', { name: '备份与恢复' }).click();
  await page.getByLabel('备份口令').fill(PASSPHRASE);
  await page.getByLabel('再输入一次').fill(PASSPHRASE);
  await page.getByRole('button', { name: '写备份' }).click();
  await expect(page.getByText('已备份，并已读回核对')).toBeVisible({ timeout: 60_000 });

  // another computer: nothing of the first is left but the file
  await app.kill();
  for (const name of await readdir(app.home)) {
    if (name !== 'saved') await rm(join(app.home, name), { recursive: true, force: true });
  }
  const [file] = (await readdir(app.saved)).filter((name) => name.endsWith('.kpb'));
  const spare = await app.relaunch();
  await spare.getByLabel('选择备份文件').setInputFiles(join(app.saved, file ?? ''));
  await spare.getByLabel('备份口令').fill('不是这个口令');
  await spare.getByRole('button', { name: '打开并核对' }).click();
  await expect(spare.getByRole('alert')).toHaveText('备份口令不正确。', { timeout: 60_000 });
  await spare.getByLabel('备份口令').fill(PASSPHRASE);
  await spare.getByRole('button', { name: '打开并核对' }).click();
  await expect(spare.getByText('备份完好，可以恢复')).toBeVisible({ timeout: 60_000 });
  const begin = spare.getByRole('button', { name: '恢复到本机' });
  await spare.getByLabel('更换原因').fill('一号机无法开机');
  await expect(begin).toBeDisabled();
  await spare.getByRole('checkbox').check();
  await begin.click();
  await spare.getByRole('button', { name: '查看场次' }).click();

  await spare.getByRole('button', { name: '打开', exact: true }).click();
  await spare.getByRole('button', { name: '从流水恢复' }).click();
  await expect(spare.getByText('本机接替了另一台电脑')).toBeVisible();
  await signIn(spare, '罗芳');
  await expect(spare.getByText('本机接替了另一台电脑')).toBeHidden();
  await expect(spare.getByText('两份都已保存')).toBeVisible();
});
