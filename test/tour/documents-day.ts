import type { Page } from '@playwright/test';
import { createStation, goTo, importList, openAs, scoreSheet, signIn, signSheet } from '../e2e/steps.ts';
import type { Stage } from './camera.ts';

const PRACTICE_PIN = '000000';
/** One deduction a line, for each candidate and examiner: means of 60 points and more, carried by one generous examiner. */
const GENEROUS = ['0', '0', '0', '0', '0', '0', '0', '0', '0'];
const SEVERE = ['5', '12', '12', '13', '2', '6', '16', '16', '5'];
const MIDDLING = ['5', '10', '10', '10', '5', '5', '10', '10', '5'];
const SHEETS: readonly (readonly [examiner: string, sheets: readonly (readonly string[])[]])[] = [
  ['周婷', [GENEROUS, MIDDLING]],
  ['于辉', [SEVERE, MIDDLING]],
  ['朱军敏', [SEVERE, MIDDLING]],
];

/** What the documents ask and say: their conditions and days, who may apply, the same marks under each, the printed reasons. */
export async function documentsDay({ page, shoot }: Stage): Promise<void> {
  const inEveryLook = async (name: string): Promise<void> => {
    await shoot(name);
    for (const [look, preferences] of Object.entries(LOOKS)) {
      await prefer(page, preferences);
      await shoot(`${name}-${look}`);
    }
    await prefer(page, {});
  };
  await page.getByRole('button', { name: '打开练习场次' }).click();
  await page.getByText('吴凯').first().waitFor();
  await goTo(page, '政策核对');
  await shoot('documents-01-checks');
  await page.getByRole('button', { name: '时限日程' }).click();
  await shoot('documents-02-agenda');
  await goTo(page, '准备');
  await page.locator('.setup-list').getByRole('button', { name: '资格审核' }).click();
  await inEveryLook('documents-03-eligibility-tianjin');
  for (const [examiner, sheets] of SHEETS) {
    await signIn(page, examiner, PRACTICE_PIN);
    await goTo(page, '评分');
    // whoever signs in finds the candidate that was on screen
    await page.locator('.scoring-queue-row').first().click();
    for (const sheet of sheets) {
      await scoreSheet(page, sheet);
      await signSheet(page, PRACTICE_PIN);
    }
  }
  await goTo(page, '成绩');
  await page.getByRole('button', { name: '对比推演' }).click();
  await inEveryLook('documents-04-compare');
  await page.getByLabel('再加一名，给').fill('61.5');
  await page.keyboard.press('Tab');
  await page.getByLabel('判定前').click();
  await page.getByTitle('四舍五入到整数').click();
  await shoot('documents-04-compare-what-if');
  await goTo(page, '成绩');
  await page.getByRole('button', { name: '打印成绩说明' }).click();
  await page.locator('canvas').first().waitFor();
  await page.waitForTimeout(1500);
  await shoot('documents-05-explanation');
  await page.getByRole('button', { name: /保存 ?PDF/ }).click();
  await page.waitForTimeout(500);
}

const LOOKS = { dark: { look: 'dark' }, english: { language: 'en' }, touch: { touch: true } } as const;

/** As somebody else at this computer would have it; the page loads again at the same place. */
async function prefer(page: Page, preferences: object): Promise<void> {
  await page.evaluate((text) => localStorage.setItem('kaoping.preferences', text), JSON.stringify(preferences));
  await page.reload();
  await page.getByRole('navigation').waitFor();
  await page.waitForTimeout(400);
}

const KINDS = [
  ['重庆 贯通评价 · 评审组评审', '工业机器人系统操作员', 'cq-crossover-roster.xls', 'chongqing'],
  ['天津 特级技师、首席技师评审', '焊工', 'tj-welder-roster.xlsx', 'chief'],
  ['黄石 技能人才评价 · 实操考核', '数控车工', 'hs-machinist-roster.xlsx', 'huangshi'],
] as const;

/** The eligibility desk on the rosters of an office, document by document. */
export async function applicantsDay({ page, shoot }: Stage): Promise<void> {
  await createStation(page);
  for (const [way, occupation, roster, name] of KINDS) {
    await page.getByRole('button', { name: '新建场次' }).first().click();
    await page.getByText(way).click();
    await page.getByLabel('职业（工种）').fill(occupation);
    await page.getByLabel('考场').fill('评审室');
    if (name === 'chief') await page.getByLabel('合格线（分）').fill('60');
    await shoot(`applicants-00-new-${name}`);
    await openAs(page);
    await importList(page, '考生名册', roster, /导入 \d+ 人/);
    await page.waitForTimeout(600);
    await page.locator('.setup-list').getByRole('button', { name: '资格审核' }).click();
    await page.waitForTimeout(400);
    await shoot(`applicants-01-${name}`);
    if (name === 'chongqing') await stateForAll(page, shoot);
    if (name === 'chief') await outOfForce(page, shoot);
    await page.evaluate(() => (location.hash = '#/'));
    await page.getByRole('button', { name: '新建场次' }).first().waitFor();
  }
}

/** The site head says why a document out of force is used; the reason stands above what is signed. */
async function outOfForce(page: Page, shoot: Stage['shoot']): Promise<void> {
  await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
  await goTo(page, '政策核对');
  await shoot('applicants-02-out-of-force');
  await signIn(page, '罗芳');
  await page.getByTestId('not-in-force').getByRole('textbox').fill('市人社局批复，延续执行至新办法出台');
  await page.getByRole('button', { name: '记录理由' }).click();
  await page.waitForTimeout(400);
  await shoot('applicants-03-explained');
  await page.getByRole('button', { name: '时限日程' }).click();
  await page.getByLabel('公示开始').fill('2026-09-25');
  await page.getByRole('button', { name: '记录日期' }).click();
  await page.waitForTimeout(400);
  await shoot('applicants-04-agenda');
  await goTo(page, '准备');
  await page.locator('.setup-list').getByRole('button', { name: '场次信息' }).click();
  await shoot('applicants-05-sitting');
  await page.evaluate(() => (location.hash = location.hash.replace('/setup', '/sign-off').replace(/\?.*/, '')));
  await page.waitForTimeout(400);
  await shoot('applicants-06-sign-off');
}

/** What all lack alike is stated in one go; then everyone stands somewhere, and the list goes to the office. */
async function stateForAll(page: Page, shoot: Stage['shoot']): Promise<void> {
  for (const answer of [/人均为“是”/, /人均无/, /人均为“是”/]) {
    await page.getByRole('button', { name: answer }).first().click();
    await page.getByText(/已记录 \d+ 人/).waitFor();
  }
  await page.getByRole('option').nth(1).click();
  await shoot('applicants-01-chongqing-stated');
  await page.getByRole('button', { name: '保存清单' }).click();
  await page.getByText(/^已保存：/).waitFor();
}
