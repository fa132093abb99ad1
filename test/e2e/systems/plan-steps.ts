import { expect, type Page } from '@playwright/test';
import type { Central } from '#central/start.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { fillSiteHead } from '../steps.ts';
import { handOver } from './central-steps.ts';
import { rosterOf, type Applicant } from './roster-steps.ts';
import { checkIn, choose, prepare, scoreAll, signOff, toSittings, GOOD, type Opening } from './systems-steps.ts';

// A plan of the systems: opened from a roster, and its 补考 arranged from the plan.

type Act = () => Promise<void>;

/** A plan of one sitting that goes that way, from a roster; its people are in it when it opens. */
export async function openPlan(
  page: Page,
  opening: Opening,
  applicants: readonly Applicant[],
  division?: string,
): Promise<void> {
  await openSittings(page, opening, applicants, { division });
  await page.locator('tr[data-log]').first().getByRole('button').click();
  await expect(page.getByText('两份都已保存')).toBeVisible();
}

type Proposed = {
  readonly division?: string | undefined;
  /** What is filled in besides, and what is changed of the proposed sittings. */
  readonly fill?: Act;
  readonly change?: Act;
  readonly sittings?: number;
};

/** The same of so many sittings, none of which is entered. */
export async function openSittings(
  page: Page,
  opening: Opening,
  applicants: readonly Applicant[],
  { division, fill, change, sittings = 1 }: Proposed,
): Promise<void> {
  const { way, occupation = '焊工', level = '三级/高级工', channel, passMark, examiners } = opening;
  await page.getByRole('button', { name: '从名册建立计划' }).click();
  await page.getByRole('radio', { name: way }).click();
  await page.getByLabel('计划名称').fill('2026 年第四批');
  if (channel !== undefined) await choose(page, page.getByLabel('评价渠道'), channel);
  if (examiners !== undefined) await choose(page, page.getByLabel('每名考生的评分人数'), String(examiners));
  if (passMark !== undefined) await page.getByLabel('合格线（分）').fill(passMark);
  await page.getByLabel('考场').fill('焊接实训室');
  await fill?.();
  const rows = applicants.map((one) => ({ 职业工种名称: occupation, 认定等级: level, ...one }));
  const buffer = Buffer.from(`\uFEFF${rosterOf(rows, division)}`);
  await page.locator('input[type=file]').setInputFiles({ name: '报名表.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: `为 ${String(applicants.length)} 人拟定场次` }).click();
  await change?.();
  await fillSiteHead(page);
  await page.getByRole('button', { name: new RegExp(`^建立 ${String(sittings)} 个场次`) }).click();
  await expect(page.getByRole('button', { name: '打开计划' }).first()).toBeVisible({ timeout: 60_000 });
}

type Again = {
  readonly who: string;
  readonly examiners?: number;
  readonly facts?: Act;
  readonly before?: Act;
};

/** Who failed takes it again: the plan offers 补考, opens its sitting with them, they pass in it, and it is handed over. */
export async function takeAgain(page: Page, central: Central, { who, examiners, facts, before }: Again): Promise<void> {
  await toSittings(page);
  await page.getByRole('button', { name: '打开计划' }).click();
  await page.getByRole('button', { name: /^补考（\d+ 人）/ }).click();
  const offered = page.locator('tr[data-resit=true]').filter({ hasText: who });
  await expect(offered).toContainText('可以，第 2 次考核');
  await page.getByRole('button', { name: /^安排补考/ }).click();
  const planned = page.locator('tr[data-planned]').first();
  // proposed for tomorrow; nobody marks before the day on record
  await planned.getByLabel('考核日期').fill(todayInBeijing());
  await planned.getByRole('button', { name: '调整人员' }).click();
  // whoever was not eligible does not come again
  const others = page.locator('.kp-planned-people li').filter({ hasNotText: who });
  for (let left = await others.count(); left > 0; left -= 1) {
    await choose(page, others.first().getByRole('combobox'), '本次不安排');
    await expect(others).toHaveCount(left - 1);
  }
  await expect(page.locator('.kp-planned-people')).toContainText(who);
  await expect(page.locator('.kp-planned-people')).toContainText('第 2 次考核');
  await fillSiteHead(page);
  await page.getByRole('button', { name: /^建立 \d+ 个补考场次/ }).click();
  const sitting = page.locator('tr[data-log]').filter({ hasText: '补考' }).first();
  await expect(sitting).toBeVisible({ timeout: 60_000 });
  await sitting.getByRole('button').click();
  await expect(page.getByText('两份都已保存')).toBeVisible();
  await prepare(page);
  await facts?.();
  await checkIn(page, who, 'present');
  await scoreAll(page, [GOOD], examiners);
  await before?.();
  await signOff(page);
  await handOver(page, central);
}

/** The plan holds both attempts of somebody, and says which counts. */
export async function expectBothAttempts(page: Page, who: string): Promise<void> {
  await toSittings(page);
  await page.getByRole('button', { name: '打开计划' }).click();
  await page.getByRole('listbox', { name: '人员' }).getByRole('option', { name: who }).click();
  const practical = page.getByRole('region', { name: who }).locator('[data-subject=practical]');
  await expect(practical.getByRole('list', { name: '历次成绩' }).getByRole('listitem')).toHaveCount(2);
  await expect(practical).toContainText('补考，第 2 次考核');
  await expect(practical.getByRole('heading')).toContainText('合格');
  await page.getByRole('button', { name: '返回场次列表' }).click();
}
