import { expect, type Page } from '@playwright/test';
import { proofreadingWords } from '#renderer/features/proofreading/words.ts';
import { spreadWords } from '#renderer/features/results/spread-words.ts';
import { confirmWithPin, enterPin, goTo } from '../steps.ts';
import { signInAt } from './room-acts.ts';

// From the last sheet to the end of a day: conferring, proofreading, signing.

/** On 签字: the group’s lead is led to whose marks lie too far apart, and takes down that they conferred. */
export async function confer(page: Page, lead: string): Promise<void> {
  await goTo(page, '签字');
  await page.getByRole('button', { name: '去会商' }).click();
  const pane = page.getByTestId('spread');
  await pane.getByRole('button', { name: spreadWords.signIn[0], exact: true }).click();
  await page.getByRole('dialog').getByRole('option', { name: lead }).first().click();
  await enterPin(page, lead);
  await pane.getByLabel(spreadWords.said[0]).fill('重看焊缝外观，统一咬边的扣分尺度');
  await pane.getByRole('button', { name: spreadWords.record[0] }).click();
  await expect(pane.getByText(/会商，复评/)).toBeVisible();
}

/** On 校对: the checker keys every total off the paper; the first one wrong where `slip` says so. Answers how many they keyed. */
export async function proofread(page: Page, total: string, slip: string | null): Promise<number> {
  await goTo(page, '签字');
  await page.getByRole('button', { name: '去校对' }).click();
  const form = page.locator('.proofread-form');
  const done = page.getByText(proofreadingWords.nothing[0]);
  let keyed = 0;
  for (;;) {
    await form.or(done).first().waitFor();
    if (await done.isVisible()) return keyed;
    const sheet = await form.locator('h2').innerText();
    await form.locator('input').fill(keyed === 0 && slip !== null ? slip : total);
    await page.keyboard.press('Enter');
    keyed += 1;
    await expect(form.locator('h2').filter({ hasText: sheet })).toBeHidden();
  }
}

/** On 校对: the lead gives a sheet that was read otherwise back to whose it is, with the reason. */
export async function giveBack(page: Page, reason: string): Promise<void> {
  const difference = page.getByTestId('difference');
  await difference.getByLabel(proofreadingWords.reason[0]).fill(reason);
  await difference.getByRole('button', { name: /^退回/ }).click();
  await expect(difference).toBeHidden();
}

/** On 签字: whoever comes next signs the summary. */
export async function signOff(page: Page, name: string): Promise<void> {
  await goTo(page, '签字');
  const here = page.getByRole('button', { name: new RegExp(`由${name}.*签字`) });
  const signIn = new RegExp(`${name}.*登录后签字`);
  await here
    .or(page.getByRole('button', { name: signIn }))
    .first()
    .waitFor();
  if (!(await here.isVisible())) await signInAt(page, signIn, name);
  await here.click();
  await confirmWithPin(page);
  await expect(page.getByText(new RegExp(`^${name}，\\d{4}`))).toBeVisible();
}
