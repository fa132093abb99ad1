import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { createStation, goTo, importList, newSitting, sample, scoreSheet, signIn, signSheet } from './steps.ts';

// A page that works says nothing to the console. Whatever it does say there is a flaw that nobody has met on screen yet.

const PIN = '000000';
const DEDUCTIONS = ['2', '0', '5.5', '10', '0', '3', '0', '5', '3'];

test('no screen of a practice sitting says a word to the console', { tag: '@portable' }, async ({ app }) => {
  const { page } = app;
  const quiet = listen(page);
  // what was said before anyone listened is said again
  await page.reload();
  const practise = page.getByRole('button', { name: '打开练习场次' });
  await practise.waitFor();
  await quiet('first screen');
  await practise.click();
  await page.getByText('吴凯').first().waitFor();
  await quiet('board');

  await goTo(page, '准备');
  const list = (name: string) => page.locator('.setup-list').getByRole('button', { name }).click();
  await list('场次信息');
  await list('考生名册');
  await quiet('setup: sitting and roster');
  await list('工作人员');
  await page.getByRole('button', { name: '添加人员' }).click();
  await page.getByRole('dialog').getByRole('combobox').first().click();
  await page.getByTitle('质量督导员').click();
  await quiet('setup: somebody added by hand');
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await list('评分方案');
  await page.getByRole('button', { name: '修改方案' }).click();
  await page.getByLabel('扣分规则 1').first().fill('每处扣 2 分\n扣完为止\n严重的扣 5 分');
  await quiet('setup: scheme editor');
  await page.getByRole('button', { name: '放弃修改' }).click();
  // an ordinary 鉴定 asks nobody for what only 贯通 asks
  await list('资格审核');
  await page.getByText('不需要逐人审核申报条件').first().waitFor();
  await quiet('eligibility');
  await goTo(page, '政策核对');
  await quiet('policy: conditions');
  await page.getByRole('button', { name: '时限日程' }).click();
  await quiet('policy: deadlines');

  await signIn(page, '罗芳', PIN);
  await goTo(page, '检录');
  await page.getByRole('row').nth(1).click();
  await page.keyboard.press('1');
  await page.keyboard.press('3');
  await page.getByRole('dialog').waitFor();
  await quiet('check-in: out of the room');
  await page.keyboard.press('Escape');

  for (const examiner of ['周婷', '于辉', '朱军敏']) {
    await signIn(page, examiner, PIN);
    await goTo(page, '评分');
    // whoever signs in finds the candidate that was on screen
    await page.locator('.scoring-queue-row').first().click();
    await scoreSheet(page, DEDUCTIONS);
    await page.keyboard.press('v');
    await quiet(`scoring by ${examiner}: veto`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await quiet(`scoring by ${examiner}: keys`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await signSheet(page, PIN);
    await quiet(`scoring by ${examiner}: signed`);
  }

  await goTo(page, '成绩');
  await page.getByRole('article').getByRole('list').getByRole('button').first().click();
  await page.getByRole('dialog').waitFor();
  await quiet('results: a clause');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '对比推演' }).click();
  await page.getByRole('complementary', { name: '各文件的依据' }).waitFor();
  await quiet('compare');
  await goTo(page, '签字');
  await quiet('sign-off');
  await goTo(page, '打印');
  await page.locator('canvas').first().waitFor();
  await quiet('printing');
  await goTo(page, '设置');
  for (const choice of ['深色（夜班）', 'English', 'Dark (night shift)']) await page.getByText(choice).click();
  await quiet('settings');
});

test(
  'neither do the lists brought in for a real one, nor the screen that hands it over',
  { tag: '@portable' },
  async ({ app }) => {
    const { page } = app;
    const quiet = listen(page);
    await createStation(page);
    await newSitting(page);
    await quiet('a new sitting');
    await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
    await quiet('staff');
    await importList(page, '考生名册', 'messy-roster.xlsx', /^先导入 13 人/);
    await quiet('roster');
    await page.locator('.setup-list').getByRole('button', { name: '评分方案' }).click();
    await page.locator('input[type=file]').first().setInputFiles(sample('welder-scheme.xlsx'));
    await page.getByRole('button', { name: /^采用方案/ }).waitFor();
    await quiet('scheme');
    await goTo(page, '上报');
    await page.getByLabel('中心地址').waitFor();
    await quiet('hand-over');
  },
);

/**
 * Gathers what the page says from now on: errors and warnings of the console (broken policies among them), uncaught
 * errors, requests that failed. The answer fails the test, by the name of the screen, if there was anything.
 */
function listen(page: Page): (screen: string) => Promise<void> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) said.push(`${String(response.status())} ${response.url()}`);
  });
  return async (screen) => {
    // violations are reported a moment after the act, and windows take a moment to open
    await page.waitForTimeout(400);
    expect.soft(said.splice(0), screen).toEqual([]);
  };
}
