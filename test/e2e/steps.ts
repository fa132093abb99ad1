import { expect, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// What a person does, in the words of the day: every step finds things by the words on screen.

const SAMPLES = join(import.meta.dirname, '..', '..', 'resources', 'samples');
export const sample = (name: string): string => join(SAMPLES, name);
/** The PIN everybody chooses in the tests: six digits that are not a row or a repetition. */
export const PIN = '135790';

/** The passphrase of every computer in the tests. */
export const PASSPHRASE = '本机口令 2026';

/**
 * Opens the app's data where it asks for the passphrase: chooses one at the first start, types it at later ones. Where the
 * host is still open, as after a reload, there is nothing to do.
 */
export async function unlock(page: Page): Promise<void> {
  const door = page.locator('[data-vault]');
  const inside = page.locator('.kp-start').or(page.getByRole('contentinfo')).or(page.getByRole('alert'));
  await door.or(inside).first().waitFor();
  if (!(await door.isVisible())) return;
  await page.getByLabel('本机口令').fill(PASSPHRASE);
  const again = page.getByLabel('再输入一次');
  if (await again.isVisible()) await again.fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await door.waitFor({ state: 'hidden' });
}

export async function createStation(page: Page): Promise<void> {
  await page.getByLabel('工位名称').fill('焊接实训室 1 号机');
  await page.getByLabel('考核组织单位').fill('天津滨海重工装备制造有限公司');
  await page.getByRole('button', { name: '建立工位' }).click();
}

/** Opens a sitting of the first way the form offers, or of the one that is named. */
export async function newSitting(page: Page, way?: string): Promise<void> {
  await page.getByRole('button', { name: '新建场次' }).first().click();
  if (way !== undefined) await page.getByText(way).click();
  await page.getByLabel('职业（工种）').fill('焊工');
  await page.getByLabel('考场').fill('焊接实训室');
  await page.getByRole('button', { name: '建立场次' }).click();
  await expect(page.getByText('两份都已保存')).toBeVisible();
}

/** Goes to a step of the day by its word on the rail. */
export const goTo = (page: Page, step: string): Promise<void> =>
  page.getByRole('navigation').getByText(step, { exact: true }).click();

/** Imports a file in one of the lists of 准备 and confirms with the button that matches. */
export async function importList(page: Page, list: string, file: string, confirm: RegExp): Promise<void> {
  await goTo(page, '准备');
  await page.locator('.setup-list').getByRole('button', { name: list }).click();
  const again = page.getByRole('button', { name: '再导入' });
  if (await again.isVisible()) await again.click();
  await page.locator('input[type=file]').first().setInputFiles(sample(file));
  await page.getByRole('button', { name: confirm }).click();
}

/** Signs in as a person of the staff list; sets the PIN the first time. */
export async function signIn(page: Page, name: string, pin = PIN): Promise<void> {
  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog');
  if (await dialog.getByRole('button', { name: '换人' }).isVisible())
    await dialog.getByRole('button', { name: '换人' }).click();
  await dialog.getByText(name).first().click();
  await enterPin(page, name, pin);
}

/** Types the PIN into an open sign-in dialog, once or twice as it asks, and waits until the person is signed in. */
export async function enterPin(page: Page, name: string, pin = PIN): Promise<void> {
  const fields = page.getByRole('dialog').locator('input[type=password]');
  await fields.first().fill(pin);
  if ((await fields.count()) > 1) await fields.nth(1).fill(pin);
  await expect(page.getByRole('contentinfo').getByText(name)).toBeVisible();
}

/** Types one deduction a line down the whole sheet, keyboard only, and waits for every tick to turn green. */
export async function scoreSheet(page: Page, deductions: readonly string[]): Promise<void> {
  await expect(page.locator('[data-line]')).toHaveCount(deductions.length);
  await expect(page.locator('[data-line][data-durability="both"]')).toHaveCount(0);
  for (const deduction of deductions) {
    await page.keyboard.type(deduction);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('[data-line][data-durability="both"]')).toHaveCount(deductions.length);
}

/** Signs the sheet on screen with Ctrl+Enter and the PIN. */
export async function signSheet(page: Page, pin = PIN): Promise<void> {
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=password]').fill(pin);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

/** The names of the files saved so far; the folder is made with the first of them. */
export function savedFiles(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
