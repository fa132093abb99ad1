import { join } from 'node:path';
import { callHost, expect } from '#test/e2e/fixtures.ts';
import { PASSPHRASE, savedFiles } from '#test/e2e/steps.ts';
import type { Act, Desk } from './act.ts';
import { chooseStick } from './setting-up.ts';

// Going on at another computer, from a backup or from the stick.

const hasStation = async ({ page }: Desk): Promise<boolean> => {
  const info = await callHost(page, 'app:info', {});
  return info.ok && info.value.stations.some(({ practice }) => !practice);
};

async function answerForIt({ page }: Desk, button: string): Promise<void> {
  await page.getByLabel('更换原因').fill('一号机无法开机');
  await page.getByLabel('经办人').fill('罗芳');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('button', { name: '查看场次' }).waitFor({ timeout: 30_000 });
}

/** The latest backup of the other computer. */
export const restore: Act = {
  name: 'restore',
  at: 'home',
  entries: 'none',
  run: async (desk) => {
    const { page, saved } = desk;
    const file = savedFiles(saved).findLast((name) => name.endsWith('.kpb')) ?? '';
    if (!(await page.getByLabel('更换原因').isVisible())) {
      await page.getByLabel('选择备份文件').setInputFiles(join(saved, file));
      await page.getByLabel('备份口令').fill('桥边 白鹭 2026');
      await page.getByRole('button', { name: '打开并核对' }).click();
      await expect(page.getByText('备份完好，可以恢复')).toBeVisible({ timeout: 30_000 });
    }
    await answerForIt(desk, '恢复到本机');
  },
  isDone: hasStation,
};

export const takeover: Act = {
  name: 'takeover',
  at: 'home',
  entries: 'none',
  run: async (desk) => {
    const { page } = desk;
    if (!(await page.getByLabel('更换原因').isVisible())) {
      await chooseStick(desk, /选择 U 盘/, '查找');
      await page.getByLabel('原来那台电脑的本机口令').fill(PASSPHRASE);
      await page.getByRole('button', { name: '打开并核对' }).click();
      await expect(page.getByText('U 盘上的内容可以接替')).toBeVisible({ timeout: 30_000 });
    }
    await answerForIt(desk, '接替');
  },
  isDone: hasStation,
};
