import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { scan } from '#test/support/scan.ts';
import { expect, test, type AppUnderTest } from '../fixtures.ts';
import { goTo, PASSPHRASE } from '../steps.ts';
import {
  anotherComputer,
  answerForIt,
  centralBeside,
  finishTheSitting,
  halfASheet,
  handOverAndVerify,
  preparedSitting,
} from '../takeover-steps.ts';

/** Names the stick as a person does: with the system's dialog, or by its path where there is none. */
async function chooseStick(page: Page, { world, stick }: AppUnderTest, button: RegExp, use: string): Promise<void> {
  if (world === 'electron') {
    await page.getByRole('button', { name: button }).click();
    return;
  }
  await page.getByLabel('U 盘上的文件夹').fill(stick);
  await page.getByRole('button', { name: use, exact: true }).click();
}

test(
  'a computer is gone and only its stick is left: a spare machine goes on from it to the receipt',
  { tag: '@portable' },
  async ({ app }) => {
    test.setTimeout(300_000);
    const central = await centralBeside(app);
    const { page, stick } = app;
    const homes = () => readdir(stick);

    await test.step('the first computer: a stick, and one sheet half filled', async () => {
      await preparedSitting(page, central);
      await goTo(page, '设置');
      await chooseStick(page, app, /选择 U 盘/, '使用');
      await expect(page.getByRole('contentinfo').getByText('第三份已同步')).toBeVisible();
      await halfASheet(page);
      await expect
        .poll(async () => {
          const [home = ''] = await homes();
          // whoever finds the stick reads nobody's name on it
          expect(scan(stick, ['欧阳', '周婷', '罗辉莉', '朱军敏', '邓芳磊'])).toEqual([]);
          const [name = ''] = await readdir(join(stick, home, 'journal'));
          const [copy, journal] = await Promise.all(
            [join(stick, home, 'journal', name), join(app.home, 'journal', name)].map((path) => readFile(path)),
          );
          return copy !== undefined && journal !== undefined && copy.equals(journal);
        })
        .toBe(true);
    });

    const [home = ''] = await homes();
    const spare = await anotherComputer(app);
    await test.step('the spare machine: found, opened with the old passphrase, shown before anything is written', async () => {
      await chooseStick(spare, app, /选择 U 盘/, '查找');
      await expect(spare.getByRole('radio')).toContainText('焊接实训室 1 号机');
      await spare.getByLabel('原来那台电脑的本机口令').fill('不是这个口令');
      await spare.getByRole('button', { name: '打开并核对' }).click();
      await expect(spare.getByRole('alert')).toContainText('口令不正确', { timeout: 60_000 });
      await spare.getByLabel('原来那台电脑的本机口令').fill(PASSPHRASE);
      await spare.getByRole('button', { name: '打开并核对' }).click();
      await expect(spare.getByText('U 盘上的内容可以接替')).toBeVisible({ timeout: 60_000 });
      const row = spare.locator('.backup-holdings tbody tr');
      await expect(row).toHaveCount(1);
      await expect(row).toContainText('焊工');
      await expect(row.locator('td').nth(4)).toHaveText('1');
      await expect(row).toContainText('完好');
      expect(await readdir(join(app.home, 'journal'))).toEqual([]);
      await answerForIt(spare, '接替', async () => {
        // the same stick carries this computer's third copy on, beside the old one
        await spare.getByRole('button', { name: '用这个 U 盘继续保第三份' }).click();
        await expect(spare.getByText('本机的第三份已写到这个 U 盘。')).toBeVisible();
      });
      await expect(spare.getByText('内容来自 U 盘第三份')).toBeVisible();
      await expect(spare.getByRole('contentinfo').getByText('第三份已同步')).toBeVisible();
      expect((await homes()).filter((name) => name !== home)).toHaveLength(1);
    });
    await test.step('the half-filled sheet goes on to the end', () => finishTheSitting(spare));
    await test.step('central and the verifier know who took over', () => handOverAndVerify(spare, app, central));
    await central.close();
  },
);
