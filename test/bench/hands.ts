import type { Locator, Page } from '@playwright/test';
import { signInWords } from '#renderer/features/frame/words.ts';
import type { Benched } from '#test/support/benched.ts';
import { benchApp } from '#test/support/bench-app.ts';
import { createStation, importList, PIN } from '#test/e2e/steps.ts';

const LIMIT_S = 60;
/** Seconds a key and a press of the mouse take, pointing included (Card, Moran & Newell 1983: K of an average typist, P + B). */
const KEY_S = 0.28;
const PRESS_S = 1.1 + 0.2;

/**
 * `npm run bench -- hands`: what the root of roles asks of a clerk's hands on a morning with 13 people, played in the real app:
 * the site head typed into the form of a new sitting, and the site head beside everybody's first sign-in. Keys and presses that
 * would be there without a root, such as each person's own new PIN, are done but not counted; neither is looking at ID cards.
 */
export async function bench(): Promise<Benched> {
  const app = await benchApp();
  const hands = countingHands();
  try {
    const { page } = app;
    await createStation(page);
    await openSitting(page, hands);
    await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
    const names = await namesToSignIn(page);
    for (const name of names) await firstSignIn(page, name, hands);
    const seconds = Math.round(hands.keys * KEY_S + hands.presses * PRESS_S);
    const figures = {
      ...{ bench: 'hands', people: names.length + 1, keys: hands.keys, presses: hands.presses },
      ...{ seconds, limit: LIMIT_S },
    };
    const text =
      `the root of roles, ${figures.people} people: ${hands.keys} keys and ${hands.presses} presses more, ` +
      `${seconds} s of hands (at most ${LIMIT_S})`;
    const bounds = [{ what: 'hands for roles, 13 people', is: seconds, limit: LIMIT_S, unit: 's' }] as const;
    return { text, figures, bounds };
  } finally {
    await app.close();
  }
}

/** Hands that remember what they did. */
function countingHands() {
  const done = { keys: 0, presses: 0 };
  return {
    get keys() {
      return done.keys;
    },
    get presses() {
      return done.presses;
    },
    press: async (place: Locator): Promise<void> => {
      await place.click();
      done.presses += 1;
    },
    type: async (place: Locator, text: string): Promise<void> => {
      await place.click();
      await place.pressSequentially(text);
      done.presses += 1;
      done.keys += text.length;
    },
  };
}
type Hands = ReturnType<typeof countingHands>;

async function openSitting(page: Page, hands: Hands): Promise<void> {
  await page.getByRole('button', { name: '新建场次' }).first().click();
  await page.getByLabel('职业（工种）').fill('焊工');
  await page.getByLabel('考场').fill('焊接实训室');
  const part = page.getByRole('region', { name: '现场负责人' });
  await hands.type(part.getByLabel('现场负责人', { exact: true }), '罗芳');
  await hands.type(part.getByLabel('现场负责人身份证号'), '120000197306276210');
  for (const at of [0, 1]) await hands.type(part.locator('input[type=password]').nth(at), PIN);
  await page.getByRole('button', { name: '建立场次' }).click();
  await page.getByRole('contentinfo').waitFor();
}

/** Everybody on the staff list but the site head, who has a key already. */
async function namesToSignIn(page: Page): Promise<string[]> {
  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog', { name: signInWords.title[0] });
  await dialog.getByRole('option').first().waitFor();
  const names = await dialog.locator('[role=option] strong').allTextContents();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return names.filter((name) => name !== '罗芳');
}

async function firstSignIn(page: Page, name: string, hands: Hands): Promise<void> {
  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog', { name: signInWords.title[0] });
  await dialog.getByRole('option', { name }).first().click();
  const form = dialog.locator('[data-pin="twice"]').filter({ hasText: name });
  for (const at of [0, 1]) await form.locator('input[type=password]').nth(at).fill(PIN);
  const beside = form.locator('[data-beside]');
  if ((await beside.getAttribute('data-beside')) === 'asked') {
    await hands.type(beside.locator('input[type=password]'), PIN);
    await form.locator('[data-beside="standing"]').waitFor();
  }
  await hands.press(beside.getByRole('checkbox'));
  await dialog.waitFor({ state: 'hidden' });
}
