import { expect, test } from '../fixtures.ts';
import { createStation } from '../steps.ts';
import { centralAt, handOver, storedAtCentral } from './central-steps.ts';
import { answer, answerForAll, applicant, toEligibility } from './eligibility-steps.ts';
import {
  checkIn,
  expectStopped,
  expectVerdict,
  goOnWithReason,
  GOOD,
  POOR,
  prepare,
  scoreAll,
  signOff,
} from './systems-steps.ts';
import { openPlan, takeAgain } from './plan-steps.ts';
import type { Page } from '@playwright/test';

// 特级技师 (津人社局发〔2024〕…): the board scores by the employer's plan; the document ran out on 2026-03-31.

const OPENING = { way: '天津 特级技师、首席技师评审', level: '特级技师', passMark: '60', examiners: 1 };
const YES = [
  '具有高级技师职业资格或技能等级',
  '仍从事本职业（工种）',
  '职业道德和工匠精神',
  '精通理论原理和关键技术技能',
  '传授技艺、培养人才贡献突出',
  '身体条件适应岗位',
];

/** States since when somebody holds a senior technician's post. */
async function inPostSince(page: Page, name: string, date: string): Promise<void> {
  const detail = await applicant(page, name);
  const field = detail.getByLabel('到高级技师岗位日期');
  await field.fill(date);
  await field.press('Tab');
  await expect(detail.locator('.eligibility-fact', { hasText: '到高级技师岗位日期' })).toContainText('已填写');
}

test('an employer names special-grade technicians', { tag: '@electron' }, async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  const central = await centralAt(app.home);
  await createStation(page);

  await test.step('the base conditions of 第七条 for everybody; one is not long enough in the post', async () => {
    await openPlan(page, OPENING, [{ 姓名: '吴凯林' }, { 姓名: '何宇晨' }, { 姓名: '马晓东' }]);
    await prepare(page);
    await toEligibility(page);
    for (const question of YES) await answerForAll(page, question);
    await inPostSince(page, '吴凯林', '2018-05-01');
    await inPostSince(page, '何宇晨', '2024-05-01');
    await inPostSince(page, '马晓东', '2017-09-01');
    await expect(page.getByRole('option', { name: '何宇晨' })).toContainText('未满 5 年');
  });

  await test.step('one is stopped; the document out of force is answered for', async () => {
    for (const name of ['吴凯林', '何宇晨', '马晓东']) await checkIn(page, name, 'present');
    await checkIn(page, '何宇晨', 'ineligible', '任职年限不满，不予评审');
    await scoreAll(page, [GOOD, POOR], 1);
    await expectStopped(page, 1);
    await goOnWithReason(page, '市人社局批复，延续执行至新办法出台');
    await signOff(page);
    await expectVerdict(page, '马晓东', 'fail');
    await handOver(page, central);
  });

  await test.step('who failed is judged again', async () => {
    const facts = async (): Promise<void> => {
      await toEligibility(page);
      for (const question of YES) await answer(page, '马晓东', question, true);
      await inPostSince(page, '马晓东', '2017-09-01');
    };
    const before = (): Promise<void> => goOnWithReason(page, '同前次批复');
    await takeAgain(page, central, { who: '马晓东', examiners: 1, facts, before });
    expect(storedAtCentral(app.home)).toHaveLength(2);
  });
  await central.close();
});
