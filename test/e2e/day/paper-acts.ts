import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { paperEntryWords as words } from '#renderer/features/paper-entry/words.ts';
import { goTo } from '../steps.ts';

// A sheet that was marked by hand: opened, keyed by two people, settled by a third.

const PHOTO = readFileSync(join(import.meta.dirname, '../../fixtures/photo.jpg'));

export async function toPaper(page: Page): Promise<void> {
  await goTo(page, '场次总览');
  await page.getByRole('button', { name: words.title[0], exact: true }).click();
  await expect(page.getByRole('heading', { name: words.title[0], exact: true })).toBeVisible();
}

/** A sheet, by the names of whose it is. */
type Sheet = { readonly candidate: string; readonly examiner: string };

/** On 纸面补录: opens a sheet with the reason and a picture of the paper; the first one, or that of a candidate and examiner. */
export async function openPaper(page: Page, reason: string, sheet?: Sheet): Promise<void> {
  await page.getByRole('button', { name: words.open[0], exact: true }).click();
  const form = page.getByRole('form', { name: words.open[0] });
  if (sheet !== undefined) {
    const { candidate, examiner } = sheet;
    await form.getByLabel(words.sheet[0]).fill(candidate);
    const option = page.locator('.ant-select-item-option').filter({ hasText: examiner, visible: true });
    await option.filter({ hasText: candidate }).first().click();
  }
  await form.getByLabel(words.reason[0], { exact: true }).fill(reason);
  await form.locator('input[type=file]').setInputFiles({ name: '纸面.jpg', mimeType: 'image/jpeg', buffer: PHOTO });
  await expect(form.getByText(/^照片已保存/)).toBeVisible();
  await form.getByRole('button', { name: words.open[0] }).click();
  await expect(form).toBeHidden();
}

/** On 纸面补录: keys every mark of the sheet that waits, keyboard only. */
export async function keyPaper(page: Page, marks: readonly string[]): Promise<void> {
  const form = page.getByRole('form', { name: words.title[0] });
  await expect(form.locator('input')).toHaveCount(marks.length);
  // nothing of anybody else's stands there
  for (const input of await form.locator('input').all()) await expect(input).toHaveValue('');
  await expect(form.locator('input').first()).toBeFocused();
  for (const mark of marks) {
    await page.keyboard.type(mark);
    await page.keyboard.press('Enter');
  }
  await expect(form).toBeHidden();
}

/** On 纸面补录: a third person takes what one of the two keyed. */
export async function settlePaper(page: Page, mark: string, reason: string): Promise<void> {
  const form = page.getByRole('form', { name: words.settleRecord[0] });
  await form.getByRole('button', { name: mark, exact: true }).click();
  await form.getByLabel(words.settleReason[0]).fill(reason);
  await form.getByRole('button', { name: words.settleRecord[0] }).click();
  await expect(form).toBeHidden();
}
