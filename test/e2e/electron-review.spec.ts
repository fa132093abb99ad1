import { expect, test } from './fixtures.ts';
import { ask, drawReview, give, pick, rowOf, signAll, sitDown } from './review-steps.ts';
import { goTo } from './steps.ts';

// In one world only: everything that differs between them is tried by the other specs.

test('a review opens stage by stage and is decided by its lead', async ({ app }) => {
  const { page } = app;
  const drawn = await drawReview(page);
  const [lead = ''] = drawn;
  expect(drawn).toHaveLength(3);
  await goTo(page, '检录');
  await page.getByRole('row').nth(1).click();
  // only 冯成 (高级技师) and 韩飞宇 (技师) are there
  for (let i = 0; i < 12; i += 1) await page.keyboard.press(i === 2 || i === 3 ? '1' : '2');

  const performance = rowOf(page, '冯成').locator('[data-line="3.1"]');
  const thesis = page.locator('[data-stage="thesis"]');
  for (const expert of drawn) {
    await sitDown(page, expert);
    // nobody may judge performance before the whole panel has marked the thesis
    await expect(performance).toHaveAttribute('data-lock', 'review_thesis_open');
    await performance.click();
    await page.keyboard.type('9');
    await expect(page.getByRole('alert').filter({ hasText: '全部专家评完后才能评业绩' })).toBeVisible();
    await give(page, '冯成', ['80', '75']);
    await give(page, '韩飞宇', ['66']);
    await expect(rowOf(page, '冯成').locator('[data-durability="both"]')).toHaveCount(2);
  }
  // three theses, no question: against the procedure until the questions stand
  await pick(page, '冯成');
  await expect(thesis).toHaveAttribute('data-status', 'invalid');
  await expect(performance).toHaveAttribute('data-lock', 'review_thesis_invalid');
  await ask(page, '冯成');
  await expect(thesis).toHaveAttribute('data-status', 'passed');
  for (const expert of drawn) {
    await sitDown(page, expert);
    await give(page, '冯成', ['59']);
    await signAll(page);
  }

  await sitDown(page, lead);
  await pick(page, '冯成');
  await expect(page.getByRole('radio', { name: '通过', exact: true })).toBeDisabled();
  await page.getByRole('radio', { name: '不通过', exact: true }).click();
  await pick(page, '韩飞宇');
  await page.getByRole('radio', { name: '通过', exact: true }).click();
  await expect(rowOf(page, '韩飞宇').locator('[data-step="pass"]')).toBeVisible();
  await expect(rowOf(page, '冯成').locator('[data-step="fail"]')).toBeVisible();
  await goTo(page, '签字');
  await expect(page.getByRole('row', { name: /冯成/ })).toContainText(/77\.00.*59\.00.*不通过.*不合格/s);
  await expect(page.getByRole('row', { name: /韩飞宇/ })).toContainText(/66\.00.*通过.*合格/s);
  await expect(page.getByRole('button', { name: /宋勇.*登录后签字/ })).toBeVisible();
});
