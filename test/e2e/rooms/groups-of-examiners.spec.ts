import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { changeRole, createStation, goTo, savedFiles, scoreSheet, signIn, signSheet } from '../steps.ts';
import { centralAt, handOver } from '../systems/central-steps.ts';
import { importRoster } from '../systems/roster-steps.ts';
import { checkIn, GOOD, openSitting, POOR, prepare, signOff } from '../systems/systems-steps.ts';

// Several groups of examiners in a practical sitting (考评组, 本场次规定): formed by the site head, candidates shared out, one moved
// for a reason, each scored by their own group alone, and signed by the lead above both groups.

const VERIFIER = join(import.meta.dirname, '..', '..', '..', 'scripts', 'verify.mjs');
const NAMES = ['石磊', '方圆圆', '马晓东', '何宇晨'];
const GROUPS = { 第一组: ['周婷', '于辉'], 第二组: ['朱军敏', '胡超帅'] };

test('two groups of examiners score their own candidates', { tag: '@portable' }, async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  const central = await centralAt(app.home);
  const scoredBy = new Map<string, string>();
  await createStation(page);

  await test.step('four examiners, and one lead above them', async () => {
    await openSitting(page, { way: '黄石 技能人才评价 · 实操考核', occupation: '车工', examiners: 2 });
    await importRoster(
      page,
      NAMES.map((name) => ({ 姓名: name, 职业工种名称: '车工', 认定等级: '三级/高级工' })),
      '420200',
    );
    await prepare(page);
    await goTo(page, '准备');
    await page.locator('.setup-list').getByRole('button', { name: '工作人员' }).click();
    await changeRole(page, '胡超帅', '考评员');
  });

  await test.step('the site head forms two groups, and everybody goes to one', async () => {
    await page.locator('.setup-list').getByRole('button', { name: '分组' }).click();
    await page.getByRole('button', { name: '分设考评组' }).click();
    for (const [group, examiners] of Object.entries(GROUPS))
      for (const examiner of examiners) {
        await page.getByLabel(`${examiner}的考评组`).click();
        await page.getByTitle(group, { exact: true }).last().click();
      }
    await page.getByRole('button', { name: '确定分组' }).click();
    await page.getByRole('button', { name: '其余 4 人平均分配' }).click();
    for (const [group, examiners] of Object.entries(GROUPS)) {
      const line = page.locator(`[data-panel="${group}"]`);
      await expect(line).toContainText(examiners.join('、'));
      await expect(line).toContainText('2 名考生');
    }
  });

  await test.step('whoever is moved is moved for a reason', async () => {
    const row = page.getByRole('row', { name: '何宇晨' });
    await row.getByRole('button', { name: '第二组' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('原因').fill('第二组工位的焊机停用');
    await dialog.getByRole('button', { name: '转到其他考评组' }).click();
    await expect(row.getByRole('button', { name: '第一组' })).toBeVisible();
    await expect(row).toContainText('第二组工位的焊机停用');
    for (const name of NAMES)
      for (const group of Object.keys(GROUPS))
        if (await page.getByRole('row', { name }).getByRole('button', { name: group }).isVisible())
          scoredBy.set(name, group);
    expect(NAMES.map((name) => scoredBy.get(name))).toEqual(['第一组', '第二组', '第一组', '第一组']);
  });

  await test.step('each group finds its own candidates alone', async () => {
    for (const name of NAMES) await checkIn(page, name, 'present');
    for (const [group, examiners] of Object.entries(GROUPS))
      for (const examiner of examiners) {
        await signIn(page, examiner);
        await goTo(page, '评分');
        const queue = page.locator('.scoring-queue-row');
        const own = NAMES.filter((name) => scoredBy.get(name) === group);
        await expect(queue).toHaveCount(own.length);
        for (const name of own) await expect(queue.filter({ hasText: name })).toHaveCount(1);
        await queue.first().click();
        for (const name of own) {
          await scoreSheet(page, name === '方圆圆' ? POOR : GOOD);
          await signSheet(page);
        }
      }
  });

  await test.step('one lead signs for both groups, and the register says which scored whom', async () => {
    await signOff(page);
    await goTo(page, '成绩');
    for (const name of NAMES) {
      await page.getByRole('option', { name }).click();
      for (const examiner of GROUPS[scoredBy.get(name) as keyof typeof GROUPS])
        await expect(page.getByRole('article')).toContainText(examiner);
    }
  });

  await test.step('central takes it, and anybody can verify the file without the app', async () => {
    await handOver(page, central);
    await page.getByRole('button', { name: '导出场次' }).click();
    await expect(page.getByText(/^已导出：/)).toBeVisible();
    const name = savedFiles(app.saved).find((saved) => saved.endsWith('.kpx')) ?? '';
    const verified = spawnSync(process.execPath, [VERIFIER, join(app.saved, name)], { encoding: 'utf8' });
    expect({ status: verified.status, said: verified.stderr }).toEqual({ status: 0, said: '' });
  });
  await central.close();
});
