import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { goTo } from './steps.ts';

const PHOTO = readFileSync(join(import.meta.dirname, '../fixtures/photo.jpg'));
const file = (name: string) => ({ name, mimeType: 'image/jpeg', buffer: PHOTO });

test('photos come from files, by their names, and stand on the application', { tag: '@electron' }, async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: '打开练习场次' }).click();
  await page.getByText('吴凯').first().waitFor();
  await goTo(page, '打印');
  await page.getByRole('radio', { name: '职业技能鉴定申请表' }).check({ force: true });

  await test.step('many at once', async () => {
    await page.getByRole('button', { name: '导入照片' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .locator('input[type=file]')
      .setInputFiles([
        file('吴凯.jpg'),
        file('谁也不是.jpg'),
        { ...file('彭琳杰.jpg'), buffer: Buffer.from('no picture') },
      ]);
    await expect(dialog.getByText('已导入 1 张。')).toBeVisible();
    await expect(dialog.getByText('谁也不是.jpg：名册里没有对应的考生')).toBeVisible();
    await dialog.getByRole('button', { name: /关闭|Close/ }).click();
  });

  await test.step('one person, taken away and given again', async () => {
    await page.locator('.printing-choice', { hasText: '吴凯' }).first().click();
    await page.getByRole('button', { name: '照片', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('img', { name: '照片' })).toBeVisible();
    await dialog.getByRole('button', { name: '不用照片' }).click();
    await expect(dialog.getByText('还没有照片')).toBeVisible();
    await dialog.locator('input[type=file]').setInputFiles(file('任何名字.jpg'));
    await expect(dialog.getByRole('img', { name: '照片' })).toBeVisible();
  });
});
