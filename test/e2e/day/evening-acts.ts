import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { lacksOnPaper, storyIn } from '#test/support/diary-paper.ts';
import type { AppUnderTest } from '../fixtures.ts';
import { goTo, PASSPHRASE, savedFiles } from '../steps.ts';
import type { centralBeside } from '../takeover-steps.ts';

// The evening: the sitting is closed, the diary printed, the sitting handed over, and what was printed held against the record.

const VERIFIER = join(import.meta.dirname, '..', '..', '..', 'scripts', 'verify.mjs');

/** On 签字: ends the sitting once everybody has signed. */
export async function endSitting(page: Page): Promise<void> {
  await page.getByRole('button', { name: '结束场次' }).click();
  await page.getByRole('button', { name: '确认结束' }).click();
  await expect(page.getByText('场次已结束，可以打印和上报。')).toBeVisible();
}

/** On 打印: 考场情况记录单 as a file; answers where it lies. */
export async function printDiary({ page, saved }: AppUnderTest): Promise<string> {
  const before = new Set(savedFiles(saved));
  const fresh = (): string[] => savedFiles(saved).filter((name) => name.endsWith('.pdf') && !before.has(name));
  await goTo(page, '打印');
  await page.getByText('考场情况记录单', { exact: true }).click();
  await page.getByRole('button', { name: /保存 ?PDF/ }).click();
  await expect.poll(fresh).toHaveLength(1);
  return join(saved, fresh()[0] ?? '');
}

/** On 上报: seals and sends the sitting, and waits for central's receipt. */
export async function handOver(page: Page, central: Awaited<ReturnType<typeof centralBeside>>): Promise<void> {
  await goTo(page, '上报');
  await page.getByLabel('中心地址').fill(central.url);
  await page.getByLabel('登记码').fill(await central.code());
  await page.getByLabel('本机口令').fill(PASSPHRASE);
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('button', { name: '封存并上报' }).click();
  await expect(page.getByText('有回执', { exact: true })).toBeVisible({ timeout: 60_000 });
}

/** Exports the sitting; the verifier finds nothing wrong with it, and every act of the day stands in its diary on paper. */
export async function holdsTogether({ page, saved }: AppUnderTest, diary: string): Promise<void> {
  await page.getByRole('button', { name: '导出场次' }).click();
  await expect(page.getByText(/^已导出：/)).toBeVisible();
  const file = join(saved, savedFiles(saved).find((name) => name.endsWith('.kpx')) ?? '');
  const verified = spawnSync(process.execPath, [VERIFIER, file], { encoding: 'utf8' });
  expect({ status: verified.status, said: verified.stderr }).toEqual({ status: 0, said: '' });
  const story = storyIn(readFileSync(file, 'utf8'));
  expect(story.at(-1)).toBeDefined();
  expect(lacksOnPaper(diary, story)).toEqual([]);
}
