import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { goTo, savedFiles } from '../steps.ts';
import {
  anotherComputer,
  answerForIt,
  centralBeside,
  finishTheSitting,
  halfASheet,
  handOverAndVerify,
  preparedSitting,
} from '../takeover-steps.ts';

const PASSPHRASE = '桥边 白鹭 2026';

test(
  'a half-filled sheet is finished on a spare machine, which hands the sitting over under its own key',
  { tag: '@electron' },
  async ({ app }) => {
    test.setTimeout(300_000);
    const central = await centralBeside(app);
    const { page } = app;

    await test.step('the first computer: enrolled, one sheet half filled', async () => {
      await preparedSitting(page, central);
      await halfASheet(page);
    });

    await test.step('its backup, read back', async () => {
      await goTo(page, '设置');
      await page.getByRole('button', { name: '备份与恢复' }).click();
      await page.getByLabel('备份口令').fill(PASSPHRASE);
      await page.getByLabel('再输入一次').fill(PASSPHRASE);
      await page.getByRole('button', { name: '写备份' }).click();
      await expect(page.getByText('已备份，并已读回核对')).toBeVisible({ timeout: 60_000 });
    });

    const spare = await anotherComputer(app);
    await test.step('the spare machine: whole, answered for, taken over', async () => {
      const file = savedFiles(app.saved).find((name) => name.endsWith('.kpb')) ?? '';
      await spare.getByLabel('选择备份文件').setInputFiles(join(app.saved, file));
      await spare.getByLabel('备份口令').fill('不是这个口令');
      await spare.getByRole('button', { name: '打开并核对' }).click();
      await expect(spare.getByRole('alert')).toHaveText('备份口令不正确。', { timeout: 60_000 });
      await spare.getByLabel('备份口令').fill(PASSPHRASE);
      await spare.getByRole('button', { name: '打开并核对' }).click();
      await expect(spare.getByText('备份完好，可以恢复')).toBeVisible({ timeout: 60_000 });
      await answerForIt(spare, '恢复到本机');
    });
    await test.step('the half-filled sheet goes on to the end', () => finishTheSitting(spare));
    await test.step('central and the verifier know who took over', () => handOverAndVerify(spare, app, central));
    await central.close();
  },
);
