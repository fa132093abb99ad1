import type { Page } from '@playwright/test';
import { PRACTICE_PIN, seedSitting } from '#test/support/bench-app.ts';
import { expect, test } from './fixtures.ts';
import { goTo } from './steps.ts';

// One laptop, several people: who leaves it shows nothing, who comes back finds what they typed, and changing places is quick.

const [FIRST, SECOND] = ['周婷', '于辉'] as const;
/** What changing places may take, from the key to the name at the foot of the screen. */
const WITHIN_MS = 3000;

/** Changes places by keys alone: F2, the name, Enter, the PIN, Enter. */
async function changePlaces(page: Page, name: string): Promise<number> {
  await page.locator('.kp-frame').waitFor();
  const began = performance.now();
  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(name);
  await page.keyboard.press('Enter');
  await dialog.locator('input[type=password]').fill(PRACTICE_PIN);
  await page.keyboard.press('Enter');
  await page.getByRole('contentinfo').getByText(name).waitFor();
  return performance.now() - began;
}

test(
  'a locked laptop shows nothing, and what was half typed comes back to whoever typed it',
  { tag: '@electron' },
  async ({ app }) => {
    const room = await seedSitting(app, 0);
    const { page } = app;
    const row = page.locator('[data-line="1.1"]');
    const kept = page.locator('[data-durability="both"]');
    /** Nothing of the sitting is on the page, nor in what the system calls its window. */
    const showsNothing = async (): Promise<void> => {
      await expect(page.getByTestId('locked')).toBeVisible();
      const text = await page.locator('body').innerText();
      expect(text.replaceAll(/F[12]/g, '')).not.toMatch(/\d/);
      for (const told of ['焊工', '考生1', FIRST, SECOND]) expect(text).not.toContain(told);
      await expect.poll(() => app.windowTitle()).toBe('考评台');
    };
    const half = async (): Promise<void> => {
      await expect(row).toHaveAttribute('data-durability', 'typing');
      await expect(kept).toHaveCount(0);
    };
    await page.evaluate((log) => (location.hash = `#/${log}/scoring`), room.log);
    await changePlaces(page, FIRST);
    await expect.poll(() => app.windowTitle()).toContain('焊工三级');
    await page.keyboard.type('10');

    await test.step('F9: nothing shows; a name is typed before it is listed; the other one finds an empty sheet', async () => {
      await half();
      await page.keyboard.press('F9');
      await showsNothing();
      await page.keyboard.press('F2');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.getByRole('option')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await changePlaces(page, SECOND);
      await expect(row).toHaveAttribute('data-durability', 'unscored');
      await changePlaces(page, FIRST);
      await half();
    });

    await test.step('F5 in the middle of a mark, and on a locked screen', async () => {
      await page.reload();
      await changePlaces(page, FIRST);
      await half();
      await page.keyboard.press('F9');
      await page.reload();
      await showsNothing();
      await changePlaces(page, FIRST);
      await half();
    });

    await test.step('F5, F9 and the lock over a print preview', async () => {
      const preview = page.locator('.kp-pdf-canvas').first();
      await goTo(page, '打印');
      await preview.waitFor();
      await page.keyboard.press('F9');
      await showsNothing();
      await changePlaces(page, FIRST);
      await preview.waitFor();
      await page.reload();
      await preview.waitFor();
      await changePlaces(page, FIRST);
      await goTo(page, '评分');
      await half();
    });

    await test.step('the list of sittings tells no more of it than that it is there', async () => {
      await page.keyboard.press('F9');
      await page.getByTestId('locked').getByRole('button', { name: '场次' }).click();
      const listed = page.locator('[data-locked]');
      await expect(listed).toHaveCount(1);
      for (const told of ['焊工', '考生1', FIRST, SECOND]) await expect(page.locator('body')).not.toContainText(told);
      await listed.getByRole('button', { name: '打开' }).click();
      await showsNothing();
      await changePlaces(page, FIRST);
      await goTo(page, '评分');
      await half();
    });

    await test.step('the close button, in the middle of a mark', async () => {
      await app.relaunch();
      await app.page.evaluate((log) => (location.hash = `#/${log}/scoring`), room.log);
      await changePlaces(app.page, FIRST);
      const again = app.page.locator('[data-line="1.1"]');
      await expect(again).toHaveAttribute('data-durability', 'typing');
      await expect(app.page.locator('[data-durability="both"]')).toHaveCount(0);
      await app.page.keyboard.press('Enter');
      await expect(again).toHaveAttribute('data-durability', 'both');
    });
  },
);

test('changing places stays under three seconds', async ({ app }) => {
  const room = await seedSitting(app, 500);
  const { page } = app;
  await page.evaluate((log) => (location.hash = `#/${log}/scoring`), room.log);
  const took: number[] = [];
  for (const name of [FIRST, SECOND, FIRST, SECOND, FIRST, SECOND]) took.push(await changePlaces(page, name));
  await page.keyboard.press('F9');
  took.push(await changePlaces(page, FIRST));
  // the median: another world's app runs beside this one, and one of its openings must not speak for this laptop
  const median = took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)] ?? Infinity;
  const all = took.map((each) => Math.round(each)).join(' ');
  console.log(`changing places (${app.world}): median of ${took.length} ${Math.round(median)} ms, all ${all}`);
  expect(median).toBeLessThan(WITHIN_MS);
});
