import {
  createStation,
  enterPin,
  goTo,
  importList,
  newSitting,
  PASSPHRASE,
  PIN,
  sample,
  scoreSheet,
  signIn,
  signSheet,
} from '../e2e/steps.ts';
import type { Stage } from './camera.ts';
import { certificateDesk } from './certificate-desk.ts';

const EXAMINERS = ['周婷', '于辉', '朱军敏'];
/** One deduction a line for each candidate: a good one, one on the edge, one below. */
const SHEETS = [
  ['2', '0', '5.5', '10', '0', '3', '0', '5', '3'],
  ['5', '10', '10', '10', '5', '10', '15', '10', '5'],
  ['10', '15', '15', '10', '5', '15', '15', '15', '10'],
];

/** A real day on the office's files: setting up, three candidates, results, signatures, paper, receipt. */
export async function realDay({ page, shoot, central }: Stage): Promise<void> {
  await createStation(page);
  await page.getByRole('button', { name: '新建场次' }).first().click();
  await shoot('real-01-new-sitting');
  await page.getByRole('button', { name: '取消' }).click();
  await newSitting(page, '企业等级认定 · 实操考核');
  await shoot('real-02-board-empty');
  await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
  await shoot('real-03-staff');
  await page.locator('.setup-list').getByRole('button', { name: '考生名册' }).click();
  await page.locator('input[type=file]').first().setInputFiles(sample('messy-roster.xlsx'));
  await page.getByRole('button', { name: /^先导入 13 人/ }).waitFor();
  await shoot('real-04-roster-flaws');
  await page.getByRole('button', { name: /^先导入 13 人/ }).click();
  await page.getByText(/已导入 13 人/).waitFor();
  await shoot('real-05-roster-waiting');
  await page.locator('.setup-list').getByRole('button', { name: '评分方案' }).click();
  await page.locator('input[type=file]').first().setInputFiles(sample('welder-scheme.xlsx'));
  await page.getByRole('button', { name: /^采用方案/ }).waitFor();
  await shoot('real-06-scheme-editor');
  await page.getByRole('button', { name: /^采用方案/ }).click();
  await shoot('real-07-scheme');
  await page.locator('.setup-list').getByRole('button', { name: '回避' }).click();
  await shoot('real-07-recusal');
  await signIn(page, '罗芳');
  await goTo(page, '检录');
  await page.getByRole('row').nth(1).click();
  for (let i = 0; i < 13; i += 1) await page.keyboard.press(i < SHEETS.length ? '1' : '2');
  await shoot('real-08-checked-in');
  for (const examiner of EXAMINERS) {
    await signIn(page, examiner);
    await goTo(page, '评分');
    for (const sheet of SHEETS) {
      await scoreSheet(page, sheet);
      await signSheet(page);
    }
  }
  await goTo(page, '场次总览');
  await shoot('real-09-board-scored');
  await goTo(page, '成绩');
  await shoot('real-10-results');
  await page.getByRole('article').getByRole('list').getByRole('button').first().click();
  await page.waitForTimeout(400);
  await shoot('real-11-clause');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '记录', exact: true }).first().click();
  await page.waitForTimeout(800);
  await shoot('real-11-record');
  await page.getByRole('button', { name: '看图表' }).click();
  await page.locator('svg[role=img]').first().waitFor();
  await shoot('real-11-pictures');
  await page.keyboard.press('F1');
  await page.waitForTimeout(600);
  await shoot('real-11-handbook');
  await page.keyboard.press('Escape');
  await goTo(page, '签字');
  await shoot('real-12-sign-off');
  for (const signer of ['宋勇', '罗辉莉', '邓芳磊']) {
    await page.getByRole('button', { name: new RegExp(`${signer}.*登录后签字`) }).click();
    await enterPin(page, signer);
    await page.getByRole('button', { name: new RegExp(`由${signer}.*签字`) }).click();
    if (signer === '邓芳磊') await page.getByRole('dialog').getByLabel('督导意见').fill('程序合规，未见异常');
    const pin = page.getByRole('dialog').locator('input[type=password]');
    await pin.fill(PIN);
    if (signer === '邓芳磊') await shoot('real-13-sign-dialog');
    // a picture at another size may have taken the focus
    await pin.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await shoot('real-14-signed');
  await page.getByRole('button', { name: '结束场次' }).click();
  await page.getByRole('button', { name: '确认结束' }).click();
  await certificateDesk({ page, shoot });
  await goTo(page, '打印');
  await page.getByText('操作技能考核评分记录表').first().click();
  await page.locator('canvas').first().waitFor();
  await page.waitForTimeout(2500);
  await shoot('real-15-printing');
  await page.getByRole('button', { name: /保存 ?PDF/ }).click();
  await page.getByText('成绩汇总表').first().click();
  await page.waitForTimeout(2500);
  await shoot('real-16-printing-summary');
  await page.getByRole('button', { name: /保存 ?PDF/ }).click();
  await page.waitForTimeout(500);
  await page.getByText('全场表单', { exact: true }).click();
  await page.getByRole('table').first().waitFor();
  await shoot('real-16-forms-desk');
  await page.getByText('核对纸面', { exact: true }).click();
  await shoot('real-16-paper-check');
  await goTo(page, '上报');
  await shoot('real-17-handover-empty');
  await page.getByLabel('中心地址').fill(central.url);
  await page.getByLabel('登记码').fill(await central.code());
  await page.getByLabel('本机口令').fill(PASSPHRASE);
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('button', { name: '封存并上报' }).click();
  await page.getByText('有回执', { exact: true }).waitFor();
  await shoot('real-18-receipt');
  await goTo(page, '场次总览');
  await shoot('real-19-board-closed');
  await page.getByRole('button', { name: '返回场次列表' }).click();
  await page.getByRole('button', { name: '看统计' }).click();
  await shoot('real-20-totals');
}
