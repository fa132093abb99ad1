import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { goTo, savedFiles, scoreSheet, signIn, signSheet, unlock } from './steps.ts';

// A newcomer: led through a first day, and with the handbook at hand wherever they are.

const PIN = '000000';
const SHEET = ['2', '0', '5.5', '10', '0', '3', '0', '5', '3'];

test('F1 opens the page that matters, and Esc gives the keys back', { tag: '@portable' }, async ({ app }) => {
  const { page } = app;
  const book = page.getByRole('dialog', { name: '用户手册' });

  await test.step('at the first screen, the first day', async () => {
    await page.getByRole('button', { name: '打开练习场次' }).waitFor();
    await page.keyboard.press('F1');
    await expect(book.getByRole('heading', { level: 1 })).toHaveText('第一天');
    await page.keyboard.press('Escape');
    await expect(book).toBeHidden();
  });

  await test.step('on the scoring screen, the examiner’s chapter; what was half typed stays, and so does the focus', async () => {
    await page.getByRole('button', { name: '打开练习场次' }).click();
    await expect(page.getByRole('navigation')).toBeVisible();
    await signIn(page, '周婷', PIN);
    await goTo(page, '评分');
    await expect(page.locator('[data-line]')).toHaveCount(SHEET.length);
    await page.keyboard.type('2.5');
    const focused = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press('F1');
    await expect(book.getByRole('heading', { level: 1 })).toHaveText('考评员');
    await expect(book.getByRole('heading', { name: '评一张表' })).toBeInViewport();
    // keys that would mark a line
    await page.keyboard.type('99');
    await page.keyboard.press('Escape');
    await expect(book).toBeHidden();
    expect(await page.evaluate((before) => document.activeElement === before, focused)).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-line="1.1"]')).toHaveAttribute('data-durability', 'both');
    await expect(page.locator('[data-line="1.1"]')).toContainText('2.5');
  });

  await test.step('searched and opened by keys, and made into a PDF by the host', async () => {
    await page.keyboard.press('F1');
    await expect(book.getByRole('heading', { level: 1 })).toHaveText('考评员');
    await page.keyboard.press('/');
    await page.keyboard.type('忘记密码');
    await page.keyboard.press('Enter');
    await expect(book.getByRole('heading', { name: '忘记密码', exact: true })).toBeInViewport();
    await book.getByRole('button', { name: '本章存为 PDF' }).click();
    await expect(book.getByText(/页，已保存/)).toBeVisible();
    const saved = savedFiles(app.saved);
    expect(saved).toEqual(['考评台 用户手册 现场负责人.pdf']);
    expect(
      readFileSync(join(app.saved, saved[0] ?? ''))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await expect(book.locator('img').first()).toHaveJSProperty('complete', true);
    expect(
      await book
        .locator('img')
        .first()
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(600);
  });
});

test(
  'the first day leads from signing in to a printed sheet, and goes on where it was',
  { tag: '@portable' },
  async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: '带我走一遍' }).click();
    const path = page.getByRole('region', { name: '第一天' });
    const next = path.locator('[aria-current="step"]');
    await expect(next).toHaveText('登录');
    await signIn(page, '周婷', PIN);
    await expect(next).toHaveText('评分');
    await path.getByRole('button', { name: '去评分' }).click();
    await scoreSheet(page, SHEET);
    await expect(next).toHaveText('签字');

    await page.reload();
    await unlock(page);
    await expect(next).toHaveText('签字');
    await signIn(page, '周婷', PIN);
    await path.getByRole('button', { name: '去评分' }).click();
    await expect(page.locator('[data-line][data-durability="both"]')).toHaveCount(SHEET.length);
    await signSheet(page, PIN);
    await expect(next).toHaveText('打印');
    await path.getByRole('button', { name: '去打印' }).click();
    await page.getByText('操作技能考核评分记录表').first().click();
    await page.getByRole('button', { name: /保存 ?PDF/ }).click();
    await expect(path.getByText('四步都走完了。')).toBeVisible();
    await path.getByRole('button', { name: '不再提示' }).click();
    await expect(path).toBeHidden();
  },
);
