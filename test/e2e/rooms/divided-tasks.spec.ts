import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { createStation, goTo, importList, savedFiles, scoreSheet, signIn, signSheet, takeFile } from '../steps.ts';
import { importRoster } from '../systems/roster-steps.ts';
import { checkIn, openSitting, signOff } from '../systems/systems-steps.ts';

// Two examiners share three tasks (按任务分工, 本场次规定): divided by the site head, each marks their own on a sheet of their own, the
// sum of the tasks counts, and sheet and register say who marked what.

const VERIFIER = join(import.meta.dirname, '..', '..', '..', 'scripts', 'verify.mjs');
const SCHEME = `试题序号,试题名称,配分（权重%）,考核时限（分钟）,考核要点序号,考核要点,配分,评分标准,扣分规则,否定项,超时规则
1,识图,20,,1,读图,20,说明正确,每错一处扣2分,,
2,板对接,50,,1,焊缝外观,30,余高0～3mm,每超差一处扣1分,,
2,板对接,50,,2,内部质量,20,无裂纹,每处扣2分,,
3,管板焊,30,,1,焊脚,30,焊脚6mm,每超差一处扣1分,,
`;
/** By the first examiner, whose are tasks 1 and 2, and by the second: 16 + 27 + 18 and 25 of 100. */
const OFF = { 周婷: ['4', '3', '2'], 于辉: ['5'] };

test('two examiners share three tasks', { tag: '@portable' }, async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  await createStation(page);

  await test.step('one examiner a task, and a scheme of three', async () => {
    await openSitting(page, { way: '黄石 技能人才评价 · 实操考核', occupation: '焊工', examiners: 1 });
    await importRoster(page, [{ 姓名: '石磊', 职业工种名称: '焊工', 认定等级: '三级/高级工' }], '420200');
    await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
    const buffer = Buffer.from(`\uFEFF${SCHEME}`);
    await takeFile(page, '评分方案', { name: '方案.csv', mimeType: 'text/csv', buffer }, /^采用方案/);
  });

  await test.step('the site head divides them; a task too few is not taken', async () => {
    await page.locator('.setup-list').getByRole('button', { name: '任务分工' }).click();
    await expect(page.getByText('没有分工：前 1 名考评员各评全部试题。')).toBeVisible();
    await page.getByRole('button', { name: '按任务分工' }).click();
    await page.getByLabel('周婷评“识图”').check();
    await page.getByLabel('周婷评“板对接”').check();
    await page.getByRole('button', { name: '确定分工' }).click();
    await expect(page.getByText('“管板焊”有 0 名考评员，应为 1 名。')).toBeVisible();
    await page.getByLabel('于辉评“管板焊”').check();
    await page.getByRole('button', { name: '确定分工' }).click();
    await expect(page.getByRole('button', { name: '重新分工' })).toBeVisible();
  });

  await test.step('each marks and signs their own tasks, and sees whose the others are', async () => {
    await checkIn(page, '石磊', 'present');
    for (const [examiner, off] of Object.entries(OFF)) {
      await signIn(page, examiner);
      await goTo(page, '评分');
      await page.locator('.scoring-queue-row').first().click();
      const others = examiner === '周婷' ? '其他试题：管板焊 于辉' : '其他试题：识图 周婷；板对接 周婷';
      await expect(page.getByTestId('tasks-of-others')).toHaveText(others);
      await scoreSheet(page, off);
      await signSheet(page);
    }
    await goTo(page, '准备');
    await page.locator('.setup-list').getByRole('button', { name: '任务分工' }).click();
    await expect(page.getByText(/分工不再调整/)).toBeVisible();
    await expect(page.getByRole('button', { name: '重新分工' })).toHaveCount(0);
  });

  await test.step('the sum of the tasks counts, with who marked which', async () => {
    await goTo(page, '成绩');
    await page.getByRole('option', { name: '石磊' }).click();
    const result = page.getByRole('article');
    await expect(result).toContainText('86.00');
    await expect(result).toContainText('管板焊：于辉 25.00，计 25.00 分');
    await expect(result).toContainText('各题之和 86.00 分');
  });

  await test.step('signed, printed, and verified without the app', async () => {
    await signOff(page);
    await goTo(page, '打印');
    const pdfs = () => savedFiles(app.saved).filter((name) => name.endsWith('.pdf'));
    await page.getByText('操作技能考核评分记录表', { exact: true }).click();
    await expect(page.locator('canvas').first()).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: /保存 ?PDF/ }).click();
    await expect.poll(() => pdfs().length).toBeGreaterThan(0);
    await expect(page.getByText(/已编号并保存/)).toBeVisible();
    const { stdout } = spawnSync('pdftotext', ['-layout', join(app.saved, pdfs()[0] ?? ''), '-'], { encoding: 'utf8' });
    expect(stdout).toContain('由于辉评分');
    await goTo(page, '上报');
    await page.getByRole('button', { name: '导出场次' }).click();
    await expect(page.getByText(/^已导出：/)).toBeVisible();
    const name = savedFiles(app.saved).find((saved) => saved.endsWith('.kpx')) ?? '';
    const verified = spawnSync(process.execPath, [VERIFIER, join(app.saved, name)], { encoding: 'utf8' });
    expect({ status: verified.status, said: verified.stderr }).toEqual({ status: 0, said: '' });
  });
});
