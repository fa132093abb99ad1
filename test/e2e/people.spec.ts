import { expect, test } from './fixtures.ts';
import { beginPractice } from './practice-steps.ts';

test(
  'somebody is found from the list of sittings, in a sitting that is not open, and is led to',
  { tag: '@electron' },
  async ({ app }) => {
    const { page } = app;
    await beginPractice(page);
    await page.getByRole('button', { name: '返回场次列表' }).click();
    const search = page.getByPlaceholder(/查找场次或人员/);
    await search.fill('wk');
    const found = page.getByTestId('people-found');
    await expect(found.getByText('吴凯')).toBeVisible();
    await expect(found.getByText('未评完')).toBeVisible();
    await found.getByRole('button').first().click();
    await expect(page).toHaveURL(/\/check-in\?candidate=/);
    await expect(page.getByRole('navigation').getByText('检录', { exact: true })).toBeVisible();
  },
);
