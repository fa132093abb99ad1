import { expect, test } from '../fixtures.ts';
import { createStation, fillSiteHead, importList, sample } from '../steps.ts';

// Of several sittings opened together each has its site head beside for the first ten minutes, whichever is prepared first.

test('the site head stands beside in every sitting of a plan', { tag: '@portable' }, async ({ app }) => {
  const { page } = app;
  await createStation(page);
  await page.getByRole('button', { name: '从名册建立计划' }).click();
  await page.getByText('重庆 贯通评价 · 评审组评审').click();
  await page.getByLabel('计划名称').fill('2026 年第三批');
  await page.getByLabel('考场').fill('评审一室、评审二室');
  await page.getByLabel('每场最多人数').fill('6');
  await page.locator('input[type=file]').setInputFiles(sample('cq-crossover-roster.xls'));
  await page.getByRole('button', { name: '为 24 人拟定场次' }).click();
  const planned = page.locator('tr[data-planned]');
  await expect(planned.first()).toBeVisible();
  const count = await planned.count();
  await fillSiteHead(page);
  await page.getByRole('button', { name: `建立 ${String(count)} 个场次，共 24 人` }).click();
  const rows = page.locator('tr[data-log]');
  await expect(rows).toHaveCount(count, { timeout: 60_000 });
  for (let nth = 0; nth < count; nth += 1) {
    await rows.nth(nth).getByRole('button').first().click();
    await expect(page.getByText('两份都已保存')).toBeVisible();
    await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('alert')).toBeHidden();
    await page.getByRole('button', { name: '返回场次列表' }).click();
  }
});
