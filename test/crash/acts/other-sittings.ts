import { expect } from '#test/e2e/fixtures.ts';
import {
  drawnExperts,
  drawExperts,
  give,
  openReview,
  rowOf,
  signAll,
  takeEntryScores,
} from '#test/e2e/review-steps.ts';
import { goTo, openAs } from '#test/e2e/steps.ts';
import type { Page } from '@playwright/test';
import type { Act } from './act.ts';
import { firstSignIn, saved } from './exam-day.ts';
import { beginning, list, staff } from './setting-up.ts';
import type { LateTurn, Turn } from './day.ts';

// Sittings beside the exam, for what only they have: a draw, sheets signed in one go, facts stated for many.

const EXPERTS = 3;
/** Those of the list who defend nothing and get one mark from each expert. */
const TECHNICIANS = ['韩飞宇', '程亮芳'] as const;
const APPLICANTS = 12;
const PRESENT = new Set([3, 6]);

const review = (): Act =>
  beginning(async (page) => {
    await openReview(page);
    await expect(page.getByText('两份都已保存')).toBeVisible();
  });

const roster = list('roster', '考生名册', 'tj-senior-review-scores.xlsx', /导入 \d+ 人/);

const scores: Act = {
  name: 'scores',
  at: 'sitting',
  entries: 'one',
  run: async (desk) => {
    await takeEntryScores(desk.page);
    await saved(desk);
  },
};

const draw: Act = {
  name: 'draw',
  at: 'sitting',
  entries: 'one',
  count: 1,
  run: async (desk) => {
    await drawExperts(desk.page);
    await saved(desk);
  },
};

const checkIn: Act = {
  name: 'check-in',
  at: 'sitting',
  entries: 'many',
  count: APPLICANTS,
  run: async (desk) => {
    const { page } = desk;
    await goTo(page, '检录');
    await page.getByRole('row').nth(1).click();
    for (let at = 0; at < APPLICANTS; at += 1) await page.keyboard.press(PRESENT.has(at) ? '1' : '2');
    await saved(desk);
  },
};

const panelMarks: Act = {
  name: 'panel-marks',
  at: 'sitting',
  entries: 'many',
  count: TECHNICIANS.length,
  run: async ({ page }) => {
    await goTo(page, '评审');
    for (const name of TECHNICIANS) await give(page, name, ['66']);
    for (const name of TECHNICIANS) await expect(rowOf(page, name).locator('[data-durability="both"]')).toHaveCount(1);
  },
};

const sheets: Act = {
  name: 'sheets',
  at: 'sitting',
  entries: 'one',
  count: TECHNICIANS.length,
  run: async (desk) => {
    await goTo(desk.page, '评审');
    await signAll(desk.page);
    await saved(desk);
  },
};

const applying = (): Act =>
  beginning(async (page) => {
    await page.getByRole('button', { name: '新建场次' }).first().click();
    await page.getByText('重庆 贯通评价 · 评审组评审').click();
    await page.getByLabel('职业（工种）').fill('工业机器人系统操作员');
    await page.getByLabel('考场').fill('评审室');
    await openAs(page);
    await expect(page.getByText('两份都已保存')).toBeVisible();
  });

const applicants = list('roster', '考生名册', 'cq-crossover-roster.xls', /导入 \d+ 人/);

/** A fact that all of them lack, stated for everybody in one go. */
const facts: Act = {
  name: 'facts',
  at: 'sitting',
  entries: 'one',
  run: async (desk) => {
    const { page } = desk;
    await goTo(page, '准备');
    await page.locator('.setup-list').getByRole('button', { name: '资格审核' }).click();
    await page
      .getByRole('button', { name: /人均为“是”|人均无/ })
      .first()
      .click();
    await expect(page.getByText(/已记录 \d+ 人/)).toBeVisible();
    await saved(desk);
  },
};

/** Applicants for 贯通, whose facts are stated together. */
export const applicantsDay = (clerk: string): Turn[] => [
  { act: applying() },
  { act: applicants, as: clerk },
  { act: facts, as: clerk },
  { act: facts, as: clerk },
  { act: facts, as: clerk, leaves: true },
];

/** Who sits on the panel is known once it was drawn. */
const asExpert =
  (at: number, turn: (name: string) => Turn): LateTurn =>
  async (page: Page) =>
    turn((await drawnExperts(page))[at] ?? '');

export function reviewDay(clerk: string): (Turn | LateTurn)[] {
  return [
    { act: review() },
    { act: staff, as: clerk },
    { act: roster, as: clerk },
    { act: scores, as: clerk },
    { act: draw, as: clerk },
    { act: checkIn, as: clerk },
    ...Array.from({ length: EXPERTS }, (_, at) => [
      asExpert(at, (name) => ({ act: firstSignIn(name) })),
      asExpert(at, (name) => ({ act: panelMarks, as: name })),
      asExpert(at, (name) => ({ act: sheets, as: name, leaves: at === EXPERTS - 1 })),
    ]).flat(),
  ];
}
