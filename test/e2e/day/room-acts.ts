import { expect, type Page } from '@playwright/test';
import { clockWords } from '#renderer/clocks/words.ts';
import { checkInWords } from '#renderer/features/check-in/words.ts';
import { replacementWords } from '#renderer/features/setup/replacement-words.ts';
import { roomWords } from '#renderer/incidents/words.ts';
import { enterPin, goTo, PIN, typePin } from '../steps.ts';

// What happens in a room beside marking, done as people do it.

/** Chooses in a select of the open dialog. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(label, { exact: true }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: option, visible: true }).first().click();
}

/** On 检录: everybody down the list is there, but for the last `away`. */
export async function checkInAll(page: Page, all: number, away: number): Promise<void> {
  await goTo(page, '检录');
  await page.getByRole('row').nth(1).click();
  for (let at = 0; at < all; at += 1) await page.keyboard.press(at < all - away ? '1' : '2');
  await expect(page.getByText(checkInWords.allDone[0])).toBeVisible();
}

/** On 检录: finds somebody by name. */
async function findAtDoor(page: Page, name: string): Promise<void> {
  await goTo(page, '检录');
  await page.getByLabel(checkInWords.search[0]).fill(name);
  await page.getByLabel(checkInWords.search[0]).press('Enter');
  await expect(page.getByRole('row', { selected: true })).toContainText(name);
}

/** Somebody who was recorded absent comes after all. */
export const comesLate = (page: Page, name: string): Promise<void> => saysAtDoor(page, name, '1', '迟到，经同意入场');

/** On 检录: says of somebody how they stand, by the key of it and one of the usual reasons, or another one. */
export async function saysAtDoor(page: Page, name: string, key: string, reason: string): Promise<void> {
  await findAtDoor(page, name);
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog');
  const usual = dialog.getByRole('button', { name: reason });
  await dialog.getByLabel(checkInWords.reason[0]).waitFor();
  if (await usual.isVisible()) await usual.click();
  else await dialog.getByLabel(checkInWords.reason[0]).fill(reason);
  await dialog.getByRole('button', { name: checkInWords.record[0] }).click();
  await expect(dialog).toBeHidden();
}

/** Somebody is caught cheating: an incident with its witness, which makes their result void. */
export const cheats = (page: Page, name: string, witness: string): Promise<void> =>
  happens(page, name, '作弊，本科目成绩无效', '携带写有参数的纸条', witness);

/** On 检录: something happens to somebody, as whoever is signed in writes it down beside a witness. */
export async function happens(page: Page, name: string, kind: string, text: string, witness: string): Promise<void> {
  await findAtDoor(page, name);
  await page.getByRole('button', { name: roomWords.record[0] }).click();
  await choose(page, roomWords.kind[0], kind);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(roomWords.text[0]).fill(text);
  await dialog.getByLabel(roomWords.witness[0]).fill(witness);
  await dialog.getByRole('button', { name: roomWords.save[0], exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** On a sheet: the clock of its first task is started, its stop forgotten, and the time put right beside a witness. */
export async function clockPutRight(page: Page, time: string, witness: string): Promise<void> {
  await page.locator('[data-clock="start"]').first().click();
  await page.locator('[data-clock="correct"]').first().click();
  const form = page.getByRole('form', { name: clockWords.correct[0] });
  await form.getByLabel(clockWords.total[0]).fill(time);
  await form.getByRole('button', { name: clockWords.reasonForgotten[0] }).click();
  await form.getByLabel(clockWords.witness[0]).fill(witness);
  await form.getByRole('button', { name: clockWords.correct[0], exact: true }).click();
  await expect(form).toBeHidden();
}

/** On 准备: one more examiner than there are seats, before the first mark. */
export async function reserveExaminer(page: Page, name: string, idNumber: string): Promise<void> {
  await goTo(page, '准备');
  await page.locator('.setup-list').getByRole('button', { name: '工作人员' }).click();
  await page.getByRole('button', { name: '添加人员' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('姓名').fill(name);
  await dialog.getByLabel('身份证号').or(dialog.getByLabel('证件号码')).fill(idNumber);
  await choose(page, '角色', '考评员');
  await dialog.getByLabel('考评资格').fill('考评员');
  await dialog.getByLabel('资格证编号').fill('2614020099');
  await dialog.getByLabel('有效期至').fill('2028-06-30');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();
}

/** On 准备: somebody leaves in the middle of a sheet, and another one goes on with it. */
export async function changesPlaces(page: Page, leaves: string, takes: string, reason: string): Promise<void> {
  await goTo(page, '准备');
  await page.locator('.setup-list').getByRole('button', { name: '工作人员' }).click();
  const title = replacementWords.replaceTitle[0].replace('{name}', leaves);
  await page.getByRole('button', { name: title }).click();
  await choose(page, replacementWords.takes[0], takes);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(replacementWords.reason[0]).fill(reason);
  await dialog.getByRole('button', { name: replacementWords.replace[0], exact: true }).click();
  await expect(page.getByText(`${takes}接替${leaves}：${reason}`)).toBeVisible();
}

/** Somebody forgot their PIN: the site head registers it anew beside a witness. Ends with them signed in. */
export async function pinAnew(page: Page, name: string, witness: string, fresh: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: '登录' });
  await page.keyboard.press('F2');
  await dialog.getByRole('option', { name }).first().click();
  await typePin(dialog.locator('input[type=password]'), '999999');
  await dialog.getByRole('button', { name: '忘记密码' }).click();
  const pins = dialog.locator('[data-renew] > .renew-row input[type=password]');
  await pins.nth(0).fill(fresh);
  await pins.nth(1).fill(fresh);
  await dialog.getByLabel('原因').fill('忘记密码');
  await choose(page, '见证人', witness);
  await dialog.getByLabel('见证人的签名密码').fill(PIN);
  const beside = dialog.locator('[data-beside]');
  if ((await beside.getAttribute('data-beside')) === 'asked') await typePin(beside.locator('input[type=password]'));
  await dialog.locator('[data-beside="standing"]').waitFor();
  await beside.getByRole('checkbox').click();
  await dialog.getByRole('button', { name: '重新登记' }).click();
  await expect(dialog).toBeHidden();
}

/** Signs in where the screen asks for somebody by name. */
export async function signInAt(page: Page, button: RegExp, name: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  await enterPin(page, name);
}
