import type { Locator, Page } from '@playwright/test';
import { confirmWithPin, createStation, goTo, importList, openAs, signIn } from './steps.ts';

// A 综合评审 as its panel holds it: the same way in the tour and in the tests.

/** Opens a review of electricians on the first screen. */
export async function openReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新建场次' }).first().click();
  await page.getByText('天津 综合评审 · 技师、高级技师').click();
  await page.getByLabel('职业（工种）').fill('电工');
  await page.getByLabel('考场').fill('评审室');
  await openAs(page);
}

/** Takes the entry scores that the office's list brought. */
export async function takeEntryScores(page: Page): Promise<void> {
  await goTo(page, '准备');
  await page.locator('.setup-list').getByRole('button', { name: '理论、操作成绩' }).click();
  await page.getByRole('button', { name: /取用名册中的成绩/ }).click();
  await page.getByText('可以进入').first().waitFor();
}

/** Draws the panel, for whoever is signed in. */
export async function drawExperts(page: Page): Promise<void> {
  await toExperts(page);
  await page.getByRole('radio', { name: '公开数字' }).check();
  await page.getByLabel('公开数字（至少 6 位）').fill('0613172024310');
  await page.getByLabel('数字的出处').fill('福利彩票双色球第 2026134 期');
  await page.getByRole('button', { name: '抽取', exact: true }).click();
  await page.getByText('入选，组长').waitFor();
}

/** The names of the drawn, the lead first. */
export async function drawnExperts(page: Page): Promise<readonly string[]> {
  await toExperts(page);
  await page.getByText('入选，组长').waitFor();
  const drawn = page.locator('.setup-open tbody tr').filter({ has: page.getByText(/^入选/) });
  return drawn.locator('td:nth-child(2)').allInnerTexts();
}

async function toExperts(page: Page): Promise<void> {
  await goTo(page, '准备');
  await page.locator('.setup-list').getByRole('button', { name: '评审专家' }).click();
}

/** Opens a review on the office's list, takes the entry scores from it and draws three experts; answers them, the lead first. */
export async function drawReview(page: Page): Promise<readonly string[]> {
  await createStation(page);
  await openReview(page);
  await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
  await importList(page, '考生名册', 'tj-senior-review-scores.xlsx', /导入 \d+ 人/);
  await takeEntryScores(page);
  await signIn(page, '罗芳');
  await drawExperts(page);
  return drawnExperts(page);
}

/** The row of one candidate on the table of marks. */
export const rowOf = (page: Page, name: string): Locator => page.locator('.panel-row', { hasText: name });

/** Picks a candidate as a person does, by the number or name. */
export const pick = (page: Page, name: string): Promise<void> => rowOf(page, name).getByRole('rowheader').click();

/** Signs an expert in and opens the table of marks. */
export async function sitDown(page: Page, expert: string): Promise<void> {
  await signIn(page, expert);
  await goTo(page, '评审');
  await page.getByRole('grid', { name: `${expert}的评审表` }).waitFor();
}

/** Records four questions of one candidate's defence. */
export async function ask(page: Page, name: string): Promise<void> {
  await pick(page, name);
  const texts = [
    '论文选题的依据和要解决的问题',
    '关键工艺参数如何确定',
    '推广应用中的安全风险',
    '本人在项目中承担的工作',
  ];
  for (const [index, text] of texts.entries()) {
    const field = page.getByLabel(`第 ${String(index + 1)} 问`);
    await field.fill(text);
    await field.press('Enter');
  }
}

/** Picks the candidate and types the marks that the stage now open asks for. */
export async function give(page: Page, name: string, marks: readonly string[]): Promise<void> {
  await pick(page, name);
  for (const mark of marks) {
    await page.keyboard.type(mark);
    await page.keyboard.press('Enter');
  }
}

/** Signs every complete sheet of the expert at the table. */
export async function signAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: '全部签字' }).click();
  await confirmWithPin(page);
}
