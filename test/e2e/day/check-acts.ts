import { expect, type Page } from '@playwright/test';
import { checkWords as words } from '#renderer/features/sign-off/check-words.ts';
import { goTo } from '../steps.ts';

// Papers held against the record at the end of a day: drawn by dice, compared one by one, a difference answered.

const pane = (page: Page) => page.getByTestId('paper-check');
const rows = (page: Page, standing: string) =>
  pane(page).locator(`[data-testid="check-row"][data-standing="${standing}"]`);

/** On 签字: the supervisor types the dice as they fell, and how many sheets they decide on. */
export async function drawPapers(page: Page, dice: string, size: number): Promise<void> {
  await goTo(page, '签字');
  const form = page.getByRole('form', { name: words.draw[0] });
  await form.getByLabel(words.dice[0]).fill(dice);
  await form.getByLabel(words.size[0]).fill(String(size));
  await form.getByRole('button', { name: words.draw[0] }).click();
  await expect(rows(page, 'open')).toHaveCount(size);
}

/** On 签字: the paper of the next sheet says what the record says. */
export async function paperAgrees(page: Page): Promise<void> {
  const left = await rows(page, 'open').count();
  await rows(page, 'open').first().getByRole('button', { name: words.check[0] }).click();
  await pane(page).getByRole('button', { name: words.recordAgrees[0], exact: true }).click();
  await expect(rows(page, 'open')).toHaveCount(left - 1);
}

/** On 签字: the paper of the next sheet says another mark on its first line. */
export async function paperDiffers(page: Page, mark: string, why: string): Promise<void> {
  await rows(page, 'open').first().getByRole('button', { name: words.check[0] }).click();
  await pane(page).locator('table input').first().fill(mark);
  await pane(page).getByLabel(words.text[0]).fill(why);
  await pane(page).getByRole('button', { name: words.recordDiffers[0], exact: true }).click();
  await expect(rows(page, 'differs')).toHaveCount(1);
}

/** On 签字: the lead lets the record stand where a paper differs. */
export async function letStand(page: Page, reason: string): Promise<void> {
  await goTo(page, '签字');
  await rows(page, 'differs').getByLabel(words.answer[0]).fill(reason);
  await rows(page, 'differs').getByRole('button', { name: words.stands[0] }).click();
  await expect(rows(page, 'differs')).toHaveCount(0);
}

/** On 签字: the lead gives the sheet whose paper differs back; answers whose it is, candidate and examiner. */
export async function sendBack(page: Page, reason: string): Promise<readonly [candidate: string, examiner: string]> {
  await goTo(page, '签字');
  const row = rows(page, 'differs');
  const told = await row.locator('strong').innerText();
  await row.getByLabel(words.answer[0]).fill(reason);
  await row.getByRole('button', { name: /^退回/ }).click();
  await expect(row).toHaveCount(0);
  const [, candidate = '', examiner = ''] = /^\S+ (\S+) · (\S+)$/.exec(told) ?? [];
  return [candidate, examiner];
}
