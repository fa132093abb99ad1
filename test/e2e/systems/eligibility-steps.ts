import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from '../steps.ts';

// The desk of 资格审核: who is asked what, and what they answer.

/** Opens the desk of 资格审核. */
export async function toEligibility(page: Page): Promise<void> {
  await goTo(page, '准备');
  await page.locator('.setup-list').getByRole('button', { name: '资格审核' }).click();
}

/** Somebody's facts at the desk. */
export async function applicant(page: Page, name: string): Promise<Locator> {
  await page.getByRole('option', { name }).click();
  const detail = page.getByRole('article', { name });
  await expect(detail).toBeVisible();
  return detail;
}

/** Says yes or no to one question about somebody at the desk. */
export async function answer(page: Page, name: string, question: string, yes: boolean): Promise<void> {
  const detail = await applicant(page, name);
  const button = detail.getByRole('group', { name: question }).getByRole('button', { name: yes ? '是' : '否' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

/** Says yes for everybody to a question that all lack. */
export async function answerForAll(page: Page, question: string): Promise<void> {
  const note = page.locator('.kp-note', { hasText: `未填“${question}”` });
  await note.getByRole('button', { name: /均为“是”/ }).click();
  await expect(note).toBeHidden();
}
