import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { brokenStoreWords } from '#renderer/features/opening/broken-store-words.ts';
import { readSheets, watchGreen } from '#test/support/green-marks.ts';
import { markLedger, type MarkLedger } from '#test/support/mark-ledger.ts';
import type { AppUnderTest } from './fixtures.ts';
import { beginPractice, nextSheet, reopenOrRestore, typeSheet } from './practice-steps.ts';

// What is done around a broken store of the browser: find it on the disk, take the way on, look for every green mark.

/** The folder in which Chromium keeps the page's database. */
export function storeOf({ home, world }: Pick<AppUnderTest, 'home' | 'world'>): string {
  const folder = join(home, ...(world === 'electron' ? ['profile'] : ['browser', 'Default']), 'IndexedDB');
  const name = readdirSync(folder).find((one) => one.endsWith('.leveldb'));
  if (name === undefined) throw new Error('the browser keeps no database here');
  return join(folder, name);
}
/** Its files of that name. */
export const filesOf = (store: string, pattern: RegExp): string[] =>
  readdirSync(store)
    .filter((name) => pattern.test(name))
    .map((name) => join(store, name));

/** Types the sheet on screen and waits until every tick of it is green. */
export async function typeGreen(page: Page, ledger: MarkLedger): Promise<void> {
  await watchGreen(page, (mark) => ledger.green(mark));
  await typeSheet(page, ledger);
  await expect(page.locator('[data-line]:not([data-durability="both"])')).toHaveCount(0);
}

/** Every mark that was green is on the screen, and nothing else. */
export async function expectAll(page: Page, ledger: MarkLedger): Promise<void> {
  const verdict = ledger.compare(await readSheets(page, ledger.candidates()));
  expect({ lost: verdict.lost, phantom: verdict.phantom }).toEqual({ lost: [], phantom: [] });
  expect(ledger.acknowledged()).toBeGreaterThan(8);
}

/** How a broken store shows: as one that does not open, an empty one, one that lacks some entries, or not at all. */
export type Told = 'broken' | 'emptied' | 'mended' | 'whole';

/** Takes the way on that the app offers, to the sheets of the one practice sitting, and says which it was. */
export async function goOn(page: Page): Promise<Told> {
  if ((await passBrokenStore(page)) === 'rebuilt') {
    expect(await reopenOrRestore(page)).toBe(false);
    return 'broken';
  }
  if (await reopenOrRestore(page)) return 'emptied';
  return (await page.getByText(/^数据库少 \d+ 条记录，已从流水补齐/).isVisible()) ? 'mended' : 'whole';
}

const STARTS = 3;

/** Types a sheet, harms the store of the app that is off, and goes on three times; answers how each start told of it. */
export async function harmAndGoOn(app: AppUnderTest, harm: (store: string) => void): Promise<Told[]> {
  const ledger = markLedger();
  await beginPractice(app.page);
  await typeGreen(app.page, ledger);
  await app.kill();
  harm(storeOf(app));

  const told: Told[] = [];
  while (told.length < STARTS) {
    const page = await app.relaunch();
    told.push(await goOn(page));
    await expectAll(page, ledger);
    await nextSheet(page);
    await typeGreen(page, ledger);
  }
  return told;
}

/** How the list of sittings was reached: at once, at a second try, or by a new database filled from the journals. */
export type Way = 'opens' | 'opens again' | 'rebuilt';

/** Waits for the list of sittings; where the database does not open, does what its page asks for, in that order. */
export async function passBrokenStore(page: Page): Promise<Way> {
  if (!(await isBroken(page))) return 'opens';
  // Chromium may have thrown the store away meanwhile
  await page.getByRole('button', { name: brokenStoreWords.again[0] }).click();
  if (!(await isBroken(page))) return 'opens again';
  await rebuild(page);
  await page.locator('.kp-start').waitFor();
  return 'rebuilt';
}

/** Whether the page says that the database does not open, instead of the list of sittings. */
async function isBroken(page: Page): Promise<boolean> {
  const broken = page.getByRole('button', { name: brokenStoreWords.rebuild[0] });
  await broken.or(page.locator('.kp-start')).first().waitFor();
  return broken.isVisible();
}

async function rebuild(page: Page): Promise<void> {
  await page.getByRole('button', { name: brokenStoreWords.rebuild[0] }).click();
  await page.getByRole('button', { name: brokenStoreWords.confirm[0] }).click();
  await expect(page.getByRole('heading', { name: brokenStoreWords.done[0] })).toBeVisible();
  await page.getByRole('button', { name: brokenStoreWords.goOn[0] }).click();
}
