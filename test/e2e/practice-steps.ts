import { expect, type Page } from '@playwright/test';
import { sheetOnScreen } from '#test/support/green-marks.ts';
import type { MarkLedger } from '#test/support/mark-ledger.ts';
import { goTo, signIn } from './steps.ts';

// The practice sitting, as somebody opens it to try the app: nothing has to be set up.

const PRACTICE_PIN = '000000';

/** Opens a new practice sitting, or with `again` the one that is there; then signs in and goes to the sheets. */
export async function openPracticeSheets(page: Page, { again }: { readonly again: boolean }): Promise<void> {
  if (again) await page.locator('tr[data-log]').getByRole('button').first().click();
  else await page.getByRole('button', { name: '打开练习场次' }).click();
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
