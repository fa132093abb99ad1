import { expect, test } from '../fixtures.ts';
import { createStation } from '../steps.ts';
import {
  answer,
  answerForAll,
  centralAt,
  checkIn,
  expectStopped,
  expectVerdict,
  goOnWithReason,
  GOOD,
  handOver,
  POOR,
  prepare,
  scoreAll,
  signOff,
  storedAtCentral,
  toEligibility,
} from './systems-steps.ts';
import { openPlan, takeAgain } from './plan-steps.ts';

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

  await test.step('one is stopped, one goes on for a reason on record', async () => {
    for (const name of ['吴凯林', '何宇晨', '彭琳雪', '马晓东']) await checkIn(page, name, 'present');
    await expect(page.getByRole('row', { name: '何宇晨' })).toContainText('资格不符');
    await checkIn(page, '何宇晨', 'ineligible', '资格审核不符合，不予考核');
    await scoreAll(page, [GOOD, GOOD, POOR]);
    await expectStopped(page, 1);
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

  await test.step('who failed takes it again, and passes', async () => {
    const facts = async (): Promise<void> => {
      await toEligibility(page);
      await answer(page, '马晓东', OWN, true);
    };
    await takeAgain(page, central, { who: '马晓东', facts });
    expect(storedAtCentral(app.home)).toHaveLength(2);
  });
  await central.close();
});
