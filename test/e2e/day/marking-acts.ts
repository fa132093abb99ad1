import { expect, type Page } from '@playwright/test';
import { goTo, PIN, scoreSheet, signSheet } from '../steps.ts';

// Marking a day's sheets: the same deductions all the way down, but for whom the day is about.

/** 85.10: 82.5 at 60 %, 89 at 40 %. */
const USUAL = ['2', '0', '5.5', '10', '0', '3', '0', '5', '3'];
/** The same as marks, as they are written on a paper. */
export const USUAL_ON_PAPER = ['8', '25', '19.5', '20', '10', '12', '35', '30', '12'];
/** 48.20, too far from the others: what a group has to confer about. */
const HARSH = ['10', '15', '15', '10', '5', '15', '15', '15', '10'];
/** What stands on a usual sheet. */
export const USUAL_TOTAL = '85.10';

const chosen = (page: Page) => page.locator('[data-candidate][aria-selected=true]');

/** The name of whose sheet is open. */
const onScreen = (page: Page): Promise<string> => chosen(page).locator('b').innerText();

/** Goes to somebody's sheet by the search. */
export async function toSheet(page: Page, name: string): Promise<void> {
  await goTo(page, '评分');
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toContainText(name);
}

/** Marks and signs sheet after sheet, `count` of them; `harsh` names whose marks lie far off, `keyed` whose came off paper. */
export async function markSheets(page: Page, count: number, { pin = PIN, harsh = '', keyed = '' } = {}): Promise<void> {
  await openSheets(page);
  for (let at = 0; at < count; at += 1) {
    await page.locator('[data-line]').first().waitFor();
    const name = await onScreen(page);
    if (name === keyed) await expect(page.getByText(/来自纸面/).first()).toBeVisible();
    else await scoreSheet(page, name === harsh ? HARSH : USUAL);
    await signSheet(page, pin);
  }
}

/** Goes to the sheets; where they are on screen already, the one that follows stays open. */
async function openSheets(page: Page): Promise<void> {
  if (!(await page.locator('[data-line]').first().isVisible())) await goTo(page, '评分');
}

/** Types the first lines of the sheet on screen and leaves it so. */
export async function beginSheet(page: Page, lines: number): Promise<string> {
  for (const deduction of USUAL.slice(0, lines)) {
    await page.keyboard.type(deduction);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('[data-line][data-durability="both"]')).toHaveCount(lines);
  return onScreen(page);
}

/** Goes on with a sheet that has `lines` of its marks, from another hand, and signs it. */
export async function finishSheet(page: Page, name: string, lines: number, pin = PIN): Promise<void> {
  await toSheet(page, name);
  await expect(page.locator('[data-line][data-durability="both"]')).toHaveCount(lines);
  await page.locator('[data-line]').nth(lines).click();
  for (const deduction of USUAL.slice(lines)) {
    await page.keyboard.type(deduction);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('[data-line][data-durability="both"]')).toHaveCount(USUAL.length);
  await signSheet(page, pin);
}

/** Types the usual deductions line by line, whatever stands there, and waits until all of them are kept. */
export async function typeUsual(page: Page): Promise<void> {
  for (const [at, deduction] of USUAL.entries()) {
    await page.locator('[data-line]').nth(at).click();
    await page.keyboard.type(deduction);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('[data-line][data-durability="both"]')).toHaveCount(USUAL.length);
}

/** Opens a signed sheet of somebody's for corrections, with the reason. */
export async function openAgain(page: Page, name: string, reason: string): Promise<void> {
  await toSheet(page, name);
  await page.keyboard.press('c');
  await page.getByLabel('更正原因').fill(reason);
  await page.getByRole('button', { name: '开始更正' }).click();
}

/** Marks a signed sheet again as the others are marked, after a conferral that named every line, and signs it. */
export async function markAgain(page: Page, name: string): Promise<void> {
  await openAgain(page, name, '会商后统一尺度');
  await typeUsual(page);
  await signSheet(page);
}
