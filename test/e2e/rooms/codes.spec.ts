import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { createStation, fillSiteHead, goTo, scoreSheet, signIn, signSheet } from '../steps.ts';
import { importRoster } from '../systems/roster-steps.ts';
import { checkIn, choose, GOOD, prepare } from '../systems/systems-steps.ts';

// 考生代码: whoever marks knows candidates by codes drawn from a published number, until the lead has signed.

const NAMES = ['陈婷华', '彭博', '白文轩'];

/** Nobody's name or number stands on the page. */
async function expectNobodyNamed(page: Page): Promise<void> {
  const text = await page.locator('body').innerText();
  for (const name of NAMES) expect(text).not.toContain(name);
  expect(text).not.toContain('20260001');
}

test('scorers see codes, check-in sees names', { tag: '@portable' }, async ({ app }) => {
  test.setTimeout(180_000);
  const { page } = app;
  await createStation(page);

  await test.step('a sitting that asks for codes', async () => {
    await page.getByRole('button', { name: '新建场次' }).first().click();
    await page.getByRole('radio', { name: '天津 企业等级认定 · 实操考核' }).click();
    await page.getByLabel('职业（工种）').fill('焊工');
    await choose(page, page.getByLabel('每名考生的评分人数'), '1');
    await choose(page, page.getByLabel('考生代码'), '考评组长签字前只显示考生代码');
    await page.getByLabel('考场').fill('焊接实训室');
    await fillSiteHead(page);
    await page.getByRole('button', { name: '建立场次' }).click();
    await expect(page.getByText('两份都已保存')).toBeVisible();
    await importRoster(
      page,
      NAMES.map((name) => ({ 姓名: name })),
    );
    await prepare(page);
  });

  await test.step('nobody marks before the draw', async () => {
    for (const name of NAMES) await checkIn(page, name, 'present');
    await goTo(page, '准备');
    await page.locator('.setup-list').getByRole('button', { name: '抽签' }).click();
    await expect(page.getByText('考生代码还没有抽签，抽签以前不能评分。')).toBeVisible();
    await page.getByRole('radio', { name: '公开数字' }).check();
    await page.getByLabel('公开数字（至少 6 位）').fill('0613172024310');
    await page.getByLabel('数字的出处').fill('福利彩票双色球第 2026134 期');
    await page.getByRole('button', { name: '抽取', exact: true }).click();
    await expect(page.getByTestId('lots-draw')).toBeVisible();
  });

  await test.step('an examiner meets codes on every screen', async () => {
    await signIn(page, '周婷');
    await goTo(page, '评分');
    await page.locator('.scoring-queue-row').first().click();
    await expect(page.getByText(/K0\d/).first()).toBeVisible();
    for (const screen of ['评分', '检录', '场次总览', '打印']) {
      await goTo(page, screen);
      await expectNobodyNamed(page);
    }
    await goTo(page, '评分');
    await scoreSheet(page, GOOD);
    await signSheet(page);
    await expectNobodyNamed(page);
  });

  await test.step('the site head sees both', async () => {
    await signIn(page, '罗芳');
    await goTo(page, '检录');
    for (const name of NAMES) await expect(page.getByRole('row', { name })).toContainText(/K0\d/);
  });
});
