import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { signAll } from '../review-steps.ts';
import { createStation, goTo, signIn } from '../steps.ts';
import { centralAt, handOver, storedAtCentral } from './central-steps.ts';
import { toEligibility } from './eligibility-steps.ts';
import { importRoster, type Applicant } from './roster-steps.ts';
import {
  checkIn,
  expectStopped,
  expectVerdict,
  EXPERTS,
  goOnWithReason,
  nameExperts,
  openSitting,
  signOff,
  toSittings,
} from './systems-steps.ts';

// 专业技术人员贯通评价 (渝职鉴发〔2022〕8号): three experts, three subjects each, direct recognition with its three marks too.

const OPENING = { way: '重庆 贯通评价 · 评审组评审', occupation: '工业机器人系统操作员', level: '二级/技师' };
const ENGINEER = {
  ...{ 现专业技术职称: '工程师', 职称级别: '中级', 职称系列: '工程技术', 申报等级: '二级/技师' },
  ...{ 近三年考核: '合格、合格、合格', 直接认定条件或成果: '无', 在职在岗: '是', 相关工作年限: '10' },
};
const applies = (name: string, over: Readonly<Record<string, string>> = {}): Applicant => ({
  ...ENGINEER,
  ...over,
  姓名: name,
});

/** Every expert gives the same three marks to each of so many candidates, and signs. */
async function judge(page: Page, marks: readonly string[]): Promise<void> {
  for (const expert of EXPERTS) {
    await signIn(page, expert);
    await goTo(page, '评审');
    await page.getByRole('grid', { name: `${expert}的评审表` }).waitFor();
    for (const mark of marks) {
      await page.keyboard.type(mark);
      await page.keyboard.press('Enter');
    }
    await signAll(page);
  }
}

test('a panel judges engineers in three subjects', { tag: '@electron' }, async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  const central = await centralAt(app.home);
  await createStation(page);

  await test.step('the desk: who is recognised directly, and two who are not eligible', async () => {
    await openSitting(page, OPENING);
    await importRoster(
      page,
      [
        applies('邓宁远', { 直接认定条件或成果: '2023年重庆市职业技能竞赛二等奖' }),
        applies('徐雪晴', { 近三年考核: '不合格、不合格、不合格' }),
        applies('沈健行', { 职称级别: '助理级', 现专业技术职称: '助理工程师', 近三年考核: '合格、不合格、不合格' }),
        applies('李帅杰'),
      ],
      '500000',
    );
    await nameExperts(page);
    await toEligibility(page);
    await expect(page.getByRole('option', { name: '徐雪晴' })).toContainText('不符合');
    await expect(page.getByRole('option', { name: '沈健行' })).toContainText('不符合');
  });

  await test.step('one is stopped, one goes on for a reason', async () => {
    for (const name of ['邓宁远', '徐雪晴', '沈健行', '李帅杰']) await checkIn(page, name, 'present');
    await checkIn(page, '徐雪晴', 'ineligible', '资格审核不符合，不予评审');
    await judge(page, ['86', '91.5', '88', '72', '75', '70', '72', '55', '64']);
    await expectStopped(page, 1);
    await goOnWithReason(page, '人社局书面同意其按现职称申报');
    await signOff(page, EXPERTS[0]);
    await expectVerdict(page, '李帅杰', 'fail');
    await handOver(page, central);
  });

  await test.step('who failed one of the three is judged again', async () => {
    await toSittings(page);
    await openSitting(page, OPENING);
    await importRoster(page, [applies('李帅杰', { 考试类型: '补考' })], '500000');
    await nameExperts(page);
    await checkIn(page, '李帅杰', 'present');
    await judge(page, ['72', '66', '64']);
    await signOff(page, EXPERTS[0]);
    await handOver(page, central);
    expect(storedAtCentral(app.home)).toHaveLength(2);
  });
  await central.close();
});
