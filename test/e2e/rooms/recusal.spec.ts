import { must } from '#test/support/must.ts';
import { callHost, expect, test } from '../fixtures.ts';
import { createStation, goTo, importList, newSitting, signIn } from '../steps.ts';

test(
  'whoever is recused from a candidate marks nothing of theirs, and another one does in that place',
  { tag: '@electron' },
  async ({ app }) => {
    const { page } = app;
    const choose = async (label: string, text: string): Promise<void> => {
      await page.getByRole('dialog').getByLabel(label).click();
      await page.locator('.ant-select-item-option').filter({ hasText: text, visible: true }).first().click();
    };
    await createStation(page);
    await newSitting(page);
    await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
    await importList(page, '考生名册', 'tj-welder-roster.xlsx', /导入 36 人/);
    await signIn(page, '周婷');

    await test.step('the examiner declares it in 准备', async () => {
      await goTo(page, '准备');
      await page.getByRole('button', { name: /^回避/ }).click();
      await page.getByRole('region', { name: '回避' }).getByRole('button', { name: '申报回避' }).first().click();
      await choose('回避人员', '周婷');
      await page.getByRole('dialog').getByLabel('考生').click();
      await page.locator('.ant-select-item-option').filter({ visible: true }).first().click();
      await page.getByRole('dialog').getByLabel('说明').fill('外甥');
      await page.getByRole('dialog').getByRole('button', { name: '记录回避' }).click();
      await expect(page.getByText(/^周婷回避.*亲属/)).toBeVisible();
      await expect(page.getByText('待安排接替')).toBeVisible();
    });

    const log = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
    const { lines } = must(await callHost(page, 'journal:read', { practice: false, log, fromSeq: 0, limit: 100 }));
    const bodies = lines.map((line) => (JSON.parse(line) as { body: { type: string } }).body);
    expect(bodies.filter(({ type }) => type === 'recusal_recorded')).toMatchObject([
      { relation: 'relative', applies: true, reason: '外甥' },
    ]);

    await test.step('who may not fill the place reads why, and the site head names somebody', async () => {
      await page.getByRole('button', { name: '安排接替' }).click();
      await page.getByRole('dialog').getByLabel('原因').fill('回避');
      await page.getByRole('dialog').getByRole('button', { name: '安排接替' }).click();
      await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
      await page.keyboard.press('Escape');
      await signIn(page, '罗芳');
      await page.getByRole('button', { name: '安排接替' }).click();
      await page.getByRole('dialog').getByLabel('原因').fill('回避');
      await page.getByRole('dialog').getByRole('button', { name: '安排接替' }).click();
      await expect(page.getByText(/^由.*接替/)).toBeVisible();
      await expect(page.getByText('待安排接替')).toBeHidden();
    });
  },
);
