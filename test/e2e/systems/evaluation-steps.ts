import { expect, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { PIN, savedFiles, signIn } from '../steps.ts';
import { handOver } from './central-steps.ts';
import { checkIn, prepare, scoreAll, signOff, toSittings } from './systems-steps.ts';
import type { Central } from '#central/start.ts';

// An evaluation of several subjects (综合鉴定, 过程考核, 考评结合): its sittings are held one after the other, and the plan joins them.

type Held = {
  /** What the title of its sitting says. */
  readonly title: string;
  /** Who came, each with their sheet. */
  readonly people: readonly (readonly [name: string, sheet: readonly string[]])[];
  readonly examiners: number;
  readonly facts?: () => Promise<void>;
  readonly before?: () => Promise<void>;
};

/** Every proposed sitting is held today. */
export async function allToday(page: Page): Promise<void> {
  for (const planned of await page.locator('tr[data-planned]').all())
    await planned.getByLabel('考核日期').fill(todayInBeijing());
}

/** One sitting of the evaluation from preparation to central. */
export async function hold(page: Page, central: Central, { title, people, examiners, facts, before }: Held) {
  await toSittings(page);
  await page.locator('tr[data-log]').filter({ hasText: title }).first().getByRole('button').click();
  await expect(page.getByText('两份都已保存')).toBeVisible();
  // of several sittings opened together the host holds the site head's proof for the last one
  await signIn(page, '罗芳');
  await prepare(page);
  await facts?.();
  for (const [name] of people) await checkIn(page, name, 'present');
  await scoreAll(
    page,
    people.map(([, sheet]) => sheet),
    examiners,
  );
  await before?.();
  await signOff(page);
  await handOver(page, central);
}

/** Opens the plan from the list of sittings. */
export async function toPlan(page: Page): Promise<void> {
  await toSittings(page);
  await page.getByRole('button', { name: '打开计划' }).first().click();
}

/** Somebody's row of the plan that is open. */
export const rowOf = (page: Page, name: string) =>
  page.getByRole('listbox', { name: '人员' }).getByRole('option', { name });

/** Theory scores for everybody of the plan that is open, from a list. */
export async function importTheory(page: Page, score: string): Promise<void> {
  const people = page.getByRole('listbox', { name: '人员' }).getByRole('option');
  // whoever opens a plan sees its people once they are read
  await expect(people.first()).toBeVisible();
  const rows = (await people.allInnerTexts()).map((text) => text.split('\n').map((cell) => cell.trim()));
  const lines = rows.map(([name = '', , id = '']) => [name, id, score].join(','));
  const buffer = Buffer.from(['姓名,身份证号,理论', ...lines].join('\n'));
  await page.getByRole('button', { name: '导入理论成绩' }).click();
  const file = { name: '理论成绩.csv', mimeType: 'text/csv', buffer };
  await page.locator('.plan-import input[type=file]').setInputFiles(file);
  await page.getByLabel('本人密码').fill(PIN);
  await page.getByRole('button', { name: `导入 ${String(lines.length)} 人的理论成绩` }).click();
  await page.getByRole('button', { name: '回到人员' }).click();
}

/** The archive of the plan that is open is written, and verified by the program that shares nothing with the app. */
export async function archiveVerifies(page: Page, saved: string): Promise<void> {
  await page.getByRole('button', { name: '计划表单' }).click();
  await page.getByLabel('本人密码').fill(PIN);
  await page.getByLabel('本人密码').press('Enter');
  await expect(page.getByText('打印人：罗芳')).toBeVisible();
  await page.getByRole('button', { name: '归档文件夹' }).click();
  await expect(page.getByText(/页已编号并保存：/)).toBeVisible({ timeout: 180_000 });
  const archive = savedFiles(saved).find((name) => name.startsWith('档案') && !name.endsWith('.tmp')) ?? '';
  const verified = spawnSync(process.execPath, ['scripts/verify.mjs', join(saved, archive)], { encoding: 'utf8' });
  expect([verified.status, verified.stdout]).toEqual([0, expect.stringContaining('结论：全部相符')]);
  await page.getByRole('button', { name: '回到人员' }).click();
}
