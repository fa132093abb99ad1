import {
  answerConcerns,
  changeRole,
  confirmWithPin,
  createStation,
  enterPin,
  goTo,
  importList,
  openAs,
  PIN,
  signIn,
} from '../e2e/steps.ts';
import type { Stage } from './camera.ts';

/** The lead first; a panel has three, so that the fourth expert of the list helps out as a clerk. */
const PANEL = ['程成', '胡超帅', '孙佳'];
const SPARE = '刘华';
/** 现场负责人 on the list. */
const SITE_HEAD = '罗芳';
/** How many the roster has. */
const ROSTER = 24;
/** 理论, 技能, 综合 for each candidate who is there: a good one, one on the line, one below it. */
const MARKS = [
  ['86', '91.5', '88'],
  ['60', '60', '60'],
  ['72', '55', '64'],
];

/** 重庆's panel: the crossover roster in its old .xls, three experts, their results and signatures. */
export async function panelDay({ page, shoot }: Stage): Promise<void> {
  await createStation(page);
  await page.getByRole('button', { name: '新建场次' }).first().click();
  await page.getByText('重庆 贯通评价 · 评审组评审').click();
  await page.getByLabel('职业（工种）').fill('工业机器人系统操作员');
  await page.getByLabel('考场').fill('评审室');
  await openAs(page);
  await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
  await changeRole(page, PANEL[0] ?? '', '专家组长');
  await changeRole(page, SPARE, '考务人员');
  await importList(page, '考生名册', 'cq-crossover-roster.xls', /导入 \d+ 人/);
  await shoot('panel-01-roster');
  await goTo(page, '评审');
  await shoot('panel-02-before-sign-in');
  await signIn(page, '罗芳');
  await goTo(page, '检录');
  await page.getByRole('row').nth(1).click();
  for (let i = 0; i < ROSTER; i += 1) await page.keyboard.press(i < MARKS.length ? '1' : '2');
  for (const expert of PANEL) {
    await signIn(page, expert);
    await goTo(page, '评审');
    await page.waitForTimeout(400);
    for (const mark of MARKS.flat()) {
      await page.keyboard.type(mark);
      await page.keyboard.press('Enter');
    }
    await shoot(`panel-03-table-${expert}`);
    await page.getByRole('button', { name: '全部签字' }).click();
    await page.getByRole('dialog').locator('input[type=password]').fill(PIN);
    if (expert === PANEL[0]) await shoot('panel-04-sign-all');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await goTo(page, '场次总览');
  await shoot('panel-05-board');
  await goTo(page, '成绩');
  await shoot('panel-06-results');
  await page.getByRole('button', { name: '对比推演' }).click();
  await shoot('panel-06-compare');
  await goTo(page, '签字');
  await shoot('panel-06-concerns');
  await answerConcerns(page, SITE_HEAD, '市鉴定中心已书面同意');
  for (const signer of ['宋勇', PANEL[0] ?? '', '邓芳磊']) {
    await page.getByRole('button', { name: new RegExp(`${signer}.*登录后签字`) }).click();
    await enterPin(page, signer);
    await page.getByRole('button', { name: new RegExp(`由${signer}.*签字`) }).click();
    await confirmWithPin(page);
  }
  await shoot('panel-07-signed');
  await page.getByRole('button', { name: '结束场次' }).click();
  await page.getByRole('button', { name: '确认结束' }).click();
  await goTo(page, '证书');
  await shoot('panel-09-certificates');
  await goTo(page, '打印');
  await page.locator('canvas').first().waitFor();
  await page.waitForTimeout(1500);
  await shoot('panel-08-printing');
  await page.getByRole('button', { name: /保存 ?PDF/ }).click();
  await page.getByText('成绩说明', { exact: true }).click();
  await page.waitForTimeout(1500);
  await page.getByRole('button', { name: /保存 ?PDF/ }).click();
  await page.waitForTimeout(500);
}
