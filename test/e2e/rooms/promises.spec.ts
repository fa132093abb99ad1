import type { Page } from '@playwright/test';
import { promiseWords } from '#renderer/features/check-in/promise-words.ts';
import { expect, test } from '../fixtures.ts';
import { createStation, goTo, importList, openAs, signIn } from '../steps.ts';

/** Draws two strokes of a name with the mouse. */
async function draw(page: Page): Promise<void> {
  const field = page.getByTestId('promise-pad');
  await expect(field).toBeFocused();
  const box = await field.boundingBox();
  if (box === null) throw new Error('no field to sign in');
  const at = (x: number, y: number): [number, number] => [box.x + box.width * x, box.y + box.height * y];
  for (const stroke of [
    [at(0.1, 0.2), at(0.4, 0.25)],
    [at(0.3, 0.1), at(0.2, 0.8)],
  ] as const) {
    await page.mouse.move(...stroke[0]);
    await page.mouse.down();
    await page.mouse.move(...stroke[1], { steps: 12 });
    await page.mouse.up();
  }
}

test(
  'a candidate signs the promise by hand, and the signature is there after a reload and on paper',
  { tag: '@electron' },
  async ({ app }) => {
    const { page } = app;
    const promise = page.getByTestId('promise');

    await test.step('a sitting that asks for it', async () => {
      await createStation(page);
      await page.getByRole('button', { name: '新建场次' }).first().click();
      await page.getByLabel('职业（工种）').fill('焊工');
      await page.getByLabel('考场').fill('焊接实训室');
      await page.getByLabel('诚信承诺书').click();
      await page.locator('.ant-select-item-option').filter({ hasText: '未签的提示', visible: true }).first().click();
      await expect(page.getByLabel('承诺内容')).toHaveValue(/^本人承诺/);
      await openAs(page);
      await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
      await importList(page, '考生名册', 'tj-welder-roster.xlsx', /导入 36 人/);
      await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);
    });

    await test.step('an empty field is not recorded, a stroke is taken back, Enter records', async () => {
      await signIn(page, '罗芳');
      await goTo(page, '检录');
      await expect(promise).toContainText(promiseWords.notYet[0]);
      await page.keyboard.press('6');
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('button', { name: promiseWords.accept[0] })).toBeDisabled();
      await draw(page);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(promise).toContainText('见证人：罗芳');
      await expect(promise.locator('polyline')).toHaveCount(1);
    });

    await test.step('signed again the earlier one stays, and both are there after a reload', async () => {
      await page.keyboard.press('6');
      await draw(page);
      await page.keyboard.press('Enter');
      await expect(promise.locator('polyline')).toHaveCount(2);
      await page.reload();
      await page.getByRole('grid').first().waitFor();
      await signIn(page, '罗芳');
      await goTo(page, '检录');
      await expect(promise).toContainText('共签 2 次');
      await expect(promise.locator('polyline')).toHaveCount(2);
      await expect(page.getByRole('group').getByText(promiseWords.left[0])).toBeVisible();
    });
  },
);
