import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { signAll } from '../review-steps.ts';
import { changeRole, createStation, goTo, importList, signIn } from '../steps.ts';
import { importRoster, type Applicant } from '../systems/roster-steps.ts';
import { checkIn, goOnWithReason, openSitting, signOff } from '../systems/systems-steps.ts';

// Several panels of three in one sitting (渝职鉴发〔2022〕8号 六（三）): formed by the site head, candidates shared out, each judged by
// their own panel alone, and signed by both leads.

const OPENING = { way: '重庆 贯通评价 · 评审组评审', occupation: '工业机器人系统操作员', level: '二级/技师' };
const ENGINEER = {
  ...{ 现专业技术职称: '工程师', 职称级别: '中级', 职称系列: '工程技术', 申报等级: '二级/技师' },
  ...{ 近三年考核: '合格、合格、合格', 直接认定条件或成果: '无', 在职在岗: '是', 相关工作年限: '10' },
};
const NAMES = ['邓宁远', '徐雪晴', '沈健行', '李帅杰'];
const PANELS = { 第一组: ['程成', '胡超帅', '孙佳'], 第二组: ['罗辉莉', '周婷', '于辉'] };
const LEADS = [PANELS.第一组[0]!, PANELS.第二组[0]!];

/** Opens 准备 on the panels of the sitting. */
async function toPanels(page: Page): Promise<void> {
  await goTo(page, '准备');
  await page.locator('.setup-list').getByRole('button', { name: '分组' }).click();
}

test('two panels of three judge their own candidates', { tag: '@portable' }, async ({ app }) => {
  test.setTimeout(300_000);
  const judgedBy = new Map<string, string>();
  const { page } = app;
  await createStation(page);
  await openSitting(page, OPENING);
  const people = NAMES.map((name): Applicant => ({ ...ENGINEER, 姓名: name }));
  await importRoster(page, people, '500000');

  await test.step('six experts, two of them leads', async () => {
    await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
    for (const lead of LEADS) await changeRole(page, lead, '专家组长');
    for (const expert of PANELS.第二组.slice(1)) await changeRole(page, expert, '评审专家');
    await changeRole(page, '刘华', '考务人员');
  });

  await test.step('the site head forms two panels, and everybody goes to one', async () => {
    await toPanels(page);
    await page.getByRole('button', { name: '分设评审组' }).click();
    for (const [panel, experts] of Object.entries(PANELS))
      for (const expert of experts) {
        const field = page.getByLabel(`${expert}的评审组`);
        await field.click();
        await page.getByTitle(panel, { exact: true }).last().click();
      }
    await page.getByRole('button', { name: '确定分组' }).click();
    await page.getByRole('button', { name: '其余 4 人平均分配' }).click();
    for (const [panel, [lead]] of Object.entries(PANELS)) {
      const line = page.locator(`[data-panel="${panel}"]`);
      await expect(line).toContainText(`${lead!}（组长）`);
      await expect(line).toContainText('2 名考生');
    }
  });

  await test.step('whoever is moved is moved for a reason', async () => {
    const row = page.getByRole('row', { name: '李帅杰' });
    const [from, to] = (await row.getByRole('button', { name: '第二组' }).isVisible())
      ? ['第二组', '第一组']
      : ['第一组', '第二组'];
    await row.getByRole('button', { name: from }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('原因').fill('与组内专家曾为师徒');
    await dialog.getByRole('button', { name: '转到其他评审组' }).click();
    await expect(row.getByRole('button', { name: to })).toBeVisible();
    await expect(row).toContainText('与组内专家曾为师徒');
    for (const name of NAMES)
      for (const panel of Object.keys(PANELS)) {
        const isHere = await page.getByRole('row', { name }).getByRole('button', { name: panel }).isVisible();
        if (isHere) judgedBy.set(name, panel);
      }
    expect([...judgedBy.values()].toSorted()).not.toEqual(['第一组', '第一组', '第二组', '第二组']);
    expect(judgedBy.size).toBe(NAMES.length);
  });

  await test.step('each panel finds its own candidates alone', async () => {
    for (const name of NAMES) await checkIn(page, name, 'present');
    for (const [panel, experts] of Object.entries(PANELS))
      for (const expert of experts) {
        await signIn(page, expert);
        await goTo(page, '评审');
        const grid = page.getByRole('grid', { name: `${expert}的评审表` });
        await grid.waitFor();
        const own = NAMES.filter((name) => judgedBy.get(name) === panel);
        for (const name of NAMES) await expect(grid.getByText(name)).toHaveCount(own.includes(name) ? 1 : 0);
        for (let left = 3 * own.length; left > 0; left -= 1) {
          await page.keyboard.type('80');
          await page.keyboard.press('Enter');
        }
        await signAll(page);
      }
  });

  await test.step('the checker, both leads and the supervisor sign', async () => {
    await goOnWithReason(page, '周婷为考评员，人社局书面同意');
    await signOff(page, LEADS);
  });
});
