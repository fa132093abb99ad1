import { expect, test } from './fixtures.ts';
import { createStation, fillSiteHead, goTo, sample, signIn } from './steps.ts';

// One roster of three levels is one import: it makes a plan, whose sittings open with their people.

test(
  'a roster of three levels becomes the sittings of one plan, and nobody is placed twice',
  { tag: '@electron' },
  async ({ app }) => {
    const { page } = app;
    await createStation(page);
    const plan = page.getByRole('button', { name: '从名册建立计划' });
    const propose = async (): Promise<void> => {
      await plan.click();
      await page.getByText('重庆 贯通评价 · 评审组评审').click();
      await page.getByLabel('计划名称').fill('2026 年第三批');
      await page.getByLabel('考场').fill('评审一室、评审二室');
      await page.getByLabel('每场最多人数').fill('6');
      await page.locator('input[type=file]').setInputFiles(sample('cq-crossover-roster.xls'));
      await page.getByRole('button', { name: '为 24 人拟定场次' }).click();
    };
    await propose();
    const planned = page.locator('tr[data-planned]');
    await expect(planned.first()).toBeVisible();
    const count = await planned.count();
    const people = await planned.locator('td:nth-child(7)').allInnerTexts();
    expect(people.map(Number).reduce((sum, some) => sum + some, 0)).toBe(24);
    expect(Math.max(...people.map(Number))).toBeLessThanOrEqual(6);
    expect(new Set(await planned.locator('td:nth-child(2)').allInnerTexts()).size).toBe(3);

    await fillSiteHead(page);
    await page.getByRole('button', { name: `建立 ${String(count)} 个场次，共 24 人` }).click();
    const row = page.locator('tr[data-plan]');
    await expect(row).toContainText(`2026 年第三批计划：24 人，本机 ${String(count)} 个场次`, { timeout: 60_000 });
    await expect(page.locator('tr[data-log]')).toHaveCount(count);

    // the same file again: everybody has a place
    await propose();
    await expect(page.getByRole('alert').filter({ hasText: '全部 24 人都在场次里' })).toBeVisible();
    await page.getByRole('button', { name: '取消' }).click();

    await page.locator('tr[data-log]').first().getByRole('button').click();
    await expect(page.getByText('两份都已保存')).toBeVisible();
    await goTo(page, '准备');
    await expect(page.locator('.setup-list').getByRole('button', { name: '考生名册' })).toContainText(/[1-6] 人/);

    // one was opened by mistake: it says so, and its people are placed anew
    await page.locator('.setup-list').getByRole('button', { name: '场次信息' }).click();
    await signIn(page, '罗芳');
    await page.getByRole('button', { name: '更正信息' }).click();
    await page.getByLabel('更正为').fill('评审五室');
    await page.getByLabel('原因').fill('考场写错');
    await page.getByRole('button', { name: '记入更正' }).click();
    await expect(page.getByRole('definition').filter({ hasText: '评审五室' })).toBeVisible();
    await page.getByRole('button', { name: '作废场次' }).click();
    await page.getByLabel('原因').fill('重复建立');
    await page.getByRole('button', { name: '作废，不再使用' }).click();
    await expect(page.getByText('场次已作废')).toBeVisible();
    await page.getByRole('button', { name: '返回场次列表' }).click();
    await expect(page.locator('tr[data-void=true]')).toContainText('已作废：重复建立');
    await expect(row).toContainText(/还有 [1-6] 人不在本机的场次里/);

    // what the document asks of all of them, in one calendar; the void one owes nothing
    await page.getByRole('button', { name: '全部时限日程' }).click();
    const duty = page.locator('tr[data-duty]');
    await expect(duty.first()).toContainText('2026 年第三批', { timeout: 30_000 });
    await expect(page.getByRole('main').getByRole('status')).toHaveCount(0, { timeout: 30_000 });
    expect((await duty.count()) % (count - 1)).toBe(0);
    await page.getByText('月历', { exact: true }).click();
    await expect(page.locator('.duties-month td[data-today=true]')).toBeVisible();
    await page.getByText('列表', { exact: true }).click();
    await page.getByRole('button', { name: '打开计划2026 年第三批' }).first().click();
    await expect(page.getByRole('heading', { name: '2026 年第三批' })).toBeVisible();
    await page.getByRole('button', { name: '返回', exact: false }).first().click();
    await duty.first().getByRole('button', { name: /^到/ }).click();
    await expect(page).toHaveURL(/\/policy\?view=duties/);
  },
);
