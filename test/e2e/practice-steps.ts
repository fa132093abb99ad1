import { expect, type Page } from '@playwright/test';
import { sheetOnScreen } from '#test/support/green-marks.ts';
import type { MarkLedger } from '#test/support/mark-ledger.ts';
import { goTo, signIn } from './steps.ts';

// The practice sitting, as somebody opens it to try the app: nothing has to be set up.

const PRACTICE_PIN = '000000';

/** Begins a practice sitting and goes to its sheets. */
export async function beginPractice(page: Page): Promise<void> {
  await page.getByRole('button', { name: '打开练习场次' }).click();
  await toSheets(page);
}

/** Opens the practice sitting that is there and goes to its sheets. */
export async function reopenPractice(page: Page): Promise<void> {
  await page.locator('tr[data-log]').getByRole('button').first().click();
  await toSheets(page);
}

/** The same, and where the app says that its database was wiped, lets it restore; answers whether it had to. */
export async function reopenOrRestore(page: Page): Promise<boolean> {
  await page.locator('tr[data-log]').getByRole('button').first().click();
  const restore = page.getByRole('button', { name: '从流水恢复' });
  // the frame comes only once the sitting is open, and the question only where it is not: what is there stays
  await page.getByRole('navigation').or(restore).first().waitFor();
  const wiped = await restore.isVisible();
  if (wiped) await restore.click();
  await toSheets(page);
  return wiped;
}

async function toSheets(page: Page): Promise<void> {
  await expect(page.getByRole('navigation').getByText('评分', { exact: true })).toBeVisible();
  await signIn(page, '周婷', PRACTICE_PIN);
  await goTo(page, '评分');
  await page.locator('[data-line]').first().waitFor();
}

/** Types a mark no field has had before into every line from the top, keyboard only, without waiting for any tick. */
export async function typeSheet(page: Page, ledger: MarkLedger): Promise<void> {
  const { candidate, lines } = await sheetOnScreen(page);
  await page.locator('[data-line]').first().click();
  for (const line of lines) {
    const field = { candidate, line };
    const off = ledger.next(field);
    ledger.typed({ ...field, off });
    await page.keyboard.type((off / 100).toFixed(2));
    await page.keyboard.press('Enter');
  }
}

/** Goes on to the next candidate and waits for the sheet. */
export async function nextSheet(page: Page): Promise<void> {
  const { candidate } = await sheetOnScreen(page);
  await page.keyboard.press('PageDown');
  await page.locator(`[data-candidate][aria-selected=true]:not([data-candidate="${candidate}"])`).waitFor();
}
