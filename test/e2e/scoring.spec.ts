import { PRACTICE_PIN, seedSitting, signIn } from '#test/support/bench-app.ts';
import { expect, test } from './fixtures.ts';

// The heart of the app as an examiner works it: keys only, on a sheet of thirty lines.

const LINES = 30;
const EXAMINER = '周婷';

test(
  'thirty lines, a slip, an undo, a signature and a correction without touching the mouse',
  { tag: '@portable' },
  async ({ app }) => {
    const { page } = app;
    const room = await seedSitting(app, 0);
    await page.evaluate((log) => {
      location.hash = `#/${log}/scoring`;
    }, room.log);
    await signIn(page, EXAMINER);
    const row = (line: string) => page.locator(`[data-line="${line}"]`);
    const green = page.locator('[data-line][data-durability="both"]');
    const total = page.getByTestId('total');
    await expect(page.locator('[data-line]')).toHaveCount(LINES);
    await expect(page.getByRole('heading', { name: '0001 考生1' })).toBeVisible();

    await test.step('a value over the full mark never becomes an entry and says why', async () => {
      await page.keyboard.type('11');
      await page.keyboard.press('Enter');
      await expect(page.getByText('扣分合计 11 分，超过配分 10 分；全部扣完请按 Z。')).toBeVisible();
      await expect(row('1.1')).toHaveAttribute('data-durability', 'typing');
      await page.keyboard.press('Escape');
      await expect(row('1.1')).toHaveAttribute('data-durability', 'unscored');
    });

    await test.step('thirty lines: chips, decimals, full, zero, and one taken back', async () => {
      // each deduction chip twice, a decimal, full marks and a nought
      for (const keys of [
        ['a', 'a'],
        ['3', '.', '5'],
        ['2', '+', '0', '.', '2', '5'],
      ]) {
        for (const key of keys) await page.keyboard.press(key);
        await page.keyboard.press('Enter');
      }
      await page.keyboard.press('z');
      await page.keyboard.press('Control+z');
      await expect(row('1.4')).toHaveAttribute('data-durability', 'unscored');
      for (let line = 4; line <= LINES; line += 1) await page.keyboard.press('f');
      await expect(green).toHaveCount(LINES);
      await expect(row('1.1')).toContainText('2+2');
      await expect(row('1.3')).toContainText('7.75');
      // task 1: 100 − 4 − 3.5 − 2.25 = 90.25 at 40 %, the others full
      await expect(total).toHaveText('96.10');
    });

    await test.step('sign: a wrong PIN says how many tries are left, the right one goes to the next candidate', async () => {
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('dialog').locator('input:focus')).toHaveCount(1);
      await page.keyboard.type('999999');
      await page.keyboard.press('Enter');
      await expect(page.getByText(/密码不正确，还可以再试 \d 次/)).toBeVisible();
      await page.keyboard.type(PRACTICE_PIN);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: '0002 考生2' })).toBeVisible();
      await expect(page.locator('[data-line][data-durability="unscored"]')).toHaveCount(LINES);
    });

    await test.step('a signed sheet is locked until a correction states its reason', async () => {
      await page.keyboard.press('PageUp');
      await expect(page.getByText(/已签字，摘要 [0-9a-f]{8}/)).toBeVisible();
      await page.keyboard.press('z');
      await expect(row('1.1')).toContainText('6.00');
      await page.keyboard.press('c');
      await page.keyboard.type('复核');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('z');
      await expect(page.getByText('更正中：复核')).toBeVisible();
      await expect(page.getByRole('button', { name: '重新签字' })).toBeVisible();
      await expect(green).toHaveCount(LINES);
    });
  },
);

test('finds a candidate by number, and records a veto, a note and the time', { tag: '@portable' }, async ({ app }) => {
  const { page } = app;
  const room = await seedSitting(app, 0);
  await page.evaluate((log) => {
    location.hash = `#/${log}/scoring`;
  }, room.log);
  await signIn(page, EXAMINER);
  await expect(page.locator('[data-line]')).toHaveCount(LINES);
  await page.keyboard.press('/');
  await page.keyboard.type('0007');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '0007 考生7' })).toBeVisible();
  await page.keyboard.press('f');
  await expect(page.locator('[data-line="1.1"]')).toHaveAttribute('data-durability', 'both');

  await test.step('a veto with its reason, a note, and the time, each in place', async () => {
    const writing = page.locator('textarea:focus, input:focus');
    await page.keyboard.press('v');
    await expect(writing).toHaveCount(1);
    await page.keyboard.insertText('焊缝出现贯穿裂纹');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-veto="1.10"][data-durability="both"]')).toContainText('已记：焊缝出现贯穿裂纹');
    await expect(page.locator('[data-line="1.1"]')).toContainText('0.00');
    await expect(writing).toHaveCount(0);
    await page.keyboard.press('n');
    await expect(writing).toHaveCount(1);
    await page.keyboard.insertText('焊机跳闸，10:20 恢复');
    await page.keyboard.press('Enter');
    await expect(page.getByText('焊机跳闸，10:20 恢复')).toBeVisible();
    await expect(writing).toHaveCount(0);
    await page.keyboard.press('t');
    await expect(page.getByText('计时中')).toBeVisible();
    await page.keyboard.press('t');
    await expect(page.getByTestId('clock-standing').first()).toHaveText('已结束');
  });
});
