import { expect, type Page } from '@playwright/test';
import { clockWords } from '#renderer/clocks/words.ts';

// What is done to the first clock of the sheet on screen.

const press = (page: Page, act: string): Promise<void> => page.locator(`[data-clock="${act}"]`).first().click();

/** Starts it and lets it run a moment: no more time is given back than has passed. */
export async function starts(page: Page): Promise<void> {
  await press(page, 'start');
  await expect(page.getByText(/^00:0[2-9]$/).first()).toBeVisible();
}
export const finishes = (page: Page): Promise<void> => press(page, 'finish');

/** An act that is recorded for a reason, and with a time where the form asks for one. */
export async function turns(
  page: Page,
  act: 'pause' | 'resume' | 'give_back',
  reason: string,
  minutes?: string,
): Promise<void> {
  await press(page, act);
  const form = page.getByRole('form', { name: clockWords[act][0] });
  if (minutes !== undefined) await form.getByLabel(clockWords.minutesBack[0]).fill(minutes);
  await form.getByLabel(clockWords.reason[0], { exact: true }).fill(reason);
  await form.getByRole('button', { name: clockWords[act][0], exact: true }).click();
  await expect(form).toBeHidden();
}
