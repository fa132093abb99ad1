import type { Page } from '@playwright/test';
import {
  confirmWithPin,
  createStation,
  enterPin,
  fillSiteHead,
  goTo,
  importList,
  PASSPHRASE,
  PIN,
  sample,
  scoreSheet,
  signIn,
  signSheet,
} from '../e2e/steps.ts';
import type { Stage } from './camera.ts';

const EXAMINERS = ['周婷', '于辉', '朱军敏'];
/** One deduction a line for each candidate who is there. */
const SHEETS = [
  ['2', '0', '5.5', '10', '0', '3', '0', '5', '3'],
  ['5', '10', '10', '10', '5', '10', '15', '10', '5'],
  ['0', '5', '1', '0', '0', '3', '5', '0', '0'],
];
/** How many the roster has without its flaws. */
const PEOPLE = 13;

/** A day for the pictures of the handbook: each shows what its chapter is about. Everybody in it is invented. */
export async function handbookDay({ page, shoot, central }: Stage): Promise<void> {
  await page.getByRole('button', { name: '打开练习场次' }).waitFor();
  await shoot('home');
  await prepare(page, shoot);
  await checkIn(page, shoot);
  const totals = await score(page, shoot);
  await goTo(page, '场次总览');
  await shoot('board');
  await proofread(page, shoot, totals);
  await goTo(page, '成绩');
  await shoot('results');
  await sign(page, shoot);
  await printAndHandOver({ page, shoot, central });
}

type Shoot = Stage['shoot'];

async function prepare(page: Page, shoot: Shoot): Promise<void> {
  await createStation(page);
  await page.getByRole('button', { name: '新建场次' }).first().click();
  await page.getByText('企业等级认定').click();
  await page.getByLabel('职业（工种）').fill('焊工');
  await page.getByLabel('考场').fill('焊接实训室');
  await page.getByLabel('校对', { exact: true }).click();
  await page.getByTitle('重新录入每份评分表的合计').click();
  await fillSiteHead(page);
  await page.getByRole('button', { name: '建立场次' }).click();
  await page.getByText('两份都已保存').waitFor();
  await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
  await shoot('staff');
  await page.locator('.setup-list').getByRole('button', { name: '考生名册' }).click();
  await page.locator('input[type=file]').first().setInputFiles(sample('messy-roster.xlsx'));
  await page.getByRole('button', { name: /^先导入 13 人/ }).waitFor();
  await shoot('roster');
  await page.getByRole('button', { name: /^先导入 13 人/ }).click();
  await page.getByText(/已导入 13 人/).waitFor();
  await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);
}

async function checkIn(page: Page, shoot: Shoot): Promise<void> {
  await signIn(page, '罗芳');
  await goTo(page, '检录');
  await page.getByRole('row').nth(1).click();
  for (let at = 0; at < PEOPLE; at += 1) {
    if (at === SHEETS.length + 2) await shoot('check-in');
    await page.keyboard.press(at < SHEETS.length ? '1' : '2');
  }
}

/** Answers the total of every sheet by its words on the proofreading screen. */
async function score(page: Page, shoot: Shoot): Promise<ReadonlyMap<string, string>> {
  const totals = new Map<string, string>();
  for (const examiner of EXAMINERS) {
    const isFirst = examiner === EXAMINERS[0];
    if (isFirst) {
      await page.keyboard.press('F2');
      await page.getByRole('dialog').getByRole('option', { name: examiner }).click();
      await page.locator('[data-pin]').waitFor();
      await shoot('sign-in');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await signIn(page, examiner);
    await goTo(page, '评分');
    for (const [at, sheet] of SHEETS.entries()) {
      await page.locator('[data-line="1.1"]').waitFor();
      if (isFirst && at === 0) await halfAway(page, sheet, shoot);
      else await scoreSheet(page, sheet);
      const candidate = await page.locator('h1[title]').first().getAttribute('title');
      totals.set(`${candidate ?? ''} · ${examiner}`, await page.getByTestId('total').innerText());
      if (isFirst && at === 0) {
        await page.keyboard.press('Control+Enter');
        await page.getByRole('dialog').waitFor();
        await shoot('sign-sheet');
        await confirmWithPin(page);
      } else await signSheet(page);
    }
  }
  return totals;
}

/** A sheet with the picture of it taken in the middle. */
async function halfAway(page: Page, sheet: readonly string[], shoot: Shoot): Promise<void> {
  for (const [at, deduction] of sheet.entries()) {
    await page.keyboard.type(deduction);
    if (at === 4) await shoot('scoring');
    await page.keyboard.press('Enter');
  }
}

async function proofread(page: Page, shoot: Shoot, totals: ReadonlyMap<string, string>): Promise<void> {
  await signIn(page, '宋勇');
  await goTo(page, '签字');
  await page.getByRole('button', { name: '去校对' }).first().click();
  const form = page.locator('.proofread-form');
  for (let done = 0; done < totals.size; done += 1) {
    const sheet = await form.getByRole('heading').innerText();
    if (done === 1) await shoot('proofreading');
    await form
      .locator('input')
      .first()
      .fill(totals.get(sheet.trim()) ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: sheet.trim() }).waitFor();
  }
}

async function sign(page: Page, shoot: Shoot): Promise<void> {
  await goTo(page, '签字');
  for (const signer of ['宋勇', '罗辉莉', '邓芳磊']) {
    const signOwn = page.getByRole('button', { name: new RegExp(`由${signer}.*签字`) });
    const comeIn = page.getByRole('button', { name: new RegExp(`${signer}.*登录后签字`) });
    await signOwn.or(comeIn).waitFor();
    if (await comeIn.isVisible()) {
      await comeIn.click();
      await enterPin(page, signer);
    }
    if (signer === '邓芳磊') await shoot('sign-off');
    await signOwn.click();
    await confirmWithPin(page, PIN);
  }
  await page.getByRole('button', { name: '结束场次' }).click();
  await page.getByRole('button', { name: '确认结束' }).click();
}

async function printAndHandOver({ page, shoot, central }: Pick<Stage, 'page' | 'shoot' | 'central'>): Promise<void> {
  await goTo(page, '打印');
  await page.getByText('操作技能考核评分记录表').first().click();
  await page.locator('canvas').first().waitFor();
  await page.waitForTimeout(2500);
  await shoot('printing');
  await goTo(page, '上报');
  await page.getByLabel('中心地址').fill(central.url);
  await page.getByLabel('登记码').fill(await central.code());
  await page.getByLabel('本机口令').fill(PASSPHRASE);
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('button', { name: '封存并上报' }).click();
  await page.getByText('有回执', { exact: true }).waitFor();
  await shoot('handover');
}
