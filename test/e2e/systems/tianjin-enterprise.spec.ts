import { expect, test } from '../fixtures.ts';
import { createStation } from '../steps.ts';
import { centralAt, handOver, storedAtCentral } from './central-steps.ts';
import { answer, answerForAll, toEligibility } from './eligibility-steps.ts';
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
import { recordCheck, showFile, SIX, stateConditions } from './authority-steps.ts';
import { openPlan, openSittings, takeAgain } from './plan-steps.ts';
import { allToday, hold, rowOf, toPlan } from './evaluation-steps.ts';

// 企业等级认定 (津人社办发〔2019〕82号): own staff, insured in 天津, from the enterprise's roster to central.

const WAY = '天津 企业等级认定 · 实操考核';
const OWN = '在天津参加社会保险';

test('an enterprise recognises its own staff', { tag: '@electron' }, async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  const central = await centralAt(app.home);
  await createStation(page);

  await test.step('the roster, and the desk finds two who are not insured here', async () => {
    await openPlan(page, { way: WAY }, [
      { 姓名: '吴凯林' },
      { 姓名: '何宇晨' },
      { 姓名: '彭琳雪' },
      { 姓名: '马晓东' },
    ]);
    await prepare(page);
    await toEligibility(page);
    await answerForAll(page, OWN);
    await answer(page, '何宇晨', OWN, false);
    await answer(page, '彭琳雪', OWN, false);
    await expect(page.getByRole('option', { name: '何宇晨' })).toContainText('社保参保地不在天津市');
  });

  await test.step('five of the six conditions are stated and shown by a file; one has none', async () => {
    await stateConditions(page);
    for (const condition of SIX.slice(0, 5)) await showFile(page, condition, `${condition}.pdf`);
    await expect(page.getByTestId('evidence')).toContainText('罗芳核看');
    await expect(page.getByTestId('check-status')).toContainText('不符合');
    await expect(page.getByText('没有登记佐证材料：（六）取得证书人员的待遇制度')).toBeVisible();
  });

  await test.step('one is stopped, one goes on for a reason on record', async () => {
    for (const name of ['吴凯林', '何宇晨', '彭琳雪', '马晓东']) await checkIn(page, name, 'present');
    await expect(page.getByRole('row', { name: '何宇晨' })).toContainText('资格不符');
    await checkIn(page, '何宇晨', 'ineligible', '资格审核不符合，不予考核');
    await scoreAll(page, [GOOD, GOOD, POOR]);
    await expectStopped(page, 2);
    await goOnWithReason(page, '市鉴定中心复函同意参保关系转入后补报');
  });

  await test.step('results, signatures, and the batch', async () => {
    await signOff(page);
    await expectVerdict(page, '吴凯林', 'pass');
    await expectVerdict(page, '马晓东', 'fail');
    await expectVerdict(page, '何宇晨', 'ineligible');
    await handOver(page, central);
    const [first = []] = storedAtCentral(app.home);
    expect(first.filter(({ type }) => type === 'verdicts_answered')).toHaveLength(1);
  });

  await test.step('the authority checks after the closing, and what was done is added', async () => {
    await recordCheck(page);
    await handOver(page, central);
    await expect.poll(() => storedAtCentral(app.home).length).toBe(2);
    const all = storedAtCentral(app.home).flat();
    expect(all.filter(({ type }) => type === 'inspection_recorded')).toHaveLength(2);
    expect(all.filter(({ type }) => type === 'evidence_recorded')).toHaveLength(5);
  });

  await test.step('who failed takes it again, and passes', async () => {
    const facts = async (): Promise<void> => {
      await toEligibility(page);
      await answer(page, '马晓东', OWN, true);
    };
    await takeAgain(page, central, { who: '马晓东', facts });
    expect(storedAtCentral(app.home)).toHaveLength(3);
  });
  await central.close();
});

test('考评结合 weighs the exam and the process as the plan says', { tag: '@electron' }, async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  const central = await centralAt(app.home);
  await createStation(page);
  const [who] = ['吴凯林'];
  await openSittings(page, { way: '天津 企业等级认定 · 考评结合', examiners: 1 }, [{ 姓名: who }], {
    sittings: 2,
    fill: async () => {
      await page.getByRole('radio', { name: '按权重折算总分', exact: true }).click();
      await page.getByLabel('技能操作占（%）').fill('70');
      await page.getByLabel('过程考核占（%）').fill('30');
    },
    change: () => allToday(page),
  });
  const facts = async (): Promise<void> => {
    await toEligibility(page);
    await answer(page, who, OWN, true);
  };
  const before = async (): Promise<void> => {
    await stateConditions(page);
    for (const condition of SIX) await showFile(page, condition, `${condition}.pdf`);
  };
  await hold(page, central, { ...{ title: '技能操作', examiners: 1, facts, before }, people: [[who, GOOD]] });
  await hold(page, central, { ...{ title: '过程考核', examiners: 1, facts, before }, people: [[who, POOR]] });
  await toPlan(page);
  // below 60 in one of them, and made up for by the other
  await expect(rowOf(page, who).locator('strong')).toHaveText('合格');
  await rowOf(page, who).click();
  await expect(page.locator('[data-total]')).toContainText('折算总分');
  await expect(page.locator('[data-subject=process]').getByRole('heading')).toContainText('不合格');
  await central.close();
});
