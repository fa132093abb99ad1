import { expect, type Locator, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importWords } from '#renderer/importing/words.ts';
import { signInWords } from '#renderer/features/frame/words.ts';
import { concernWords } from '#shared/documents/concerns/words.ts';
import { peopleWords } from '#renderer/features/setup/people-words.ts';

// What a person does, in the words of the day: every step finds things by the words on screen.

const SAMPLES = join(import.meta.dirname, '..', '..', 'resources', 'samples');
export const sample = (name: string): string => join(SAMPLES, name);
/** The PIN everybody chooses in the tests: eight digits, since nothing stands before keys here but their PINs. */
export const PIN = '13579024';

/** The passphrase of every computer in the tests. */
export const PASSPHRASE = '桥边 白鹭 2026';

/**
 * Opens the app's data where it asks for the passphrase: chooses one at the first start, types it at later ones. Where the
 * host is still open, as after a reload, there is nothing to do.
 */
export async function unlock(page: Page): Promise<void> {
  const door = page.locator('[data-vault]');
  const inside = page.locator('.kp-start').or(page.getByRole('contentinfo')).or(page.getByRole('alert'));
  await door.or(inside).first().waitFor();
  // the door says in which state it stands, and is the same door until somebody opens it
  const [state] = await door.evaluateAll((doors) => doors.map((one) => one.getAttribute('data-vault')));
  if (state === undefined) return;
  await page.getByLabel('本机口令').fill(PASSPHRASE);
  if (state === 'new') await page.getByLabel('再输入一次').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await door.waitFor({ state: 'hidden' });
}

export async function createStation(page: Page): Promise<void> {
  await page.getByLabel('工位名称').fill('焊接实训室 1 号机');
  await page.getByLabel('考核组织单位').fill('天津滨海重工装备制造有限公司');
  await page.getByRole('button', { name: '建立工位' }).click();
}

/** The site head of the sample staff list, as they are typed into the form of a new sitting. */
const SITE_HEAD = { name: '罗芳', idNumber: '120000197306276210' };

/** On the form of a new sitting: the site head, whole at their first sitting here, with their PIN alone at later ones; and opens it. */
export async function openAs(page: Page, siteHead = SITE_HEAD): Promise<void> {
  await fillSiteHead(page, siteHead);
  await page.getByRole('button', { name: '建立场次' }).click();
}

/** Who opens a sitting, or those of a plan, and their PIN. */
export async function fillSiteHead(page: Page, { name, idNumber } = SITE_HEAD): Promise<void> {
  const part = page.getByRole('region', { name: '现场负责人' });
  const pins = part.locator('input[type=password]');
  if ((await pins.count()) > 1) {
    await part.getByLabel('现场负责人', { exact: true }).fill(name);
    await part.getByLabel('现场负责人身份证号').fill(idNumber);
    await pins.nth(1).fill(PIN);
  }
  await pins.first().fill(PIN);
}

/** Opens a sitting of the first way the form offers, or of the one that is named. */
export async function newSitting(page: Page, way?: string): Promise<void> {
  await page.getByRole('button', { name: '新建场次' }).first().click();
  if (way !== undefined) await page.getByText(way).click();
  await page.getByLabel('职业（工种）').fill('焊工');
  await page.getByLabel('考场').fill('焊接实训室');
  await openAs(page);
  await expect(page.getByText('两份都已保存')).toBeVisible();
}

/** Goes to a step of the day by its word on the rail. */
export const goTo = (page: Page, step: string): Promise<void> =>
  page.getByRole('navigation').getByText(step, { exact: true }).click();

/** Imports a sample file in one of the lists of 准备, confirms with the button that matches, and waits until that was done. */
export const importList = (page: Page, list: string, file: string, confirm: RegExp): Promise<void> =>
  takeFile(page, list, sample(file), confirm);

type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The same with any file, on the disk or given as it is. */
export async function takeFile(page: Page, list: string, file: string | GivenFile, confirm: RegExp): Promise<void> {
  await goTo(page, '准备');
  await page.locator('.setup-list').getByRole('button', { name: list }).click();
  const panel = page.locator('.setup-panel');
  const more = panel.getByRole('button', { name: peopleWords.importMore[0], exact: true });
  const input = panel.locator('input[type=file]');
  // a panel shows who is there and the way to more, or the place for a file; never both, and one of them stays
  await expect(more.or(input).first()).toBeAttached();
  if ((await input.count()) === 0) await more.click();
  await input.first().setInputFiles(file);
  const take = panel.getByRole('button', { name: confirm, disabled: false });
  await take.click();
  await expect(panel.getByRole('button', { name: WRITING })).toBeHidden();
  await expect(take).toBeHidden();
}
/** What the button says while the list is written. */
const WRITING = new RegExp(`^${importWords.importing[0].split('{')[0]?.trim() ?? ''}`);

/** Gives somebody on the staff list another duty, by hand. */
export async function changeRole(page: Page, name: string, role: string): Promise<void> {
  await page.getByRole('row', { name }).getByRole('button', { name: '修改' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').first().click();
  await page.getByTitle(role, { exact: true }).last().click();
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Signs in as a person of the staff list; sets the PIN the first time. */
export async function signIn(page: Page, name: string, pin = PIN): Promise<void> {
  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog', { name: signInWords.title[0] });
  await dialog.getByRole('option', { name }).first().click();
  await enterPin(page, name, pin);
}

/**
 * Types the PIN into an open sign-in dialog, once or twice as its form asks, with the site head beside a first one, and waits until the person is signed in and the
 * dialog is gone. The form of whoever signed in before may still be on its way out.
 */
export async function enterPin(page: Page, name: string, pin = PIN): Promise<void> {
  const dialog = page.getByRole('dialog', { name: signInWords.title[0] });
  const once = dialog.locator('[data-pin="once"]').filter({ hasText: name });
  const twice = dialog.locator('[data-pin="twice"]').filter({ hasText: name });
  await once.or(twice).waitFor();
  const form = dialog.locator('[data-pin]').filter({ hasText: name });
  const beside = form.locator('[data-beside]');
  const times = (await form.getAttribute('data-pin')) === 'twice' ? 2 : 1;
  const fields = form.locator('input[type=password]');
  await expect(fields.nth(times - 1)).toBeVisible();
  for (let at = 0; at < times; at += 1) await typePin(fields.nth(at), pin);
  if ((await beside.count()) > 0) {
    // the site head stands beside a first sign-in: their PIN, unless they gave it just now, and that they saw the ID
    if ((await beside.getAttribute('data-beside')) === 'asked') {
      await typePin(beside.locator('input[type=password]'), PIN);
      await form.locator('[data-beside="standing"]').waitFor();
    }
    await beside.getByRole('checkbox').click();
  }
  await expect(page.getByRole('contentinfo').getByText(name)).toBeVisible();
  await expect(dialog).toBeHidden();
}

/** Types a PIN and sends it. */
export async function typePin(field: Locator, pin = PIN): Promise<void> {
  await field.fill(pin);
  await field.press('Enter');
}

/** Proves with the PIN what a dialog of signing asks for, and waits until it is done. */
export async function confirmWithPin(page: Page, pin = PIN): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=password]').fill(pin);
  // the supervisor says in their own words what they saw: nothing is written there before
  const opinion = dialog.getByLabel('督导意见');
  if (await opinion.isVisible()) {
    await expect(opinion).toHaveValue('');
    await opinion.fill('程序合规，未见异常');
    await dialog.locator('input[type=password]').focus();
  }
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

/** On 签字: the site head signs in and says why work goes on although conditions of the document are not met. */
export async function answerConcerns(page: Page, siteHead: string, reason: string): Promise<void> {
  const concerns = page.getByTestId('concerns');
  await concerns.getByRole('button', { name: concernWords.signIn[0] }).click();
  await enterPin(page, siteHead);
  await concerns.getByLabel(concernWords.reason[0]).fill(reason);
  await concerns.getByRole('button', { name: concernWords.record[0] }).click();
  await expect(concerns.getByText(reason)).not.toHaveCount(0);
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
  await confirmWithPin(page, pin);
}

/** The names of the files saved so far; the folder is made with the first of them. */
export function savedFiles(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
