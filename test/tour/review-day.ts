import { todayInBeijing } from '#renderer/ui/today.ts';
import { addDays, addYears } from '#shared/base/calendar/civil-date.ts';
import { ask, drawReview, give, pick, signAll, sitDown } from '../e2e/review-steps.ts';
import { confirmWithPin, enterPin, goTo, PASSPHRASE } from '../e2e/steps.ts';
import type { Stage } from './camera.ts';

/** Thesis content and defence, then performance, from each expert alike: two who pass, one who fails in each stage. */
const THESES = { 冯成: ['88', '84.5'], 孙玲: ['60', '60'], 马磊俊: ['70', '52'], 韩雪雪: ['72', '78'] } as const;
const PERFORMANCES = { 冯成: '86', 孙玲: '59.99', 韩雪雪: '66' } as const;
/** 技师 go without a thesis. */
const TECHNICIANS = { 韩飞宇: '75', 程亮芳: '58' } as const;
const DECISIONS = { 冯成: '通过', 韩飞宇: '通过', 孙玲: '不通过', 马磊俊: '不通过', 程亮芳: '不通过' } as const;
/** Passed by the scores, ticked 不通过 by the panel with its reason. */
const AGAINST = '韩雪雪';
const ROSTER = 12;
/** The eighth on the list stayed away. */
const ABSENT = 7;

/** 天津's 综合评审 from the draw to the receipt: every stage, a candidate failing in each, and the re-review within a year. */
export async function reviewDay({ page, shoot, central }: Stage): Promise<void> {
  const drawn = await drawReview(page);
  const [lead = ''] = drawn;
  await shoot('review-01-drawn');
  await page.locator('.setup-list').getByRole('button', { name: '理论、操作成绩' }).click();
  await shoot('review-02-entry-scores');
  await goTo(page, '检录');
  await page.getByRole('row').nth(1).click();
  for (let i = 0; i < ROSTER; i += 1) await page.keyboard.press(i === ABSENT ? '2' : '1');

  for (const expert of drawn) {
    await sitDown(page, expert);
    if (expert === lead) for (const name of Object.keys(THESES)) await ask(page, name);
    for (const [name, marks] of Object.entries(THESES)) await give(page, name, marks);
    for (const [name, mark] of Object.entries(TECHNICIANS)) await give(page, name, [mark]);
    await pick(page, '冯成');
    await shoot(`review-03-thesis-${String(drawn.indexOf(expert) + 1)}`);
  }
  for (const expert of drawn) {
    await sitDown(page, expert);
    for (const [name, mark] of Object.entries(PERFORMANCES)) await give(page, name, [mark]);
    if (expert === lead) await shoot('review-04-performance');
    await signAll(page);
  }
  await goTo(page, '签字');
  await shoot('review-05-undecided');

  await sitDown(page, lead);
  for (const [name, decision] of Object.entries(DECISIONS)) {
    await pick(page, name);
    await page.getByRole('radio', { name: decision, exact: true }).click();
    await page
      .locator(`[data-stage="decision"]`)
      .getByText(decision === '通过' ? '通过' : '未通过')
      .first()
      .waitFor();
  }
  await pick(page, AGAINST);
  await page.getByRole('radio', { name: '不通过', exact: true }).click();
  await page.getByLabel('与成绩不一致，请写明理由').fill('业绩材料真实性存疑，经专家组复核不予通过');
  await shoot('review-06-against-the-scores');
  await page.getByRole('button', { name: '确定' }).click();
  await shoot('review-07-decided');
  await goTo(page, '场次总览');
  await shoot('review-08-board');
  await goTo(page, '成绩');
  await page.getByRole('option', { name: /马磊俊/ }).click();
  await shoot('review-09-results');

  await goTo(page, '签字');
  for (const signer of ['宋勇', lead, '邓芳磊']) {
    await page.getByRole('button', { name: new RegExp(`${signer}.*登录后签字`) }).click();
    await enterPin(page, signer);
    await page.getByRole('button', { name: new RegExp(`由${signer}.*签字`) }).click();
    await confirmWithPin(page);
  }
  await shoot('review-10-signed');
  await page.getByRole('button', { name: '结束场次' }).click();
  await page.getByRole('button', { name: '确认结束' }).click();

  await goTo(page, '打印');
  for (const kind of ['成绩汇总表', '高级技师论文答辩评分表']) {
    await page.getByText(kind, { exact: true }).click();
    await page.locator('canvas').first().waitFor();
    await page.waitForTimeout(2500);
    await shoot(`review-11-${kind}`);
    await page.getByRole('button', { name: /保存 ?PDF/ }).click();
    await page.waitForTimeout(500);
  }
  await goTo(page, '上报');
  await page.getByLabel('中心地址').fill(central.url);
  await page.getByLabel('登记码').fill(await central.code());
  await page.getByLabel('本机口令').fill(PASSPHRASE);
  await page.getByRole('button', { name: '登记' }).click();
  await page.getByRole('button', { name: '封存并上报' }).click();
  await page.getByText('有回执', { exact: true }).waitFor();
  await shoot('review-12-receipt');

  // the sitting is closed; the result is made known, and whoever failed has a year
  await sitDown(page, lead);
  await pick(page, '孙玲');
  const again = page.locator('[data-stage="again"]');
  const today = todayInBeijing();
  const yearLater = addYears(today, 1);
  await again.getByLabel('结果公布日期').fill(today);
  await again.getByRole('button', { name: '登记' }).click();
  await again.getByLabel('拟定日期').fill(addDays(yearLater, 1));
  await shoot('review-13-too-late');
  await again.getByLabel('拟定日期').fill(yearLater);
  await again.getByRole('button', { name: '登记' }).click();
  await again.getByText(`已登记：${yearLater}`).waitFor();
  await shoot('review-14-again');
}
