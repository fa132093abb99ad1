import type { Page } from '@playwright/test';
import { PORTABLE_ORIGIN } from '#electron/shell/app-origin.ts';
import { openingStoreWords } from '#renderer/features/opening/words.ts';
import { openFailurePages } from '#renderer/data/home/open-failure-words.ts';
import { sessionsOf } from '#test/support/bench-app.ts';
import { sittingLines } from '#test/support/bench-room.ts';
import { must } from '#test/support/must.ts';
import { callHost, expect, test } from './fixtures.ts';

// A database of the first form, with a long sitting in clear, in a real browser: the page says how far its migration is,
// waits for another window, and a kill or a reload in the middle leaves an app that opens the sitting.

/** Enough for every step to tell its progress more than once. */
const LONG = 20_000;
/** Enough for a step to be met while it runs. */
const SHORT = 8000;
const LINES_A_CALL = 2000;
const DATABASE = 'kaoping-practice';
/** A page of the app's origin that is not the app. */
const ELSEWHERE = `${PORTABLE_ORIGIN}/elsewhere`;
const STEPS = ['copying', 'migrating', 'comparing'] as const;

test.setTimeout(300_000);

test('a long migration shows how many lines are done, and the sitting is there afterwards', async ({ app }) => {
  await anOlderComputer(app.page, LONG);
  await app.page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(globalThis, 'kaopingSeen', seen);
    new MutationObserver(() => {
      const text = document.querySelector('[data-opening]')?.textContent ?? '';
      if (text !== '' && seen.at(-1) !== text) seen.push(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await app.page.goto(PORTABLE_ORIGIN);
  await expectWhole(app.page, LONG);
  const seen = await app.page.evaluate(() => Reflect.get(globalThis, 'kaopingSeen') as string[]);
  for (const step of STEPS) {
    const [before = ''] = openingStoreWords[step][0].split('{done}');
    const told = seen.filter((text) => text.startsWith(before));
    expect(told.length, step).toBeGreaterThan(1);
    expect(told.every((text) => text.includes(`/ ${LONG} 条`))).toBe(true);
  }
  expect(await databases(app.page)).toEqual([
    { name: 'kaoping', version: 20 },
    { name: DATABASE, version: 20 },
  ]);
});

for (const step of STEPS) {
  test(`killed while ${step}, the app goes on at its next start`, async ({ app }) => {
    await anOlderComputer(app.page, SHORT);
    const [met] = await meeting(app.page, step);
    await app.page.goto(PORTABLE_ORIGIN);
    await met;
    await app.kill();
    await expectWhole(await app.relaunch(), SHORT);
  });

  test(`loaded again while ${step}, the page goes on`, async ({ app }) => {
    await anOlderComputer(app.page, SHORT);
    const [met] = await meeting(app.page, step);
    await app.page.goto(PORTABLE_ORIGIN);
    await met;
    await app.page.reload();
    await expectWhole(app.page, SHORT);
  });
}

test('while another window holds the old database the page says so, and goes on once that is closed', async ({
  app,
}) => {
  await anOlderComputer(app.page, SHORT);
  const other = await app.page.context().newPage();
  await other.goto(ELSEWHERE);
  await other.evaluate(
    (name) =>
      new Promise((done) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(Reflect.set(globalThis, 'held', opening.result));
      }),
    DATABASE,
  );
  await app.page.goto(PORTABLE_ORIGIN);
  await expect(app.page.getByRole('heading', { name: openFailurePages.database_in_use.title[0] })).toBeVisible();
  await expect(app.page.getByText(openingStoreWords.waitingTodo[0])).toBeVisible();
  // longer than the app waits for a database that says nothing
  await app.page.waitForTimeout(22_000);
  await expect(app.page.getByText(openingStoreWords.waitingTodo[0])).toBeVisible();
  await other.close();
  await expectWhole(app.page, SHORT);
});

/** Has the page tell when it shows a step; the last one may be over before anybody looks in from outside. */
async function meeting(page: Page, step: string): Promise<Promise<void>[]> {
  let tell = (): void => undefined;
  const met = new Promise<void>((resolve) => {
    tell = resolve;
  });
  await page.exposeFunction('kaopingMet', () => tell());
  await page.addInitScript((wanted) => {
    new MutationObserver((_, watching) => {
      if (document.querySelector(`[data-opening=${wanted}]`) === null) return;
      watching.disconnect();
      void (Reflect.get(globalThis, 'kaopingMet') as () => Promise<void>)();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  }, step);
  return [met];
}

/** Puts a long practice sitting into the journal and into a database of the first form, and leaves the app's page. */
async function anOlderComputer(page: Page, entries: number): Promise<void> {
  await page.goto(ELSEWHERE);
  const station = must(await callHost(page, 'station:create', { name: '练习', organiser: '', practice: true }));
  const keyOf = async (personId: string): Promise<string> =>
    must(await callHost(page, 'keys:create', { practice: true, personId, idNumber: '', pin: '000000' })).publicKey;
  const room = await sittingLines(station, keyOf, entries);
  const { log, lines } = room;
  const sessions = await sessionsOf(page, room);
  for (let from = 0; from < lines.length; from += LINES_A_CALL) {
    const part = lines.slice(from, from + LINES_A_CALL);
    must(await callHost(page, 'journal:append', { practice: true, log, sessions, lines: part }));
  }
  await page.evaluate(
    async ({ name, log, lines }) => {
      const done = (request: IDBRequest | IDBTransaction, event: 'onsuccess' | 'oncomplete') =>
        new Promise((resolve) => Reflect.set(request, event, resolve));
      for (const each of ['kaoping', name]) await done(indexedDB.deleteDatabase(each), 'onsuccess');
      const opening = indexedDB.open(name, 10);
      opening.onupgradeneeded = () => opening.result.createObjectStore('lines', { keyPath: ['log', 'seq'] });
      await done(opening, 'onsuccess');
      const writing = opening.result.transaction('lines', 'readwrite');
      lines.forEach((line, seq) => writing.objectStore('lines').add({ log, seq, line }));
      await done(writing, 'oncomplete');
      opening.result.close();
    },
    { name: DATABASE, log, lines },
  );
}

/** The sitting is in the list with every entry in both copies, and opens. */
async function expectWhole(page: Page, entries: number): Promise<void> {
  const row = page.locator('tr[data-log]');
  await expect(row).toContainText(`${entries} 条`, { timeout: 120_000 });
  await expect(row).toContainText('一致');
  await row.getByRole('button').click();
  await expect(page.getByText('两份都已保存')).toBeVisible({ timeout: 60_000 });
}

const databases = (page: Page): Promise<IDBDatabaseInfo[]> =>
  page.evaluate(async () => (await indexedDB.databases()).sort((a, b) => (a.name! < b.name! ? -1 : 1)));
