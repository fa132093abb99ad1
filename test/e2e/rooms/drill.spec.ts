import { spawnSync } from 'node:child_process';
import { mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { drillScreenWords as words } from '#renderer/features/drill/words.ts';
import { readinessWords } from '#renderer/features/readiness/words.ts';
import { callHost, expect, test } from '../fixtures.ts';
import { beginPractice, reopenPractice } from '../practice-steps.ts';
import { createStation, goTo, savedFiles } from '../steps.ts';

// 考前检查 and 应急演练 on the practice sitting: the plug is pulled, the stick is gone, the clock is wrong, and the app sees it.

const HOURS = 2 * 3_600_000;

async function toDrill(page: Page): Promise<void> {
  await goTo(page, '准备');
  await page.locator('.setup-list').getByRole('button', { name: '应急演练' }).click();
}
const stepOf = (page: Page, step: string) => page.locator(`[data-step="${step}"]`);
const begin = (page: Page, step: string) =>
  stepOf(page, step).getByRole('button', { name: words.begin[0], exact: true }).click();

async function verify(page: Page, step: string): Promise<void> {
  await expect(stepOf(page, step)).toHaveAttribute('data-standing', 'restored', { timeout: 30_000 });
  await stepOf(page, step).getByRole('button', { name: words.verify[0] }).click();
  await expect(stepOf(page, step)).toHaveAttribute('data-phase', 'done');
}

test('the computer is checked, and a drill shows that nothing is lost', { tag: '@electron' }, async ({ app }) => {
  test.setTimeout(240_000);
  let { page } = app;
  await createStation(page);
  await beginPractice(page);

  await test.step('what the app finds and what an eye sees goes on record', async () => {
    await goTo(page, '准备');
    await page.locator('.setup-list').getByRole('button', { name: '考前检查' }).click();
    await expect(page.locator('[data-check="disk"]')).not.toHaveAttribute('data-outcome', 'open');
    await page.getByRole('button', { name: readinessWords.testPage[0] }).click();
    await page.getByRole('button', { name: readinessWords.seen[0], exact: true }).click();
    await page.getByRole('button', { name: readinessWords.record[0] }).click();
    await expect(page.getByTestId('readiness-recorded')).toContainText('周婷');
  });

  await test.step('the plug is pulled', async () => {
    await toDrill(page);
    await begin(page, 'plug');
    await expect(stepOf(page, 'plug')).toHaveAttribute('data-standing', 'waiting');
    await app.kill();
    page = await app.relaunch();
    await reopenPractice(page);
    await toDrill(page);
    await verify(page, 'plug');
  });

  await test.step('the stick is pulled', async () => {
    const stick = await mkdtemp(join(tmpdir(), 'kaoping-stick-'));
    expect(await callHost(page, 'stick:choose', { folder: stick })).toMatchObject({ ok: true });
    await begin(page, 'stick');
    await rename(stick, `${stick}-pulled`);
    await expect(stepOf(page, 'stick')).toHaveAttribute('data-standing', 'happened', { timeout: 30_000 });
    await rename(`${stick}-pulled`, stick);
    await verify(page, 'stick');
  });

  await test.step('a page is printed while the printer is off', async () => {
    await begin(page, 'printer');
    await expect(stepOf(page, 'printer')).toHaveAttribute('data-standing', 'waiting');
    await page.getByRole('button', { name: words.print[0] }).click();
    await page.getByRole('button', { name: /保存 ?PDF/ }).click();
    await expect.poll(() => savedFiles(app.saved).filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(0);
    await toDrill(page);
    await stepOf(page, 'printer').getByRole('checkbox').click();
    await verify(page, 'printer');
  });

  await test.step('what can’t be done here is skipped with a reason', async () => {
    await stepOf(page, 'disk').getByLabel(words.skipWhy[0]).fill('磁盘太大，写不满');
    await stepOf(page, 'disk').getByRole('button', { name: words.skip[0], exact: true }).click();
    await expect(stepOf(page, 'disk')).toHaveAttribute('data-phase', 'skipped');
  });

  await test.step('the clock is set back two hours, and right again', async () => {
    await begin(page, 'clock');
    await expect(stepOf(page, 'clock')).toHaveAttribute('data-standing', 'waiting');
    await page.clock.setFixedTime(Date.now() - HOURS);
    await expect(stepOf(page, 'clock')).toBeHidden({ timeout: 30_000 });
    await expect(stepOf(page, 'clock')).toHaveAttribute('data-standing', 'happened', { timeout: 30_000 });
    await page.clock.setFixedTime(Date.now());
    // two hours at once look like two hours of nobody there, which locks: a hand on the mouse says otherwise
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 300);
    await expect(stepOf(page, 'clock')).toBeVisible({ timeout: 30_000 });
    await verify(page, 'clock');
  });

  await test.step('the report says all of it', async () => {
    const before = savedFiles(app.saved);
    await page.getByRole('button', { name: words.print[0] }).click();
    await page.getByRole('button', { name: /保存 ?PDF/ }).click();
    const fresh = () => savedFiles(app.saved).filter((name) => name.endsWith('.pdf') && !before.includes(name));
    await expect.poll(() => fresh().length).toBe(1);
    const { stdout } = spawnSync('pdftotext', ['-layout', join(app.saved, fresh()[0] ?? ''), '-'], {
      encoding: 'utf8',
    });
    const told = stdout.replaceAll(/\s/g, '');
    expect(told).toContain('应急演练记录');
    expect(told).toContain('完成4项');
  });
});
